"use client";

import { useState, type KeyboardEvent, type ReactNode } from "react";
import type { ButtonKind } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie, FormulierStand } from "./formulier";
import { useActie } from "./use-actie";

/** A line of history, for showing what somebody else did meanwhile. */
export type Wijziging = { readonly id: number; readonly tekst: string };

type Props = {
  serverActie: FormulierActie;
  verborgen: Readonly<Record<string, string | number>>;
  knop: string;
  soort?: ButtonKind;
  wijzigingen: readonly Wijziging[];
  onKlaar: () => void;
  over?: "M" | "O";
  children: (stand: FormulierStand) => ReactNode;
};

function Gewijzigd({ tekst, nieuw }: { tekst: string | null; nieuw: readonly Wijziging[] }) {
  return (
    <Notice kind="let-op" role="alert">
      {tekst}
      <details className="mt-1.5">
        <summary className="w-fit font-semibold underline underline-offset-2">Bekijk wat er veranderd is</summary>
        <ul className="mt-1 list-disc pl-4">{nieuw.length > 0 ? nieuw.map(({ id, tekst: regel }) => <li key={id}>{regel}</li>) : <li>Alleen gegevens van de melding zelf. U ziet ze achter dit venster.</li>}</ul>
      </details>
    </Notice>
  );
}

/** Ctrl+Enter sends, also from a field of many lines. */
function sendByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}

/**
 * One form for one action. A stale version says so in a sentence, shows what changed and keeps what was typed; the
 * next press goes with the version that is on screen by then.
 */
export function ActieForm({ serverActie, verborgen, knop, soort = "vol", wijzigingen, onKlaar, over, children }: Props) {
  const [stand, actie] = useActie(serverActie, { onKlaar, over });
  const [eerst] = useState(() => wijzigingen.at(-1)?.id ?? 0);
  return (
    <form action={actie} onReset={keepTyped(stand)} noValidate className="flex flex-col gap-4" onKeyDown={sendByKeys}>
      {stand.status === "fout" && stand.versie !== undefined ? <Gewijzigd tekst={stand.melding} nieuw={wijzigingen.filter(({ id }) => id > eerst)} /> : null}
      {stand.status === "fout" && stand.versie === undefined && stand.fouten.length === 0 ? <Notice kind="let-op" role="alert">{stand.melding}</Notice> : null}
      <ErrorSummary fouten={stand.fouten} />
      {Object.entries(verborgen).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      {children(stand)}
      <div className="sticky bottom-0 -mx-5 -mb-5 rounded-b-xl bg-surface px-5 pt-2 pb-5"><SubmitButton kind={soort} bezig="Bezig">{knop}</SubmitButton></div>
    </form>
  );
}

"use client";

import { lazy, Suspense, useState, type KeyboardEvent, type ReactNode } from "react";
import type { ButtonKind } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie, FormulierStand } from "./formulier";
import { useActie } from "./use-actie";

const ConflictKeuze = lazy(async () => ({ default: (await import("./samen/conflict-keuze")).ConflictKeuze }));

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
  /** What was seen of the melding when the form opened; with it only a real difference stops the action. */
  gezien?: string;
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

/** What the form was opened on stays what it judges by, also while the page behind it renews itself; a conflict that was shown counts as seen. */
function useGezien({ verborgen, gezien, stand }: Pick<Props, "verborgen" | "gezien"> & { stand: FormulierStand }): Readonly<Record<string, string | number>> {
  const [begin] = useState({ versie: verborgen["versie"] ?? 0, gezien });
  if (begin.gezien === undefined) return verborgen;
  return { ...verborgen, versie: stand.conflict?.versie ?? begin.versie, gezien: stand.conflict?.gezien ?? begin.gezien };
}

/**
 * One form for one action. What somebody else changed and this does not touch, goes by itself; where both chose something
 * else, both values stand side by side. What was typed stays, and the next press goes with what is on screen by then.
 */
export function ActieForm({ serverActie, verborgen, knop, soort = "vol", wijzigingen, onKlaar, over, gezien, children }: Props) {
  const [stand, actie] = useActie(serverActie, { onKlaar, over });
  const [eerst] = useState(() => wijzigingen.at(-1)?.id ?? 0);
  const velden = useGezien({ verborgen, gezien, stand });
  const { conflict } = stand;
  const isKeuze = conflict !== undefined && (!conflict.kan || conflict.regels.some(({ mijn }) => mijn !== null));
  return (
    <form action={actie} onReset={keepTyped(stand)} noValidate className="flex flex-col gap-4" onKeyDown={sendByKeys}>
      {conflict ? <Suspense><ConflictKeuze key={conflict.versie} conflict={conflict} onSluit={onKlaar} /></Suspense> : null}
      {!conflict && stand.status === "fout" && stand.versie !== undefined ? <Gewijzigd tekst={stand.melding} nieuw={wijzigingen.filter(({ id }) => id > eerst)} /> : null}
      {stand.status === "fout" && stand.versie === undefined && stand.fouten.length === 0 ? <Notice kind="let-op" role="alert">{stand.melding}</Notice> : null}
      <ErrorSummary fouten={stand.fouten} />
      {Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <div hidden={isKeuze} className={isKeuze ? undefined : "contents"}>{children(stand)}</div>
      {conflict?.kan === false ? null : <div className="sticky bottom-0 -mx-5 -mb-5 rounded-b-xl bg-surface px-5 pt-2 pb-5"><SubmitButton kind={soort} bezig="Bezig">{knop}</SubmitButton></div>}
    </form>
  );
}

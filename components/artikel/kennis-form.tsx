"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormDraft, DropDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Blok } from "@/lib/domain/artikel/parse-opmaak";
import type { KennisActie, KennisState } from "./kennis-state";
import { EigenschapVelden, TekstVelden, type KennisKeuzes, type KennisWaarden } from "./kennis-velden";
import { KennisVoorbeeld } from "./kennis-voorbeeld";

type Props = {
  actie: KennisActie; begin: KennisState; waarden: KennisWaarden; keuzes: KennisKeuzes; voorbeeld: readonly Blok[];
  /** Absent for a new article. */
  code?: string; versie?: number;
  /** The search without result that a new article answers. */
  zoekmis?: string;
  /** The page was opened by saving this very form. */
  bewaard?: string;
};

function Antwoord({ state, bewaard }: { state: KennisState; bewaard: string | undefined }) {
  if (state.status === "leeg") return bewaard ? <Notice kind="gelukt" role="status">{bewaard}</Notice> : null;
  if (state.fouten.length > 0) return <ErrorSummary fouten={state.fouten} />;
  return state.melding ? <Notice kind={state.status === "klaar" ? "info" : "let-op"} role="status">{state.melding}</Notice> : null;
}

/** Writes an article: text at the left, what readers will see beside it. Nothing typed is lost when something is refused. */
export function KennisForm({ actie, begin, waarden, keuzes, voorbeeld, code, versie, zoekmis, bewaard }: Props) {
  const [state, send] = useActionState(actie, begin);
  const eigen = state.waarden["code"] ?? code;
  const kop = { titel: state.waarden["titel"] ?? waarden.titel, inleiding: state.waarden["inleiding"] ?? waarden.inleiding };
  return (
    // Saving leads to a fresh page; until then React must not empty the fields.
    <form action={send} onReset={(event) => event.preventDefault()} noValidate className="@container flex flex-col gap-6">
      <Antwoord state={state} bewaard={bewaard} />
      {eigen === undefined ? null : <><input type="hidden" name="code" value={eigen} /><input type="hidden" name="versie" value={state.versie ?? versie ?? 1} /></>}
      {zoekmis ? <input type="hidden" name="zoekmis" value={zoekmis} /> : null}
      <div className="grid gap-6 @4xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4"><TekstVelden waarden={waarden} state={state} /></div>
        <section aria-labelledby="voorbeeld" className="flex min-w-0 flex-col gap-1.5">
          <h2 id="voorbeeld" className="text-base font-semibold">Voorbeeld</h2>
          <KennisVoorbeeld kop={kop} blokken={state.voorbeeld ?? voorbeeld} />
        </section>
      </div>
      <EigenschapVelden waarden={waarden} keuzes={keuzes} state={state} />
      <TextInput naam="toelichting" label="Wat is er veranderd?" optioneel hint="Voor collega's, bij deze versie." maxLength={500} autoComplete="off" defaultValue={state.waarden["toelichting"] ?? ""} />
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <SubmitButton name="actie" value="publiceren" bezig="Bezig met publiceren">Publiceren</SubmitButton>
        <SubmitButton name="actie" value="bewaren" kind="gewoon" bezig="Bezig met bewaren">Bewaren als concept</SubmitButton>
        <SubmitButton name="actie" value="voorbeeld" kind="stil" bezig="Even kijken">Voorbeeld bekijken</SubmitButton>
        <FormDraft sleutel={`kennis-${code ?? "nieuw"}`} />
        {bewaard ? <DropDraft sleutel="kennis-nieuw" /> : null}
      </div>
    </form>
  );
}

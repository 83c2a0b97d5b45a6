"use client";

import { useActionState, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldGroup } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { VolgDeur } from "./volg-model";

type Props = {
  deur: Pick<VolgDeur, "actie" | "begin">;
  /** From the link in the mail or given before; only chosen, never sent by itself. */
  gekozen: number | null;
  oordeel: { readonly cijfer: number; readonly toelichting: string | null } | null;
  magAfsluiten: boolean;
};

const CIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const VOLDOENDE = 6;

/** A mark from 1 to 10 and room for words; who is content can close in the same go. */
export function OordeelForm({ deur, gekozen, oordeel, magAfsluiten }: Props) {
  const [state, send] = useActionState(deur.actie, deur.begin);
  const [cijfer, setCijfer] = useState(gekozen);
  const fout = redenOf(state.fouten, "cijfer");
  return (
    <section aria-labelledby="oordeel" className="rounded-xl border border-line bg-surface px-5 py-5">
      <h2 id="oordeel" className="text-xl">{oordeel ? `U gaf een ${oordeel.cijfer}` : "Bent u goed geholpen?"}</h2>
      <form action={send} noValidate className="mt-4 flex flex-col gap-5">
        <ErrorSummary fouten={state.fouten} />
        {state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
        <input type="hidden" name="actie" value="rate" />
        <FieldGroup naam="cijfer" label={oordeel ? "Een ander cijfer" : "Welk cijfer geeft u ons?"} hint="1 is heel slecht, 10 is heel goed." fout={fout}>
          <div className="grid grid-cols-5 gap-2 sm:grid-cols-10">
            {CIJFERS.map((waarde) => (
              <label key={waarde} className="grid min-h-14 place-items-center rounded border border-rand-veld bg-surface text-xl font-semibold transition-colors hover:bg-sunken has-checked:border-petrol has-checked:bg-petrol has-checked:text-on-petrol has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-petrol">
                <input type="radio" name="cijfer" value={waarde} defaultChecked={waarde === gekozen} onChange={() => setCijfer(waarde)} className="sr-only" />{waarde}
              </label>
            ))}
          </div>
        </FieldGroup>
        <Textarea naam="tekst_rate" label="Toelichting" optioneel rows={2} maxLength={2000} defaultValue={state.waarden["tekst_rate"] ?? oordeel?.toelichting ?? ""} />
        {magAfsluiten && (cijfer === null || cijfer >= VOLDOENDE) ? <Checkbox naam="ookAfsluiten" value="ja" label="Alles is in orde, sluit mijn melding af" /> : null}
        {cijfer !== null && cijfer < VOLDOENDE ? <p className="text-ink-2">Dat spijt ons. Is het nog niet goed? Dan kunt u de melding ook heropenen.</p> : null}
        <div><SubmitButton size="raak">Cijfer geven</SubmitButton></div>
      </form>
    </section>
  );
}

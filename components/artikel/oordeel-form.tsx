"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { FormState } from "@/lib/web/form-state";

type Props = { actie: (state: FormState, form: FormData) => Promise<FormState>; begin: FormState; code: string };
const KEUZES = [{ waarde: "ja", label: "Ja", Icoon: ThumbsUp }, { waarde: "nee", label: "Nee", Icoon: ThumbsDown }] as const;

/** One tap says it; who wants to say why can do so after that. */
export function OordeelForm({ actie, begin, code }: Props) {
  const [state, send] = useActionState(actie, begin);
  const gekozen = state.waarden["nuttig"];
  const klaar = state.waarden["reden"] === "ja";
  return (
    <form action={send} noValidate className="flex flex-col gap-3">
      <input type="hidden" name="code" value={code} />
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      <div role="group" aria-labelledby="nuttig" className="flex flex-wrap items-center gap-3">
        <h2 id="nuttig" className="text-lg max-sm:basis-full">Was dit nuttig?</h2>
        {KEUZES.map(({ waarde, label, Icoon }) => (
          <button key={waarde} type="submit" name="nuttig" value={waarde} aria-pressed={gekozen === waarde} className={buttonClass({ kind: gekozen === waarde ? "vol" : "gewoon", size: "raak" })}>
            <Icoon aria-hidden />{label}
          </button>
        ))}
      </div>
      {gekozen && !klaar ? (
        <div className="flex flex-col gap-3">
          <Textarea
            naam="reden" label={gekozen === "ja" ? "Wilt u er iets bij zeggen?" : "Wat miste u?"} optioneel rows={2} maxLength={1000}
            hint="Uw naam staat er niet bij." defaultValue={state.waarden["reden"]} fout={redenOf(state.fouten, "reden")}
          />
          <SubmitButton name="nuttig" value={gekozen} kind="gewoon" size="raak" className="self-start">Toelichting versturen</SubmitButton>
        </div>
      ) : null}
    </form>
  );
}

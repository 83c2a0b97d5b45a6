"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { VolgDeur } from "./volg-model";

const GEVOLGEN = [
  { waarde: "groter", label: "Het is groter geworden" },
  { waarde: "hinder", label: "Wij hebben er nu last van" },
  { waarde: "stil", label: "Wij kunnen niet meer werken" },
] as const;

/** It became worse: what it means now, and in own words. The desk hears it at once and decides. */
export function ErgerForm({ deur, nummer }: { deur: Pick<VolgDeur, "actie" | "begin">; nummer: string }) {
  const [state, send] = useActionState(deur.actie, deur.begin);
  const klaar = state.status === "klaar";
  return (
    <form action={send} noValidate className="flex flex-col gap-4">
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind={klaar ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      <input type="hidden" name="actie" value="worsen" />
      <p>Is er gevaar of zit iemand vast? Bel dan meteen de servicedesk.</p>
      <RadioTiles naam="gevolg" label="Wat is er nu aan de hand?" optioneel kolommen={1} tegels={GEVOLGEN} gekozen={state.waarden["gevolg"]} />
      <Textarea naam="tekst_worsen" key={klaar ? state.melding : "open"} label="Wat is er erger geworden?" rows={3} maxLength={5000} defaultValue={state.waarden["tekst_worsen"]} fout={redenOf(state.fouten, "tekst_worsen")} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind="vol" size="raak">Dit melden</SubmitButton>
        <FormDraft sleutel={`worsen-${nummer}`} gelukt={klaar} />
      </div>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { ButtonKind } from "@/components/ui/button";
import type { FormState } from "@/lib/web/form-state";
import type { KlantActie } from "./volg-model";

const WOORDEN = {
  bericht: { label: "Bericht aan de servicedesk", hint: undefined, knop: "Versturen", kind: "gewoon", optioneel: false },
  answer: { label: "Uw antwoord", hint: undefined, knop: "Antwoord versturen", kind: "vol", optioneel: false },
  reopen: { label: "Wat is er nog niet goed?", hint: "Dan gaan wij er opnieuw mee aan de slag.", knop: "Melding heropenen", kind: "gewoon", optioneel: false },
  inquire: { label: "Wilt u er iets bij zeggen?", hint: undefined, knop: "Vraag hoe het staat", kind: "gewoon", optioneel: true },
} as const satisfies Record<string, { label: string; hint: string | undefined; knop: string; kind: ButtonKind; optioneel: boolean }>;

type Props = { actie: KlantActie; begin: FormState; soort: keyof typeof WOORDEN; nummer: string };

/** One field and one button; typed text survives an error, a reload and a lost session. */
export function TekstForm({ actie, begin, soort, nummer }: Props) {
  const [state, send] = useActionState(actie, begin);
  const naam = `tekst_${soort}`;
  const { label, hint, knop, kind, optioneel } = WOORDEN[soort];
  return (
    <form action={send} noValidate className="flex flex-col gap-3">
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      <input type="hidden" name="actie" value={soort} />
      <Textarea naam={naam} key={state.status === "klaar" ? state.melding : "open"} label={label} hint={hint} optioneel={optioneel} rows={3} maxLength={10_000} defaultValue={state.waarden[naam]} fout={redenOf(state.fouten, naam)} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind={kind} size="raak">{knop}</SubmitButton>
        <FormDraft sleutel={`${soort}-${nummer}`} gelukt={state.status === "klaar"} />
      </div>
    </form>
  );
}

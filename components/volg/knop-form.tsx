"use client";

import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import type { KlantActie } from "./volg-model";

const WOORDEN = {
  close: { uitleg: "Is alles in orde? Dan ronden wij uw melding af.", knop: "Afsluiten", kind: "gewoon" },
  cancel: { uitleg: "Is het niet meer nodig? Dan stoppen wij ermee. Dit kunt u niet terugdraaien.", knop: "Ja, trek mijn melding in", kind: "gevaar" },
} as const;

/** An act that needs no text: what it means, and the button. */
export function KnopForm({ actie, begin, soort }: { actie: KlantActie; begin: FormState; soort: keyof typeof WOORDEN }) {
  const [state, send] = useActionState(actie, begin);
  const { uitleg, knop, kind } = WOORDEN[soort];
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      {state.melding ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      <input type="hidden" name="actie" value={soort} />
      <p className="text-ink-2">{uitleg}</p>
      <SubmitButton kind={kind} size="raak">{knop}</SubmitButton>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import type { ButtonKind } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";

type Props = { actie: (state: FormState, form: FormData) => Promise<FormState>; begin: FormState; velden: Readonly<Record<string, string | number>>; knop: string; kind?: ButtonKind; bezig?: string };

/** An act that needs no text: its button, and why not when it was refused. */
export function StapKnop({ actie, begin, velden, knop, kind = "gewoon", bezig = "Bezig" }: Props) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} className="flex flex-col items-start gap-2">
      {state.melding ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
      {Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <SubmitButton kind={kind} bezig={bezig}>{knop}</SubmitButton>
    </form>
  );
}

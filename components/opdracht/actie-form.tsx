"use client";

import { useActionState, type ReactNode } from "react";
import { FormDraft } from "@/components/ui/form-draft";
import { useInTurn } from "@/components/ui/in-turn";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ButtonLook } from "@/components/ui/button";
import type { FormState } from "@/lib/web/form-state";

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
type Props = {
  action: FormAction;
  /** What goes along unseen. */
  verborgen: Readonly<Record<string, string | number>>;
  knop: ReactNode;
  look?: ButtonLook & { className?: string };
  /** Keeps typed text on the device under this name. */
  concept?: string;
  /** Who shows that it worked, when this form is gone by then: what was done cannot be done again. */
  onOutcome?: (state: FormState) => void;
  children?: (state: FormState) => ReactNode;
};

const START: FormState = { status: "leeg", fouten: [], melding: null, waarden: {} };

/** One action as a form: works without JavaScript, says what went wrong and keeps what was typed. */
export function ActieForm({ action, verborgen, knop, look, concept, onOutcome, children }: Props) {
  const [state, submit] = useActionState(useInTurn(action, "O", onOutcome), START);
  return (
    <form action={submit} onReset={keepTyped(state)} className="flex flex-col gap-3">
      {Object.entries(verborgen).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      {state.status === "fout" && state.melding ? <Notice kind="let-op" role="alert">{state.melding}</Notice> : null}
      {state.status === "klaar" && state.melding && !onOutcome ? <Notice kind="gelukt" role="status">{state.melding}</Notice> : null}
      {children?.(state)}
      {concept ? <FormDraft sleutel={concept} gelukt={state.status === "klaar"} /> : null}
      <SubmitButton size="raak" breed bezig="Bezig" {...look}>{knop}</SubmitButton>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

/** Asks for a link. The answer is the same whether the address is known or not. */
export function HerstelForm({ actie, begin }: FormProps) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      <FormMelding state={state} />
      {state.status === "klaar" ? null : (
        <>
          <TextInput
            key={state.waarden.email} naam="email" label="E-mailadres" type="email" autoComplete="username" inputMode="email" spellCheck={false} autoCapitalize="none"
            defaultValue={state.waarden.email} fout={redenOf(state.fouten, "email")} required
          />
          <SubmitButton size="raak" className="self-start">Link sturen</SubmitButton>
        </>
      )}
      <p><a href="/inloggen" className="tekstlink inline-flex min-h-11 items-center">Terug naar inloggen</a></p>
    </form>
  );
}

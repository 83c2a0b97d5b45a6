"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

const UITLEG = "Minstens 12 tekens. Een zin van een paar woorden is makkelijk te onthouden en moeilijk te raden.";

/** Chooses an own password with a mailed link. The link is only used up when this form is sent. */
export function NieuwWachtwoordForm({ actie, begin, bewijs, email }: FormProps & { bewijs: string; email: string }) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      <FormMelding state={state} />
      <input type="hidden" name="bewijs" value={bewijs} />
      {/* Read by password managers, so that they keep the right address with the new password. */}
      <TextInput naam="email" label="Uw e-mailadres" type="email" autoComplete="username" defaultValue={email} readOnly />
      <TextInput naam="nieuw" label="Uw nieuwe wachtwoord" hint={UITLEG} type="password" autoComplete="new-password" fout={redenOf(state.fouten, "nieuw")} required />
      <SubmitButton size="raak" bezig="Bezig met bewaren" className="self-start">Bewaren en inloggen</SubmitButton>
    </form>
  );
}

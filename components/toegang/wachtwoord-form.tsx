"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

/** Another password for who is signed in. */
export function WachtwoordForm({ actie, begin, email }: FormProps & { email: string }) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      <FormMelding state={state} />
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <TextInput naam="huidig" label="Huidig wachtwoord" type="password" autoComplete="current-password" fout={redenOf(state.fouten, "huidig")} required />
      <TextInput
        naam="nieuw" label="Nieuw wachtwoord" hint="Minstens 12 tekens. Een zin van een paar woorden werkt goed." type="password" autoComplete="new-password"
        fout={redenOf(state.fouten, "nieuw")} required
      />
      <SubmitButton kind="gewoon" size="raak" bezig="Bezig met wijzigen" className="self-start">Wachtwoord wijzigen</SubmitButton>
    </form>
  );
}

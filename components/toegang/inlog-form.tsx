"use client";

import { useActionState } from "react";
import type { ButtonKind } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { FormMelding } from "./form-melding";
import type { FormProps } from "./form-types";

/** E-mail address and password. The address stays after an error; the password never comes back from the server. `kind`: how much its button stands out. */
export function InlogForm({ actie, begin, naar, kind = "vol" }: FormProps & { naar: string | null; kind?: ButtonKind }) {
  const [state, send] = useActionState(actie, begin);
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      <FormMelding state={state} />
      {naar ? <input type="hidden" name="naar" value={naar} /> : null}
      <TextInput
        key={state.waarden.email} naam="email" label="E-mailadres" type="email" autoComplete="username" inputMode="email" spellCheck={false} autoCapitalize="none"
        defaultValue={state.waarden.email} fout={redenOf(state.fouten, "email")} required
      />
      <TextInput naam="wachtwoord" label="Wachtwoord" type="password" autoComplete="current-password" fout={redenOf(state.fouten, "wachtwoord")} required />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <SubmitButton kind={kind} size="raak" bezig="Bezig met inloggen" className="grow sm:grow-0">Inloggen</SubmitButton>
        <a href="/wachtwoord-vergeten" className="tekstlink inline-flex min-h-11 items-center">Wachtwoord vergeten?</a>
      </div>
    </form>
  );
}

"use client";

import Link from "next/link";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { LEEG } from "./form-types";
import type { ProefActie, ProefState } from "./proef-state";
import type { Veld } from "./veld";
import { VeldInvoer } from "./veld-invoer";

const BEGIN: ProefState = LEEG;
type Props = { actie: ProefActie; velden: readonly Veld[]; knop: string };

/** A question to the rules, with the answer and the reasons below it. Nothing is changed. */
export function ProefForm({ actie, velden, knop }: Props) {
  const [state, send] = useActionState(actie, BEGIN);
  return (
    <form action={send} noValidate className="flex flex-col gap-4">
      <ErrorSummary fouten={state.fouten} />
      {state.melding && state.fouten.length === 0 ? <Notice kind="let-op" role="alert">{state.melding}</Notice> : null}
      <div className="grid gap-4 sm:grid-cols-2">{velden.map((veld) => <VeldInvoer key={veld.naam} veld={veld} state={state} />)}</div>
      <SubmitButton kind="gewoon" bezig="Bezig met rekenen" className="self-start">{knop}</SubmitButton>
      {state.antwoord ? (
        <Notice kind="info" role="status" kop={state.antwoord.kop}>
          <ul className="mt-1 flex flex-col gap-0.5">{state.antwoord.uitleg.map((zin) => <li key={zin}>{zin}</li>)}</ul>
          {state.antwoord.href ? <Link href={state.antwoord.href} className="underline underline-offset-2">Bekijk de regel</Link> : null}
        </Notice>
      ) : null}
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { VolgDeur } from "./volg-model";

/** A meemelder says whether it is ready at their place as well; the button that is pressed is the answer. */
export function MeereageerForm({ deur }: { deur: Pick<VolgDeur, "actie" | "begin"> }) {
  const [state, send] = useActionState(deur.actie, deur.begin);
  return (
    <section aria-labelledby="meereageren" className="rounded-xl border border-line bg-surface px-5 py-5">
      <h2 id="meereageren" className="text-xl">Is het bij u ook klaar?</h2>
      <form action={send} noValidate className="mt-4 flex flex-col gap-4">
        <ErrorSummary fouten={state.fouten} />
        {state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null}
        <input type="hidden" name="actie" value="meereageren" />
        <Textarea naam="tekst_meereageren" key={state.status === "klaar" ? state.melding : "open"} label="Wilt u er iets bij zeggen?" optioneel rows={2} maxLength={2000} defaultValue={state.waarden["tekst_meereageren"]} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton size="raak" name="goed" value="ja">Ja, ook bij mij</SubmitButton>
          <SubmitButton kind="gewoon" size="raak" name="goed" value="nee">Nee, nog niet</SubmitButton>
        </div>
      </form>
    </section>
  );
}

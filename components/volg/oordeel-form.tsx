"use client";

import clsx from "clsx";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { VolgDeur } from "./volg-model";

type Props = {
  deur: Pick<VolgDeur, "actie" | "begin">;
  /** From the link in the mail: only marked, never sent by itself. */
  gekozen: number | null;
  oordeel: { readonly cijfer: number; readonly toelichting: string | null } | null;
};

const CIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const VOLDOENDE = 6;

/** Ten buttons: one press gives the mark. What the mail marked stands out. */
function Cijfers({ nadruk }: { nadruk: number | null }) {
  return (
    <div role="group" aria-label="Cijfer van 1 tot en met 10" className="grid grid-cols-5 gap-2 sm:grid-cols-10">
      {CIJFERS.map((waarde) => (
        <button
          key={waarde} type="submit" name="cijfer" value={waarde} aria-label={`Geef een ${waarde}`}
          className={clsx("grid min-h-14 place-items-center rounded border text-xl font-semibold transition-colors", waarde === nadruk ? "border-petrol bg-petrol text-on-petrol hover:bg-petrol-strong" : "border-rand-veld bg-surface hover:border-petrol hover:bg-petrol-soft")}
        >
          {waarde}
        </button>
      ))}
    </div>
  );
}

/** A mark in one press, and room for words afterwards. Every button is a form, so it works without JavaScript. */
export function OordeelForm({ deur, gekozen, oordeel }: Props) {
  const [state, send] = useActionState(deur.actie, deur.begin);
  const uitkomst = state.melding && state.fouten.length === 0 ? <Notice kind={state.status === "klaar" ? "gelukt" : "let-op"} role="status">{state.melding}</Notice> : null;
  return (
    <section aria-labelledby="oordeel" className="flex flex-col gap-4 rounded-xl border border-line bg-surface px-5 py-5">
      <h2 id="oordeel" className="text-xl">{oordeel ? `U gaf een ${oordeel.cijfer}` : "Bent u goed geholpen?"}</h2>
      <ErrorSummary fouten={state.fouten} />
      {uitkomst}
      {oordeel ? (
        <>
          {oordeel.cijfer < VOLDOENDE ? <p>Dat spijt ons. Is het nog niet goed? Dan kunt u de melding heropenen.</p> : null}
          <form action={send} noValidate className="flex flex-col gap-3">
            <input type="hidden" name="actie" value="rate" />
            <input type="hidden" name="cijfer" value={oordeel.cijfer} />
            <Textarea naam="tekst_rate" label="Wilt u er iets bij zeggen?" optioneel rows={2} maxLength={2000} defaultValue={state.waarden["tekst_rate"] ?? oordeel.toelichting ?? ""} />
            <div><SubmitButton kind="gewoon" size="raak">Toelichting versturen</SubmitButton></div>
          </form>
          <details>
            <summary className="inline-flex min-h-11 items-center text-petrol underline underline-offset-3">Een ander cijfer geven</summary>
            <form action={send} className="pt-2">
              <input type="hidden" name="actie" value="rate" />
              <Cijfers nadruk={gekozen ?? oordeel.cijfer} />
            </form>
          </details>
        </>
      ) : (
        <form action={send} noValidate className="flex flex-col gap-3">
          <input type="hidden" name="actie" value="rate" />
          <p className="text-ink-2">{gekozen ? `U koos een ${gekozen}. Druk op het cijfer om het te versturen.` : "Eén keer drukken is genoeg. 1 is heel slecht, 10 is heel goed."}</p>
          <Cijfers nadruk={gekozen} />
        </form>
      )}
    </section>
  );
}

"use client";

import clsx from "clsx";
import { useActionState, type ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { DropDraft, FormDraft } from "@/components/ui/form-draft";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { FormMelding } from "./form-melding";
import { LEEG, type BeheerActie, type BeheerState } from "./form-types";
import type { VeldGroep } from "./veld";
import { VeldInvoer } from "./veld-invoer";

type Props = {
  actie: BeheerActie;
  groepen: readonly VeldGroep[];
  /** Absent for something new. */
  id?: string;
  versie?: number;
  knop: string;
  /** Where leaving leads to. */
  terug?: string;
  /** Fields that travel along unseen. */
  vast?: Readonly<Record<string, string>>;
  /** What is typed stays on this device under this name until it is saved. */
  concept?: string;
  /** The page was opened by saving this very form; says so until it is sent again. */
  bewaard?: boolean;
  /** Fields of another kind, after the ordinary ones; they show what was typed from this state. */
  extra?: (state: BeheerState) => ReactNode;
};

/** The one form of beheer: sections of fields, errors above and beside them, everything typed survives. */
export function BeheerForm({ actie, groepen, id, versie, knop, terug, vast = {}, concept, bewaard = false, extra }: Props) {
  const [state, send] = useActionState(actie, LEEG);
  return (
    <form action={send} onReset={keepTyped(state)} noValidate className="flex flex-col gap-6">
      {bewaard && state.status === "leeg" ? <Notice kind="gelukt" role="status">Bewaard.</Notice> : <FormMelding state={state} />}
      {id === undefined ? null : <input type="hidden" name="id" value={id} />}
      {versie === undefined ? null : <input type="hidden" name="versie" value={state.versie ?? versie} />}
      {Object.entries(vast).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      {groepen.map((groep, index) => (
        <section key={groep.kop ?? index} className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          {groep.kop ? (
            <div className="sm:col-span-2">
              <h2 className={clsx("text-lg", index > 0 && "border-t border-line pt-4")}>{groep.kop}</h2>
              {groep.uitleg ? <p className="text-ink-2">{groep.uitleg}</p> : null}
            </div>
          ) : null}
          {groep.velden.map((veld) => (
            <div key={veld.naam} className={clsx("min-w-0", veld.smal ? "sm:self-end" : "sm:col-span-2")}><VeldInvoer veld={veld} state={state} /></div>
          ))}
        </section>
      ))}
      {extra?.(state)}
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <SubmitButton bezig="Bezig met bewaren">{knop}</SubmitButton>
        {terug ? <LinkButton href={terug} kind="stil">Terug zonder bewaren</LinkButton> : null}
        {concept ? <FormDraft sleutel={`${concept}-${id ?? "nieuw"}`} gelukt={state.status === "klaar"} /> : null}
        {concept && bewaard ? <DropDraft sleutel={`${concept}-nieuw`} /> : null}
      </div>
    </form>
  );
}

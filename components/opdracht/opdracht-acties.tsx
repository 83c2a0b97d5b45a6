"use client";

import clsx from "clsx";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import { ACTIE_KNOP } from "@/lib/i18n/werk";
import type { FormState } from "@/lib/web/form-state";
import { ActieForm, type FormAction } from "./actie-form";
import { ActieVelden, hasVelden } from "./actie-velden";

type Props = { acties: readonly OpdrachtActie[]; nummer: number; versie: number; action: FormAction; verborgen?: Readonly<Record<string, string>>; /** Somebody is there: what is left is to finish. */ erAl: boolean };

/** The big one first: what most people come here to do. */
const VOLGORDE: readonly OpdrachtActie[] = ["accept", "pick-up", "arrive", "finish", "plan", "await-material", "no-access", "restore-temporarily", "refuse"];
/** Alone on their line: to take the work, or to give it back. */
const BREED: readonly OpdrachtActie[] = ["accept", "refuse"];

/** Every action that may be done now as a button for a thumb, one of them the next step; what asks something opens first. What was done is said above them. */
export function OpdrachtActies({ acties, nummer, versie, action, verborgen = {}, erAl }: Props) {
  const [gedaan, setGedaan] = useState<FormState | null>(null);
  const lijst = VOLGORDE.filter((actie) => acties.includes(actie));
  const hoofd = erAl && lijst.includes("finish") ? "finish" : lijst[0];
  return (
    <>
      {gedaan?.status === "klaar" ? <Notice kind="gelukt" role="status" className="mb-3">{gedaan.melding}</Notice> : null}
      <ul className="grid grid-cols-2 gap-2.5">
        {lijst.map((actie) => {
          const look = { kind: actie === hoofd ? "vol" : "gewoon" } as const;
          const gedeeld = { action, verborgen: { ...verborgen, actie, nummer, versie }, onOutcome: setGedaan };
          if (!hasVelden(actie)) return <li key={actie} className={clsx("flex has-[[role=alert]]:col-span-2 *:min-w-0 *:flex-1", BREED.includes(actie) && "col-span-2")}><ActieForm {...gedeeld} look={{ ...look, className: "flex-1 px-2" }} knop={ACTIE_KNOP[actie]} /></li>;
          return (
            <li key={actie} className={clsx("has-[details[open]]:col-span-2", BREED.includes(actie) && "col-span-2")}>
              <details className="group h-full rounded open:border open:border-line-strong open:p-4" name="actie">
                <summary className={clsx(buttonClass({ ...look, size: "raak", breed: true }), "h-full cursor-pointer list-none px-2 group-open:mb-3 group-open:h-auto group-open:border-transparent group-open:bg-transparent group-open:text-ink [&::-webkit-details-marker]:hidden")}>{ACTIE_KNOP[actie]}</summary>
                <ActieForm {...gedeeld} look={{ kind: "vol" }} knop={`${ACTIE_KNOP[actie]}${actie === "finish" ? " melden" : ""}`} concept={`${actie}-${nummer}`}>
                  {(state) => <ActieVelden actie={actie} state={state} />}
                </ActieForm>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

"use client";

import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import { ACTIE_KNOP } from "@/lib/i18n/werk";
import { ActieForm, type FormAction } from "./actie-form";
import { ActieVelden, hasVelden } from "./actie-velden";

type Props = { acties: readonly OpdrachtActie[]; nummer: number; versie: number; action: FormAction; verborgen?: Readonly<Record<string, string>> };

/** The big one first: what most people come here to do. */
const VOLGORDE: readonly OpdrachtActie[] = ["accept", "pick-up", "arrive", "finish", "plan", "await-material", "no-access", "restore-temporarily", "refuse"];

/** Every action that may be done now as a button for a thumb; what asks something opens first. */
export function OpdrachtActies({ acties, nummer, versie, action, verborgen = {} }: Props) {
  const lijst = VOLGORDE.filter((actie) => acties.includes(actie));
  return (
    <ul className="flex flex-col gap-2.5">
      {lijst.map((actie, index) => {
        const gedeeld = { action, verborgen: { ...verborgen, actie, nummer, versie }, look: { kind: index === 0 || actie === "finish" ? "vol" : "gewoon" } as const };
        if (!hasVelden(actie)) return <li key={actie}><ActieForm {...gedeeld} knop={ACTIE_KNOP[actie]} /></li>;
        return (
          <li key={actie}>
            <details className="rounded border border-line-strong bg-surface open:p-4" name="actie">
              <summary className="flex min-h-12 cursor-pointer list-none items-center justify-center px-4 font-medium [&::-webkit-details-marker]:hidden">{ACTIE_KNOP[actie]}</summary>
              <ActieForm {...gedeeld} knop={`${ACTIE_KNOP[actie]}${actie === "finish" ? " melden" : ""}`} concept={`${actie}-${nummer}`}>
                {(state) => <ActieVelden actie={actie} state={state} />}
              </ActieForm>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

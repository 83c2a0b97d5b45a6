"use client";

import { lazy, Suspense, useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import type { OpdrachtAction } from "@/lib/domain/opdracht/transitions";
import type { Wijziging } from "./actie-form";
import type { FormulierActie } from "./formulier";
import type { OpdrachtWoord } from "./opdracht-venster";

type Props = { opdracht: { readonly nummer: number; readonly versie: number; readonly acties: readonly OpdrachtAction[] }; wijzigingen: readonly Wijziging[]; serverActie: FormulierActie };

const OpdrachtVenster = lazy(async () => ({ default: (await import("./opdracht-venster")).OpdrachtVenster }));

const WOORD = {
  "reject-result": { knop: "Resultaat afkeuren", label: "Wat is er nog niet goed?", veld: "reden", kind: "gewoon" },
  withdraw: { knop: "Intrekken", label: "Waarom trekt u de opdracht in?", veld: "reden", kind: "gevaar" },
  finish: { knop: "Klaar melden", label: "Wat heeft de uitvoerder gedaan?", veld: "resultaat", kind: "gewoon" },
} as const satisfies Readonly<Partial<Record<OpdrachtAction, OpdrachtWoord>>>;
type Actie = keyof typeof WOORD;

/** What the desk can do with one opdracht; for a team or leverancier that called, it can also say that it is done. */
export function OpdrachtKnoppen({ opdracht, wijzigingen, serverActie }: Props) {
  const [open, setOpen] = useState<Actie | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const acties = (Object.keys(WOORD) as Actie[]).filter((actie) => opdracht.acties.includes(actie));
  if (acties.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-1.5">
      {acties.map((actie) => <Button key={actie} size="klein" onClick={() => setOpen(actie)}>{WOORD[actie].knop}<span className="sr-only"> van opdracht O{opdracht.nummer}</span></Button>)}
      {open ? <Suspense><OpdrachtVenster actie={open} woord={WOORD[open]} opdracht={opdracht} wijzigingen={wijzigingen} serverActie={serverActie} onSluit={close} /></Suspense> : null}
    </div>
  );
}

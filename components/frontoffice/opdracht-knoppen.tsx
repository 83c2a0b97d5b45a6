"use client";

import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import type { OpdrachtAction } from "@/lib/domain/opdracht/transitions";
import { ActieForm, type Wijziging } from "./actie-form";
import type { FormulierActie } from "./formulier";

type Props = { opdracht: { readonly nummer: number; readonly versie: number; readonly acties: readonly OpdrachtAction[] }; wijzigingen: readonly Wijziging[]; serverActie: FormulierActie };

const WOORD = {
  "reject-result": { knop: "Resultaat afkeuren", label: "Wat is er nog niet goed?", veld: "reden", kind: "gewoon" },
  withdraw: { knop: "Intrekken", label: "Waarom trekt u de opdracht in?", veld: "reden", kind: "gevaar" },
  finish: { knop: "Klaar melden", label: "Wat heeft de uitvoerder gedaan?", veld: "resultaat", kind: "gewoon" },
} as const;
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
      <Dialog open={open !== null} onClose={close} titel={open ? `${WOORD[open].knop}: O${opdracht.nummer}` : ""}>
        {open ? (
          <ActieForm serverActie={serverActie} verborgen={{ actie: open, nummer: opdracht.nummer, versie: opdracht.versie }} knop={WOORD[open].knop} soort={WOORD[open].kind === "gevaar" ? "gevaar" : "vol"} wijzigingen={wijzigingen} onKlaar={close} over="O">
            {(stand) => <Textarea naam={WOORD[open].veld} label={WOORD[open].label} autoFocus defaultValue={stand.waarden[WOORD[open].veld] ?? ""} fout={redenOf(stand.fouten, WOORD[open].veld)} />}
          </ActieForm>
        ) : null}
      </Dialog>
    </div>
  );
}

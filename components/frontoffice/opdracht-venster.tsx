"use client";

import { Dialog } from "@/components/ui/dialog";
import { Textarea } from "@/components/ui/textarea";
import { redenOf } from "@/components/ui/veld-reden";
import { ActieForm, type Wijziging } from "./actie-form";
import type { FormulierActie } from "./formulier";

export type OpdrachtWoord = { readonly knop: string; readonly label: string; readonly veld: string; readonly kind: "gewoon" | "gevaar" };
type Props = { actie: string; woord: OpdrachtWoord; opdracht: { readonly nummer: number; readonly versie: number }; wijzigingen: readonly Wijziging[]; serverActie: FormulierActie; onSluit: () => void };

/** The window of one action on an opdracht: one text and one button. */
export function OpdrachtVenster({ actie, woord: { knop, label, veld, kind }, opdracht: { nummer, versie }, wijzigingen, serverActie, onSluit }: Props) {
  return (
    <Dialog open onClose={onSluit} titel={`${knop}: O${nummer}`}>
      <ActieForm serverActie={serverActie} verborgen={{ actie, nummer, versie }} knop={knop} soort={kind === "gevaar" ? "gevaar" : "vol"} wijzigingen={wijzigingen} onKlaar={onSluit} over="O">
        {(stand) => <Textarea naam={veld} label={label} autoFocus defaultValue={stand.waarden[veld] ?? ""} fout={redenOf(stand.fouten, veld)} />}
      </ActieForm>
    </Dialog>
  );
}

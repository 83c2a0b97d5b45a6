"use client";

import { Dialog } from "@/components/ui/dialog";
import type { MeldingAction } from "@/lib/domain/melding/transitions";
import { ActieForm } from "./actie-form";
import { VELDEN } from "./actie-velden";
import { ACTIE_WOORD } from "./actie-woorden";
import type { ActieZaak } from "./actie-zaak";
import type { FormulierActie } from "./formulier";
import { IndelenVelden } from "./indelen-velden";

/** Which action is asked about, and where its form begins. */
export type OpenActie = { readonly actie: MeldingAction; readonly begin: "kwis" | "prioriteit" };
type Props = { open: OpenActie; zaak: ActieZaak; serverActie: FormulierActie; onSluit: () => void };

/** The window of one action: what it must know, and the button that does it. */
export function ActieVenster({ open: { actie, begin }, zaak, serverActie, onSluit }: Props) {
  const Velden = VELDEN[actie];
  return (
    <Dialog open onClose={onSluit} titel={ACTIE_WOORD[actie].knop} breed={actie === "classify"}>
      <ActieForm key={actie} gezien={zaak.gezien} serverActie={serverActie} verborgen={{ actie, nummer: zaak.nummer, versie: zaak.versie }} knop={ACTIE_WOORD[actie].verstuur} wijzigingen={zaak.wijzigingen} soort={actie === "cancel" ? "gevaar" : "vol"} onKlaar={onSluit}>
        {(stand) => (actie === "classify" ? <IndelenVelden stand={stand} zaak={zaak} begin={begin} /> : Velden ? <Velden stand={stand} zaak={zaak} /> : null)}
      </ActieForm>
    </Dialog>
  );
}

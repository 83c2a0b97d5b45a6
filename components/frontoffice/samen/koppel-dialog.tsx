"use client";

import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { keepTyped } from "@/components/ui/keep-typed";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { redenOf } from "@/components/ui/veld-reden";
import type { FormulierActie } from "../formulier";
import { useActie } from "../use-actie";

const SOORTEN = [{ waarde: "verwant", label: "Zie ook: gaat over iets wat erop lijkt" }, { waarde: "duplicaat", label: "Duplicaat: gaat over hetzelfde" }, { waarde: "naar_aanleiding_van", label: "Deze melding kwam naar aanleiding van de andere" }];

/** Links this melding to another, also a closed one; both keep their own life and the klant hears nothing. */
export function KoppelDialog({ nummer, serverActie, onSluit }: { nummer: number; serverActie: FormulierActie; onSluit: () => void }) {
  const [stand, doe] = useActie(serverActie, { onKlaar: onSluit });
  return (
    <Dialog open onClose={onSluit} titel="Koppelen">
      <form action={doe} onReset={keepTyped(stand)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="nummer" value={nummer} />
        {stand.status === "fout" && stand.fouten.length === 0 ? <Notice kind="let-op" role="alert">{stand.melding}</Notice> : null}
        <Combobox bron="/api/zoek/meldingen" naam="andere" waardeNaam="naar" label="Welke melding?" hint="Zoek op nummer of op woorden uit de melding." fout={redenOf(stand.fouten, "naar")} />
        <Select naam="soort" label="Hoe horen zij bij elkaar?" opties={SOORTEN} defaultValue={stand.waarden["soort"] ?? "verwant"} fout={redenOf(stand.fouten, "soort")} />
        <p className="text-sm text-ink-2">De koppeling staat bij beide. Elke melding gaat apart verder en de klant krijgt geen bericht.</p>
        <div><SubmitButton bezig="Bezig">Koppelen</SubmitButton></div>
      </form>
    </Dialog>
  );
}

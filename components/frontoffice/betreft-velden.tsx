"use client";

import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { redenOf } from "@/components/ui/veld-reden";
import type { FormulierStand } from "./formulier";
import { useKeuzes } from "./use-keuzes";

type Props = { stand: FormulierStand; betreft: { readonly soort: string; readonly id: string; readonly naam: string } | null };

const SOORTEN = [{ waarde: "persoon", label: "Een medewerker" }, { waarde: "team", label: "Een team" }, { waarde: "leverancier", label: "Een leverancier" }];

/** Whom or what a klacht is about: who that is, will not see it. */
export function BetreftVelden({ stand, betreft }: Props) {
  const [soort, setSoort] = useState(stand.waarden["betreftSoort"] ?? betreft?.soort ?? "");
  const keuzes = useKeuzes();
  const fout = redenOf(stand.fouten, "betreft.id");
  const opties = (lijst: readonly { id: string; naam: string }[] = []) => lijst.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const nu = betreft?.soort === soort ? betreft : null;
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Select naam="betreftSoort" label="Waar gaat de klacht over?" hint="Wie het betreft, ziet de klacht niet." leeg="Iets anders" opties={SOORTEN} value={soort} onChange={(event) => setSoort(event.target.value)} />
      {soort === "persoon" ? <Combobox bron="/api/zoek/klanten" naam="betreft-naam" waardeNaam="betreft-persoon" label="Welke medewerker?" start={nu ? { waarde: nu.id, label: nu.naam } : null} fout={fout} /> : null}
      {soort === "team" ? <Select key={keuzes ? 1 : 0} naam="betreft-team" label="Welk team?" leeg="Kies een team" opties={opties(keuzes?.teams)} defaultValue={nu?.id ?? ""} fout={fout} /> : null}
      {soort === "leverancier" ? <Select key={keuzes ? 1 : 0} naam="betreft-leverancier" label="Welke leverancier?" leeg="Kies een leverancier" opties={opties(keuzes?.leveranciers)} defaultValue={nu?.id ?? ""} fout={fout} /> : null}
    </div>
  );
}

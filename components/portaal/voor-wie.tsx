"use client";

import { Building2, User, Users } from "lucide-react";
import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { redenOf, type VeldReden } from "@/components/ui/veld-reden";
import type { MeldWaarden } from "./meld-state";

const icoon = "size-5 shrink-0 text-petrol";
const TEGELS = [
  { waarde: "", label: "Mijzelf", icoon: <User aria-hidden className={icoon} strokeWidth={1.8} /> },
  { waarde: "collega", label: "Een collega", icoon: <Users aria-hidden className={icoon} strokeWidth={1.8} /> },
  { waarde: "afdeling", label: "Mijn afdeling", icoon: <Building2 aria-hidden className={icoon} strokeWidth={1.8} /> },
];

/** For whom it is. Folded away: nearly everybody reports for themselves. Works without JavaScript. */
export function VoorWie({ waarden, fouten }: { waarden: MeldWaarden; fouten: readonly VeldReden[] }) {
  const fout = redenOf(fouten, "voorNaam") ?? redenOf(fouten, "voor");
  const [open, setOpen] = useState(waarden.voor !== "");
  return (
    <details open={open || fout !== undefined} onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-medium text-petrol">Is het voor iemand anders?</summary>
      <div className="mt-3 flex flex-col gap-3">
        <RadioTiles naam="voor" label="Voor wie is het?" tegels={TEGELS} gekozen={waarden.voor} fout={redenOf(fouten, "voor")} />
        <Combobox
          naam="voorNaam" waardeNaam="voorId" bron="/meldingen/nieuw/personen" label="Welke collega?" hint="Iemand van uw afdeling kan de melding dan ook volgen. Een ander? Schrijf de naam op." optioneel
          start={waarden.voorNaam ? { waarde: waarden.voorId, label: waarden.voorNaam } : null} fout={redenOf(fouten, "voorNaam")} className="hidden group-has-[input[value=collega]:checked]:flex"
        />
      </div>
    </details>
  );
}

"use client";

import { useState } from "react";
import { KwisChip } from "@/components/melding/kwis-chip";
import { Combobox } from "@/components/ui/combobox";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { PRIORITEIT } from "@/lib/i18n/teksten";
import type { BulkVelden as Welke } from "./bulk-woorden";
import { useKeuzes } from "./use-keuzes";
import type { LijstRij } from "./use-lijst";

type Props = { welke: Welke; rijen: readonly LijstRij[] };

function Eigenaar() {
  const keuzes = useKeuzes();
  return <Select key={keuzes ? 1 : 0} naam="eigenaarId" label="Nieuwe eigenaar" required autoFocus leeg={keuzes ? "Kies een collega" : "Bezig met ophalen …"} opties={(keuzes?.eigenaren ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }))} />;
}

function Indelen() {
  return (
    <>
      <RadioTiles naam="kwis" label="Soort" hint="Zonder keuze blijft elke melding wat zij is." optioneel kolommen={3} tegels={KWIS.map((soort) => ({ waarde: soort, label: <KwisChip kwis={soort} metWoord /> }))} />
      <Combobox bron="/api/zoek/producten" naam="product" waardeNaam="productCode" label="Product" optioneel />
    </>
  );
}

/** Who is going to read it: each klant once per melding, by name. */
function Lezers({ rijen, tekst }: { rijen: readonly LijstRij[]; tekst: string }) {
  const eerste = rijen[0];
  return (
    <section aria-label="Voorbeeld" className="flex flex-col gap-2 rounded-lg bg-sunken p-3 text-sm">
      <p><b>Aan {rijen.length === 1 ? "1 klant" : `${rijen.length} klanten`}:</b> {rijen.slice(0, 6).map(({ klant, nummer }) => `${klant} (M${nummer})`).join(", ")}{rijen.length > 6 ? ` en ${rijen.length - 6} anderen` : ""}.</p>
      {eerste && tekst.trim() ? <blockquote className="rounded-md border border-line bg-surface p-3 wrap-anywhere whitespace-pre-wrap"><span className="mb-1 block text-ink-2">Over M{eerste.nummer}: {eerste.onderwerp}</span>{tekst}</blockquote> : <p className="text-ink-2">Hier ziet u wat {eerste?.klant ?? "de klant"} leest.</p>}
      <p className="text-ink-2">Ieder krijgt een eigen bericht en mail over de eigen melding. Het gaat over tien seconden de deur uit.</p>
    </section>
  );
}

function Bericht({ rijen }: Pick<Props, "rijen">) {
  const [tekst, setTekst] = useState("");
  return <><Textarea naam="tekst" label="Bericht aan de klanten" required autoFocus value={tekst} onChange={(event) => setTekst(event.target.value)} /><Lezers rijen={rijen} tekst={tekst} /></>;
}

/** What an action on a selection asks: only what is the same for all. */
export function BulkVelden({ welke, rijen }: Props) {
  switch (welke) {
    case "eigenaar": return <Eigenaar />;
    case "indelen": return <Indelen />;
    case "prioriteit": return (
      <>
        <Select naam="prioriteit" label="Prioriteit" required autoFocus leeg="Kies een prioriteit" opties={([1, 2, 3, 4] as const).map((waarde) => ({ waarde: String(waarde), label: `${waarde} · ${PRIORITEIT[waarde]}` }))} />
        <TextInput naam="reden" label="Waarom kiest u deze prioriteit?" required maxLength={500} />
      </>
    );
    case "bericht": return <Bericht rijen={rijen} />;
    case "notitie": return <Textarea naam="tekst" label="Notitie" hint="De klant ziet die niet." required autoFocus />;
  }
}

"use client";

import { useState } from "react";
import { KwisChip } from "@/components/melding/kwis-chip";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { redenOf } from "@/components/ui/veld-reden";
import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { formatProcent } from "@/lib/format/format-getal";
import { PRIORITEIT } from "@/lib/i18n/teksten";
import type { ActieZaak } from "./actie-zaak";
import { BetreftVelden } from "./betreft-velden";
import type { FormulierStand } from "./formulier";

type Props = { stand: FormulierStand; zaak: ActieZaak; begin: "kwis" | "prioriteit" };

export const IMPACT_OPTIES = [{ waarde: "gebouw", label: "Heel het gebouw" }, { waarde: "ruimte", label: "Een ruimte of team" }, { waarde: "persoon", label: "Eén persoon" }];
export const URGENTIE_OPTIES = [{ waarde: "kan-niet-werken", label: "Kan niet werken, of gevaar" }, { waarde: "gehinderd", label: "Is gehinderd" }, { waarde: "kan-wachten", label: "Kan wachten" }];
const PRIORITEIT_OPTIES = ([1, 2, 3, 4] as const).map((waarde) => ({ waarde: String(waarde), label: `${waarde} · ${PRIORITEIT[waarde]}` }));

function Product({ stand, zaak }: Omit<Props, "begin">) {
  const [product, setProduct] = useState({ keer: 0, start: zaak.product });
  const anders = zaak.producten.filter(({ code }) => code !== product.start?.waarde);
  return (
    <div className="flex flex-col gap-1.5">
      <Combobox key={product.keer} bron="/api/zoek/producten" naam="product" waardeNaam="productCode" label="Product" optioneel start={product.start} fout={redenOf(stand.fouten, "productCode")} />
      {anders.length > 0 ? (
        <div className="flex flex-wrap items-center gap-1.5 text-sm text-ink-2">Voorstel:
          {anders.map(({ code, naam, zekerheid }) => (
            <button key={code} type="button" onClick={() => setProduct(({ keer }) => ({ keer: keer + 1, start: { waarde: code, label: naam } }))} className="min-h-7 rounded-full border border-line-strong px-2.5 hover:bg-sunken hover:text-ink">{naam} <span className="tabular-nums">{formatProcent(zekerheid)}</span></button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** What it is, where, and how bad; the priority follows from impact and urgentie unless the desk says otherwise. */
export function IndelenVelden({ stand, zaak, begin }: Props) {
  const waarde = (naam: string, nu: string | null): string => stand.waarden[naam] ?? nu ?? "";
  const [kwis, setKwis] = useState(waarde("kwis", zaak.kwis));
  const [prioriteit, setPrioriteit] = useState(waarde("prioriteit", ""));
  return (
    <>
      <RadioTiles naam="kwis" label="Wat wil de klant?" kolommen={3} tegels={KWIS.map((soort) => ({ waarde: soort, label: <KwisChip kwis={soort} metWoord /> }))} gekozen={kwis} onChange={(event) => setKwis(event.target.value as Kwis)} fout={redenOf(stand.fouten, "kwis")} />
      {kwis === "K" ? <BetreftVelden stand={stand} betreft={zaak.betreft} /> : null}
      <TextInput naam="onderwerp" label="Onderwerp" defaultValue={waarde("onderwerp", zaak.onderwerp)} fout={redenOf(stand.fouten, "onderwerp")} maxLength={200} />
      <Product stand={stand} zaak={zaak} />
      <Combobox bron="/api/zoek/locaties" naam="locatie" waardeNaam="locatieId" label="Plaats" optioneel start={zaak.locatie} fout={redenOf(stand.fouten, "locatieId")} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Select naam="impact" label="Wie heeft er last van?" leeg="Nog niet bekend" opties={IMPACT_OPTIES} defaultValue={waarde("impact", zaak.impact)} fout={redenOf(stand.fouten, "impact")} />
        <Select naam="urgentie" label="Hoe erg is dat?" leeg="Nog niet bekend" opties={URGENTIE_OPTIES} defaultValue={waarde("urgentie", zaak.urgentie)} fout={redenOf(stand.fouten, "urgentie")} />
      </div>
      <input type="hidden" name="spoedGetoond" value="ja" />
      <Checkbox naam="spoed" label="Spoed: gevaar, water, gas, brand of iemand zit vast" defaultChecked={stand.status === "leeg" ? zaak.spoed : "spoed" in stand.waarden} />
      <Select naam="prioriteit" label="Prioriteit" hint={zaak.prioriteit ? `Nu ${zaak.prioriteit}. Zonder keuze volgt die uit impact en urgentie.` : "Zonder keuze volgt die uit impact en urgentie."} leeg="Laat het systeem rekenen" data-begin={begin === "prioriteit" || undefined} opties={PRIORITEIT_OPTIES} value={prioriteit} onChange={(event) => setPrioriteit(event.target.value)} fout={redenOf(stand.fouten, "prioriteit")} />
      {prioriteit ? <TextInput naam="reden" label="Waarom kiest u deze prioriteit?" defaultValue={waarde("reden", "")} fout={redenOf(stand.fouten, "reden")} /> : null}
    </>
  );
}

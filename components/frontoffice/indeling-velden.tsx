"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { TextInput } from "@/components/ui/text-input";
import type { ComboOptie } from "@/components/ui/use-opties";
import { redenOf, type VeldReden } from "@/components/ui/veld-reden";
import { formatProcent } from "@/lib/format/format-getal";
import type { IntakeVoorstel } from "@/lib/queries/intake/get-voorstel";
import type { IntakeConcept } from "./intake-concept";
import { KwisKeuze } from "./kwis-keuze";
import { KwisUitleg, SpoedBericht, VoorstelKnoppen } from "./intake-voorstel";

type Props = { concept: IntakeConcept; voorstel: IntakeVoorstel | null; werkplek: ComboOptie | null; fouten: readonly VeldReden[]; onSet: (deel: Partial<IntakeConcept>) => void };

/** Enough certainty to fill in by itself what nobody chose; below it the proposal is only offered. */
const ZEKER = 0.5;

/** What stands in the fields: what was chosen, else what the words propose, else what is usual for this klant. */
export function deriveIndeling({ concept, voorstel, werkplek }: Pick<Props, "concept" | "voorstel" | "werkplek">) {
  const beste = voorstel?.producten[0];
  const genoemd = voorstel?.locaties[0];
  const product = concept.product === undefined ? (beste && beste.zekerheid >= ZEKER ? { waarde: beste.code, label: beste.naam } : null) : concept.product;
  const locatie = concept.locatie === undefined ? (genoemd ? { waarde: genoemd.id, label: genoemd.pad } : werkplek) : concept.locatie;
  return { kwis: concept.kwis ?? voorstel?.kwis, product, locatie, spoed: concept.spoed ?? voorstel?.spoed ?? false };
}

/** Soort, product, place and spoed follow the words until somebody chooses; Tab goes through them in this order. */
export function IndelingVelden({ concept, voorstel, werkplek, fouten, onSet }: Props) {
  const { kwis, product, locatie, spoed } = deriveIndeling({ concept, voorstel, werkplek });
  const producten = (voorstel?.producten ?? []).map(({ code, naam, zekerheid }) => ({ waarde: code, label: naam, uitleg: formatProcent(zekerheid) }));
  const plaatsen = [...(voorstel?.locaties ?? []).map(({ id, pad }) => ({ waarde: id, label: pad })), ...(werkplek ? [werkplek] : [])].filter(({ waarde }, index, alle) => alle.findIndex((ander) => ander.waarde === waarde) === index);
  return (
    <>
      {voorstel?.spoed ? <SpoedBericht woorden={voorstel.spoedWoorden} /> : null}
      <div className="flex flex-col gap-1.5">
        <KwisKeuze gekozen={kwis} onKies={(gekozen) => onSet({ kwis: gekozen })} />
        {voorstel && !concept.kwis ? <KwisUitleg voorstel={voorstel} /> : null}
      </div>
      <div className="grid grid-cols-1 items-start gap-x-5 gap-y-4 xl:grid-cols-2">
      <div className="flex flex-col gap-2">
        <Combobox key={`p${product?.waarde ?? ""}`} bron="/api/zoek/producten" naam="product" waardeNaam="productCode" label="Product" optioneel start={product} onKies={(gekozen) => { if (gekozen) onSet({ product: gekozen }); }} fout={redenOf(fouten, "productCode")} />
        <VoorstelKnoppen label="Voorgestelde producten" keuzes={producten} gekozen={product?.waarde} toets onKies={(gekozen) => onSet({ product: gekozen })} />
      </div>
      <div className="flex flex-col gap-2">
        <Combobox key={`l${locatie?.waarde ?? ""}`} bron="/api/zoek/locaties" naam="locatie" waardeNaam="locatieId" label="Waar is het?" optioneel start={locatie} onKies={(gekozen) => { if (gekozen) onSet({ locatie: gekozen }); }} fout={redenOf(fouten, "locatieId")} />
        <VoorstelKnoppen label="Voorgestelde plaatsen" keuzes={plaatsen} gekozen={locatie?.waarde} onKies={(gekozen) => onSet({ locatie: gekozen })} />
        {concept.zelf && !locatie ? <TextInput naam="plaatsTekst" label="Of de plaats in eigen woorden" optioneel value={concept.plaatsTekst} onChange={(event) => onSet({ plaatsTekst: event.target.value })} /> : null}
      </div>
      </div>
      <Checkbox naam="spoed" value="ja" label="Spoed: gevaar, water, gas, brand of iemand zit vast" checked={spoed} onChange={(event) => onSet({ spoed: event.target.checked })} />
    </>
  );
}

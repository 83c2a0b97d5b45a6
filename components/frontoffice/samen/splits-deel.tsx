"use client";

import { useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import type { SplitsDeelVoorstel } from "@/lib/queries/samen/get-splitsing";
import { useVoorstel } from "../use-voorstel";

type Props = { deel: number; begin: SplitsDeelVoorstel; fout: string | undefined };

/** One part: its text, and the kind and product that its words propose until somebody chooses. */
export function SplitsDeel({ deel, begin, fout }: Props) {
  const [tekst, setTekst] = useState(begin.tekst);
  const [gekozen, setGekozen] = useState<{ kwis?: string; product?: { waarde: string; label: string } | null }>({});
  const voorstel = useVoorstel(tekst === begin.tekst ? "" : tekst);
  const beste = voorstel?.producten[0] ?? (tekst === begin.tekst ? begin.product : null);
  const product = gekozen.product === undefined ? (beste ? { waarde: beste.code, label: beste.naam } : null) : gekozen.product;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-lg border border-line p-3">
      <legend className="px-1 font-semibold">Deel {deel}</legend>
      <Textarea naam={`deel${deel}`} label="Waar gaat dit deel over?" hint="De klant leest dit als eigen melding." rows={3} value={tekst} onChange={(event) => setTekst(event.target.value)} fout={fout} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Select naam={`kwis${deel}`} label="Soort" opties={KWIS.map((soort) => ({ waarde: soort, label: KWIS_NAMEN[soort] }))} value={gekozen.kwis ?? voorstel?.kwis ?? begin.kwis} onChange={(event) => setGekozen((nu) => ({ ...nu, kwis: event.target.value }))} />
        <Combobox key={product?.waarde ?? "geen"} bron="/api/zoek/producten" naam={`product${deel}`} waardeNaam={`productCode${deel}`} label="Product" optioneel start={product} onKies={(optie) => { if (optie) setGekozen((nu) => ({ ...nu, product: optie })); }} />
      </div>
    </fieldset>
  );
}

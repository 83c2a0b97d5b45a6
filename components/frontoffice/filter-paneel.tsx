"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Combobox } from "@/components/ui/combobox";
import { controlClass } from "@/components/ui/field";
import { withWaarde, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { listFacetten, type Facet } from "./facetten";
import { useFacetTellingen } from "./use-facet-tellingen";
import { useKeuzes } from "./use-keuzes";

type Props = { filters: WachtrijFilters; onFilter: (filters: WachtrijFilters) => void };

const wordsOf = (tekst: string): string[] => tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** A box is ticked the moment it is pressed; what the address says counts again as soon as that has changed. */
function useMeteen({ filters, onFilter }: Props): [WachtrijFilters, (filters: WachtrijFilters) => void] {
  const [vorige, setVorige] = useState(filters);
  const [zelf, setZelf] = useState<WachtrijFilters | null>(null);
  if (filters !== vorige) {
    setVorige(filters);
    setZelf(null);
  }
  return [zelf ?? filters, (next) => { setZelf(next); onFilter(next); }];
}

/** Those whose name or kind begins with what was typed, word by word. */
const narrow = (facetten: readonly Facet[], tekst: string): Facet[] => {
  const delen = wordsOf(tekst);
  return facetten.map((facet) => ({ ...facet, opties: facet.opties.filter(({ label }) => delen.every((deel) => wordsOf(`${label} ${facet.kop}`).some((woord) => woord.startsWith(deel)))) })).filter(({ opties }) => opties.length > 0);
};

/** All filters in one panel: type and press Enter, or open a kind and tick. Beside each value how many there are. */
export function FilterPaneel(props: Props) {
  const [filters, kies] = useMeteen(props);
  const [tekst, setTekst] = useState("");
  const zoek = useRef<HTMLInputElement>(null);
  const tellingen = useFacetTellingen(filters);
  const alle = listFacetten(useKeuzes());
  const facetten = tekst.trim() ? narrow(alle, tekst) : alle;
  useEffect(() => zoek.current?.focus(), []);
  const isAan = ({ naam }: Facet, waarde: string) => filters[naam].map(String).includes(waarde);
  const zet = (facet: Facet, waarde: string) => kies(withWaarde(filters, { naam: facet.naam, waarde, aan: !isAan(facet, waarde) }));
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const [eerste] = facetten;
    if (event.key !== "Enter" || !tekst.trim() || !eerste?.opties[0]) return;
    event.preventDefault();
    zet(eerste, eerste.opties[0].waarde);
    setTekst("");
  }
  return (
    <div className="flex max-h-[min(32rem,70dvh)] flex-col gap-1 overflow-y-auto p-1 sm:w-80">
      <input ref={zoek} data-begin type="text" autoComplete="off" aria-label="Zoek een filter" placeholder="Zoek een filter, Enter kiest" className={controlClass(undefined, "min-h-10 shrink-0")} value={tekst} onChange={(event) => setTekst(event.target.value)} onKeyDown={onKeyDown} />
      {facetten.map((facet) => (
        <details key={`${facet.naam}-${tekst.trim() !== ""}`} open={tekst.trim() !== "" || filters[facet.naam].length > 0 || facet.naam === "kwis" || facet.naam === "prioriteit"} className="group shrink-0 border-b border-line pb-1 last-of-type:border-0">
          <summary className="flex min-h-9 items-center gap-2 rounded-md px-1.5 text-sm font-semibold hover:bg-sunken">{facet.kop}{filters[facet.naam].length > 0 ? <span className="rounded-full bg-petrol-soft px-1.5 text-petrol-strong">{filters[facet.naam].length}</span> : null}<ChevronDown aria-hidden className="ml-auto size-4 text-ink-2 transition-transform group-open:rotate-180" /></summary>
          <div role="group" aria-label={facet.kop}>
            {facet.opties.map(({ waarde, label }) => {
              const aantal = tellingen?.(facet.naam, waarde);
              return (
                <label key={waarde} className={clsx("flex min-h-8 items-center gap-2.5 rounded-md px-1.5 hover:bg-sunken max-lg:min-h-11", aantal === "0" && "text-ink-2")}>
                  <input type="checkbox" className="size-[1.15em] shrink-0 accent-petrol" checked={isAan(facet, waarde)} onChange={() => zet(facet, waarde)} />
                  <span className="min-w-0 flex-1 py-0.5 break-words">{label}</span>{aantal === undefined ? null : <span aria-hidden className="text-sm text-ink-2 tabular-nums">{aantal}</span>}
                </label>
              );
            })}
          </div>
        </details>
      ))}
      {facetten.length === 0 ? <p className="p-1.5 text-sm text-ink-2">Geen filter met deze naam.</p> : null}
      <div className="shrink-0 p-1.5"><Combobox bron="/api/zoek/producten" naam="filter-product" waardeNaam="" label="Product" placeholder="Naam of code" onKies={(keuze) => { if (keuze) kies(withWaarde(filters, { naam: "product", waarde: keuze.waarde, aan: true })); }} /></div>
    </div>
  );
}

"use client";

import { useEffect, useRef, useState } from "react";
import { Combobox } from "@/components/ui/combobox";
import { Select, type Optie } from "@/components/ui/select";
import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { KANALEN, type Kanaal } from "@/lib/domain/melding/status";
import { KANAAL } from "@/lib/i18n/teksten";
import { useKeuzes } from "./use-keuzes";

type Props = { filters: WachtrijFilters; onKies: (deel: Partial<WachtrijFilters>) => void };

const toOpties = (lijst: readonly { id: string; naam: string }[] | undefined): Optie[] => (lijst ?? []).map(({ id, naam }) => ({ waarde: id, label: naam }));
const KANAAL_OPTIES = KANALEN.map((waarde) => ({ waarde, label: KANAAL[waarde] }));

function Velden({ filters, onKies }: Props) {
  const keuzes = useKeuzes();
  const leeg = keuzes ? "Alle" : "Bezig met ophalen …";
  return (
    <div className="grid gap-2.5 p-2 sm:w-72">
      <Select naam="filter-eigenaar" label="Eigenaar" leeg={leeg} opties={[{ waarde: "geen", label: "Nog niemand" }, ...toOpties(keuzes?.eigenaren)]} value={filters.eigenaar ?? ""} onChange={(event) => onKies({ eigenaar: event.target.value || null })} />
      <Select naam="filter-team" label="Team" leeg={leeg} opties={toOpties(keuzes?.teams)} value={filters.team ?? ""} onChange={(event) => onKies({ team: event.target.value || null })} />
      <Select naam="filter-gebouw" label="Gebouw" leeg={leeg} opties={toOpties(keuzes?.gebouwen)} value={filters.gebouw ?? ""} onChange={(event) => onKies({ gebouw: event.target.value || null })} />
      <Select naam="filter-kanaal" label="Kanaal" leeg="Alle" opties={KANAAL_OPTIES} value={filters.kanaal ?? ""} onChange={(event) => onKies({ kanaal: (event.target.value || null) as Kanaal | null })} />
      <Combobox bron="/api/zoek/producten" naam="filter-product" waardeNaam="" label="Product" placeholder="Naam of code" start={filters.product ? { waarde: filters.product, label: filters.product } : null} onKies={(keuze) => onKies({ product: keuze?.waarde ?? null })} />
    </div>
  );
}

/** The filters that are used less often; what they choose from is fetched when they first open. */
export function MeerFilters(props: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const details = ref.current?.closest("details");
    const onToggle = () => setOpen(details?.open === true);
    details?.addEventListener("toggle", onToggle);
    return () => details?.removeEventListener("toggle", onToggle);
  }, []);
  return <div ref={ref} className="min-h-8">{open ? <Velden {...props} /> : null}</div>;
}

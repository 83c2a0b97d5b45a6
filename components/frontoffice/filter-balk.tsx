"use client";

import { ListFilter, SlidersHorizontal } from "lucide-react";
import { lazy } from "react";
import { Menu } from "@/components/ui/menu";
import { useHydrated } from "@/components/ui/use-hydrated";
import { isGefilterd, writeWachtrijFilters, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { SORTERINGEN, type Sortering } from "@/lib/domain/wachtrij/weergave";
import { ActieveFilters, chipClass, WegChip } from "./actieve-filters";
import { BewaarKnop } from "./bewaar-knop";
import { BijOpenen } from "./bij-openen";
import { SORTEER } from "./sorteer-woorden";
import { TriageKnop } from "./triage-knop";
import { useWeergaven } from "./use-weergaven";
import { useWachtrij } from "./wachtrij-provider";
import { WEERGAVE } from "./weergaven";

const FilterPaneel = lazy(async () => ({ default: (await import("./filter-paneel")).FilterPaneel }));
const BeeldPaneel = lazy(async () => ({ default: (await import("./beeld-paneel")).BeeldPaneel }));
/** On a phone a panel is as wide as the screen: beside its own chip it would fall off. */
const OP_TELEFOON = "max-sm:fixed max-sm:inset-x-3 max-sm:min-w-0";

/** Searching through everything is newest first: what was closed has no moment to be ready by. */
function volgordeOf({ weergave, sorteer }: WachtrijFilters): { readonly kan: readonly Sortering[]; readonly nu: Sortering } {
  if (weergave !== "alles") return { kan: SORTERINGEN, nu: sorteer };
  return { kan: SORTERINGEN.filter((een) => een !== "uiterlijk"), nu: sorteer === "uiterlijk" ? "-ontvangen" : sorteer };
}

/** Name of the view, what it is narrowed by, and its order; all of it stands in the address. */
export function FilterBalk() {
  const { filters, filter } = useWachtrij();
  const hydrated = useHydrated();
  const { lijst } = useWeergaven();
  const { kan, nu } = volgordeOf(filters);
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-b border-line px-3.5 py-2" data-filters>
      <h2 className="mr-1.5 text-lg">{lijst.find(({ id }) => id === filters.bewaard)?.naam ?? WEERGAVE[filters.weergave].label}</h2>
      <TriageKnop zoekdeel={`?${writeWachtrijFilters(filters)}`} />
      {filters.zoek ? <WegChip onWeg={() => filter({ ...filters, zoek: "", weergave: filters.weergave === "alles" ? "open" : filters.weergave })}>“{filters.zoek}”</WegChip> : null}
      {isGefilterd(filters) ? <ActieveFilters filters={filters} onFilter={filter} /> : null}
      <Menu kant="links" label="" teken="filter" paneelClass={OP_TELEFOON} knopClass={chipClass(false)} knop={<>{hydrated ? <ListFilter aria-hidden className="size-3.5" /> : null}Filter</>}>
        <BijOpenen>{() => <FilterPaneel filters={filters} onFilter={filter} />}</BijOpenen>
      </Menu>
      {hydrated ? <BewaarKnop /> : null}
      <label className="relative ml-auto text-sm text-ink-2">
        <span className="sr-only">Volgorde</span>
        <select value={nu} disabled={filters.groep !== null} onChange={(event) => filter({ ...filters, sorteer: event.target.value as Sortering })} className="field-sizing-content min-h-7 rounded-md bg-transparent pr-1 hover:text-ink max-lg:min-h-9">
          {(hydrated ? kan : [nu]).map((sorteer) => <option key={sorteer} value={sorteer} className="bg-surface text-ink">{SORTEER[sorteer]}</option>)}
        </select>
      </label>
      <Menu label="Beeld" teken="beeld" paneelClass={OP_TELEFOON} knopClass="grid size-7 place-items-center text-ink-2 hover:bg-sunken hover:text-ink max-lg:size-9" knop={hydrated ? <SlidersHorizontal aria-hidden className="size-4" /> : null}>
        <BijOpenen>{() => <BeeldPaneel filters={filters} onFilter={filter} />}</BijOpenen>
      </Menu>
    </div>
  );
}

"use client";

import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { DICHTHEDEN, GROEPERINGEN, isStandaardKolommen, KOLOMMEN, STANDAARD_KOLOMMEN, type Dichtheid, type Groepering, type Kolom } from "@/lib/domain/wachtrij/lijst-vorm";
import { SORTERINGEN, type Sortering } from "@/lib/domain/wachtrij/weergave";
import { SORTEER } from "./sorteer-woorden";
import { KOLOM } from "./wachtrij-kolommen";

type Props = { filters: WachtrijFilters; onFilter: (filters: WachtrijFilters) => void };

const GROEP: Readonly<Record<Groepering, string>> = { dag: "Dag van uiterlijk", status: "Status", kwis: "KWIS", prioriteit: "Prioriteit", eigenaar: "Eigenaar", team: "Team" };
const DICHT: Readonly<Record<Dichtheid, string>> = { comfortabel: "Ruim", compact: "Dicht" };

function move(kolommen: readonly Kolom[], index: number, stap: 1 | -1): Kolom[] {
  const next = [...kolommen];
  const [kolom] = next.splice(index, 1);
  if (kolom) next.splice(index + stap, 0, kolom);
  return next;
}

/** Which columns there are and in which order: tick to show, arrows to move. */
function Kolommen({ filters, onFilter }: Props) {
  const { kolommen } = filters;
  const zet = (next: readonly Kolom[]) => onFilter({ ...filters, kolommen: next });
  const volgorde = [...kolommen, ...KOLOMMEN.filter((kolom) => !kolommen.includes(kolom))];
  const knop = "grid size-8 place-items-center rounded-md text-ink-2 hover:bg-line disabled:opacity-30 max-lg:size-11 [&_svg]:size-4";
  return (
    <fieldset>
      <legend className="pb-1 text-sm font-semibold">Kolommen</legend>
      <ul>
        {volgorde.map((kolom, index) => {
          const aan = kolommen.includes(kolom);
          const { kop } = KOLOM[kolom];
          return (
            <li key={kolom} className="flex items-center rounded-md pl-1.5 hover:bg-sunken">
              <label className={clsx("flex min-h-8 flex-1 items-center gap-2.5 max-lg:min-h-11", !aan && "text-ink-2")}>
                <input type="checkbox" className="size-[1.15em] accent-petrol" checked={aan} disabled={kolom === "onderwerp"} onChange={() => zet(aan ? kolommen.filter((een) => een !== kolom) : [...kolommen, kolom])} />{kop}
              </label>
              {aan ? <><button type="button" className={knop} disabled={index === 0} onClick={() => zet(move(kolommen, index, -1))}><ArrowUp aria-hidden /><span className="sr-only">{kop} naar voren</span></button>
                <button type="button" className={knop} disabled={index === kolommen.length - 1} onClick={() => zet(move(kolommen, index, 1))}><ArrowDown aria-hidden /><span className="sr-only">{kop} naar achteren</span></button></> : null}
            </li>
          );
        })}
      </ul>
      {isStandaardKolommen(kolommen) ? null : <Button size="klein" className="mt-1.5" onClick={() => zet(STANDAARD_KOLOMMEN)}>Gewone kolommen</Button>}
    </fieldset>
  );
}

/** How the list looks: order, groups, density and columns. All of it stands in the address. */
export function BeeldPaneel({ filters, onFilter }: Props) {
  const set = (deel: Partial<WachtrijFilters>) => onFilter({ ...filters, ...deel });
  return (
    <div className="grid max-h-[min(34rem,72dvh)] gap-3 overflow-y-auto p-2 sm:w-72">
      <Select naam="beeld-volgorde" label="Volgorde" opties={SORTERINGEN.map((waarde) => ({ waarde, label: SORTEER[waarde] }))} value={filters.sorteer} hint={filters.groep ? "In een groep staat wat het eerst af moet, bovenaan." : undefined} disabled={filters.groep !== null} data-begin onChange={(event) => set({ sorteer: event.target.value as Sortering })} />
      <Select naam="beeld-groep" label="Groeperen" leeg="Niet" opties={GROEPERINGEN.map((waarde) => ({ waarde, label: GROEP[waarde] }))} value={filters.groep ?? ""} onChange={(event) => set({ groep: (event.target.value || null) as Groepering | null })} />
      <fieldset>
        <legend className="pb-1 text-sm font-semibold">Regels</legend>
        <div className="flex gap-4">{DICHTHEDEN.map((dichtheid) => <label key={dichtheid} className="flex min-h-8 items-center gap-2 max-lg:min-h-11"><input type="radio" name="beeld-dichtheid" className="size-[1.15em] accent-petrol" checked={filters.dichtheid === dichtheid} onChange={() => set({ dichtheid })} />{DICHT[dichtheid]}</label>)}</div>
      </fieldset>
      <Kolommen filters={filters} onFilter={onFilter} />
    </div>
  );
}

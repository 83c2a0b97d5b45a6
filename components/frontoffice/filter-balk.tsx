"use client";

import clsx from "clsx";
import { Plus, X } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Menu } from "@/components/ui/menu";
import { useHydrated } from "@/components/ui/use-hydrated";
import { writeWachtrijFilters, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { KWIS, KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import { SORTERINGEN, type Sortering } from "@/lib/domain/wachtrij/weergave";
import { KANAAL, PRIORITEIT } from "@/lib/i18n/teksten";
import { MeerFilters } from "./meer-filters";
import { TriageKnop } from "./triage-knop";
import { useKeuzes } from "./use-keuzes";
import { useWachtrij } from "./wachtrij-provider";
import { WEERGAVE } from "./weergaven";

const SORTEER: Readonly<Record<Sortering, string>> = { uiterlijk: "op uiterlijk", "-ontvangen": "nieuwste eerst", ontvangen: "oudste eerst" };
/** On a phone a panel is as wide as the screen: beside its own chip it would fall off. */
const OP_TELEFOON = "max-sm:fixed max-sm:inset-x-3 max-sm:min-w-0";
const chipClass = (aan: boolean) => clsx("inline-flex min-h-7 items-center gap-1 rounded-full border px-2.5 text-sm whitespace-nowrap max-lg:min-h-9", aan ? "border-transparent bg-petrol-soft font-semibold text-petrol-strong" : "border-line-strong text-ink-2 hover:border-rand-veld hover:text-ink");

type KeuzeProps<T> = { label: string; opties: readonly { waarde: T; label: string }[]; gekozen: readonly T[]; onKies: (gekozen: T[]) => void };

/** A box is ticked the moment it is pressed; what the address says counts again as soon as that has changed. */
function useMeteen<T>(gekozen: readonly T[], onKies: (gekozen: T[]) => void): [readonly T[], (keuze: T[]) => void] {
  const stand = gekozen.join();
  const [vorige, setVorige] = useState(stand);
  const [zelf, setZelf] = useState<readonly T[] | null>(null);
  if (stand !== vorige) {
    setVorige(stand);
    setZelf(null);
  }
  return [zelf ?? gekozen, (keuze) => { setZelf(keuze); onKies(keuze); }];
}

function MeerkeuzeChip<T extends string | number>({ label, opties, gekozen: inAdres, onKies }: KeuzeProps<T>) {
  const hydrated = useHydrated();
  const [gekozen, kies] = useMeteen(inAdres, onKies);
  const namen = opties.filter(({ waarde }) => gekozen.includes(waarde)).map((optie) => optie.label);
  return (
    <Menu kant="links" label="" paneelClass={OP_TELEFOON} knopClass={chipClass(namen.length > 0)} knop={<>{namen.length > 0 ? namen.join(", ") : label}</>}>
      {hydrated ? <fieldset className="flex flex-col p-1">
        <legend className="px-1.5 pb-1 text-sm font-semibold">{label}</legend>
        {opties.map(({ waarde, label: naam }) => (
          <label key={waarde} className="flex min-h-9 items-center gap-2.5 rounded-md px-1.5 hover:bg-sunken">
            <input type="checkbox" className="size-[1.15em] accent-petrol" checked={gekozen.includes(waarde)} onChange={(event) => kies(event.target.checked ? [...gekozen, waarde] : gekozen.filter((ander) => ander !== waarde))} />{naam}
          </label>
        ))}
      </fieldset> : null}
    </Menu>
  );
}

function Weg({ children, onWeg }: { children: ReactNode; onWeg: () => void }) {
  return <button type="button" onClick={onWeg} className={clsx(chipClass(true), "max-w-60")}><span className="truncate">{children}</span><X aria-hidden className="size-3.5 shrink-0" /><span className="sr-only">, filter weghalen</span></button>;
}

type Lijst = readonly { readonly id: string; readonly naam: string }[] | undefined;
const nameIn = (lijst: Lijst, id: string): string => lijst?.find((item) => item.id === id)?.naam ?? "…";
const MEER = ["eigenaar", "team", "gebouw", "kanaal", "product"] as const;
const isNarrowed = (filters: WachtrijFilters): boolean => MEER.some((naam) => filters[naam] !== null);

/** What the list is narrowed by besides, each by its name and with a way to undo it. */
function ActieveFilters({ filters, onWeg }: { filters: WachtrijFilters; onWeg: (deel: Partial<WachtrijFilters>) => void }) {
  const keuzes = useKeuzes();
  const { eigenaar, team, gebouw, kanaal, product } = filters;
  const woord = {
    eigenaar: eigenaar && (eigenaar === "geen" ? "Nog niemand" : nameIn(keuzes?.eigenaren, eigenaar)), team: team && nameIn(keuzes?.teams, team),
    gebouw: gebouw && nameIn(keuzes?.gebouwen, gebouw), kanaal: kanaal && KANAAL[kanaal], product,
  };
  return MEER.filter((naam) => woord[naam]).map((naam) => <Weg key={naam} onWeg={() => onWeg({ [naam]: null })}>{woord[naam]}</Weg>);
}

const PRIORITEITEN = ([1, 2, 3, 4] as const).map((waarde) => ({ waarde: waarde as number, label: `${waarde} · ${PRIORITEIT[waarde]}` }));
const SOORTEN = KWIS.map((waarde) => ({ waarde, label: KWIS_NAMEN[waarde] }));

/** Name of the view, what it is narrowed by, and its order; all of it stands in the address. */
export function FilterBalk() {
  const { filters, filter } = useWachtrij();
  const set = (deel: Partial<WachtrijFilters>) => filter({ ...filters, ...deel });
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-b border-line px-3.5 py-2" data-filters>
      <h2 className="mr-1.5 text-lg whitespace-nowrap">{WEERGAVE[filters.weergave].label}</h2>
      <TriageKnop zoekdeel={`?${writeWachtrijFilters(filters)}`} />
      {filters.zoek ? <Weg onWeg={() => set({ zoek: "", weergave: filters.weergave === "alles" ? "open" : filters.weergave })}>“{filters.zoek}”</Weg> : null}
      <MeerkeuzeChip label="KWIS" opties={SOORTEN} gekozen={filters.kwis} onKies={(kwis) => set({ kwis })} />
      <MeerkeuzeChip label="Prioriteit" opties={PRIORITEITEN} gekozen={filters.prioriteit} onKies={(prioriteit) => set({ prioriteit })} />
      {isNarrowed(filters) ? <ActieveFilters filters={filters} onWeg={set} /> : null}
      <Menu kant="links" label="" paneelClass={OP_TELEFOON} knopClass={chipClass(false)} knop={<><Plus aria-hidden className="size-3.5" />filter</>}>
        <MeerFilters filters={filters} onKies={set} />
      </Menu>
      <label className="relative ml-auto text-sm text-ink-2">
        <span className="sr-only">Volgorde</span>
        <select value={filters.sorteer} onChange={(event) => set({ sorteer: event.target.value as Sortering })} className="field-sizing-content min-h-7 rounded-md bg-transparent pr-1 hover:text-ink max-lg:min-h-9">
          {SORTERINGEN.map((sorteer) => <option key={sorteer} value={sorteer} className="bg-surface text-ink">{SORTEER[sorteer]}</option>)}
        </select>
      </label>
    </div>
  );
}

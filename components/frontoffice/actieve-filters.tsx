"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { MEERKEUZE, withWaarde, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { listFacetten, nameWaarde } from "./facetten";
import { useKeuzes } from "./use-keuzes";

export const chipClass = (aan: boolean) => clsx("inline-flex min-h-7 items-center gap-1 rounded-full border px-2.5 text-sm whitespace-nowrap max-lg:min-h-9", aan ? "border-transparent bg-petrol-soft font-semibold text-petrol-strong" : "border-line-strong text-ink-2 hover:border-rand-veld hover:text-ink");

/** A chip that says one thing the list is narrowed by, and takes it away when pressed. */
export function WegChip({ children, onWeg }: { children: ReactNode; onWeg: () => void }) {
  return <button type="button" onClick={onWeg} className={clsx(chipClass(true), "max-w-60")}><span className="truncate">{children}</span><X aria-hidden className="size-3.5 shrink-0" /><span className="sr-only">, filter weghalen</span></button>;
}

/** Every chosen value by its name, each with its own way out. */
export function ActieveFilters({ filters, onFilter }: { filters: WachtrijFilters; onFilter: (filters: WachtrijFilters) => void }) {
  const facetten = listFacetten(useKeuzes());
  return MEERKEUZE.flatMap((naam) => filters[naam].map((waarde) => (
    <WegChip key={`${naam}-${waarde}`} onWeg={() => onFilter(withWaarde(filters, { naam, waarde: String(waarde), aan: false }))}>{nameWaarde(facetten, naam, String(waarde))}</WegChip>
  )));
}

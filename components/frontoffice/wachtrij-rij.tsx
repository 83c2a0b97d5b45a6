"use client";

import clsx from "clsx";
import { memo } from "react";
import { useVerwacht } from "./verwacht";
import { KiesVak } from "./kies-vak";
import type { LijstRij } from "./use-lijst";
import { KOLOM, type Beeld } from "./wachtrij-kolommen";

type Props = { rij: LijstRij; beeld: Beeld; /** Its place in the whole list; absent in what the server makes, where every character counts. */ plek?: number };

const rijClass = (rij: LijstRij, gekozen: number | null) =>
  clsx("relative border-b border-line", rij.nummer === gekozen ? "bg-petrol-soft shadow-[inset_3px_0_0_var(--petrol)]" : "hover:bg-sunken", rij.weg && "opacity-60");

/** One melding in the list: its cells in the order of the chosen columns. */
export const WachtrijRij = memo(function WachtrijRij({ rij: zoals, beeld, plek }: Props) {
  const rij = useVerwacht(zoals);
  return (
    <tr aria-rowindex={plek} className={rijClass(rij, beeld.gekozen)}>
      {beeld.kolommen.map((kolom) => <td key={kolom} className={KOLOM[kolom].cel || undefined}>{KOLOM[kolom].inhoud(rij, beeld)}{kolom === (beeld.kolommen.includes("kwis") ? "kwis" : "onderwerp") && plek !== undefined ? <KiesVak nummer={rij.nummer} /> : null}</td>)}
    </tr>
  );
});

/** The heading above a group of rows. One cell: a span over columns that a narrow list leaves out would make room for them. */
export function GroepKop({ kop }: { kop: string }) {
  return <tr className="relative border-b border-line"><th scope="colgroup" className="h-8"><span className="absolute inset-0 flex items-center truncate bg-sunken px-3.5 text-sm font-semibold text-ink-2">{kop}</span></th></tr>;
}

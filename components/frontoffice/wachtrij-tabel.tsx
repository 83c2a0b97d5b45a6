"use client";

import clsx from "clsx";
import { createColumnHelper, getCoreRowModel, useReactTable } from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import { memo, useCallback, useMemo, type MouseEvent } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { KOLOMMEN, type Groepering, type Kolom } from "@/lib/domain/wachtrij/lijst-vorm";
import { PrioriteitVormen } from "./prioriteit-teken";
import { useLoop } from "./use-loop";
import { useVenster } from "./use-venster";
import type { LijstRij } from "./use-lijst";
import { addKoppen } from "./wachtrij-groepen";
import { KOLOM, type Beeld } from "./wachtrij-kolommen";
import { GroepKop, WachtrijRij } from "./wachtrij-rij";

type Vorm = { readonly kolommen: readonly Kolom[]; readonly groep: Groepering | null; readonly compact: boolean };
type Props = { rijen: readonly LijstRij[]; vorm: Vorm; nu: number; gekozen: number | null; zoekdeel: string; caption: string; heeftMeer: boolean; onEinde: () => void };

const column = createColumnHelper<LijstRij>();
const COLUMNS = KOLOMMEN.map((kolom) => column.accessor(kolom, { header: KOLOM[kolom].kop }));

/** What fits on a screen. The page brings the markup of these rows only; the others are made from data, at once. */
const EERST = 8;

/** The chosen columns in their order, as the table library keeps them. */
function useKolommen(data: LijstRij[], kolommen: readonly Kolom[]) {
  const zichtbaar = useMemo(() => Object.fromEntries(KOLOMMEN.map((kolom) => [kolom, kolommen.includes(kolom)])), [kolommen]);
  return useReactTable({ data, columns: COLUMNS, state: { columnOrder: [...kolommen], columnVisibility: zichtbaar }, getCoreRowModel: getCoreRowModel(), getRowId: ({ nummer }) => String(nummer) });
}

/** The rows of the wachtrij: plain data in, one table out, of which only what is in sight is made. */
export const WachtrijTabel = memo(function WachtrijTabel({ rijen, vorm, nu, gekozen, zoekdeel, caption, heeftMeer, onEinde }: Props) {
  const router = useRouter();
  const hydrated = useHydrated();
  const { kolommen, groep, compact } = vorm;
  const data = useMemo(() => (hydrated ? [...rijen] : rijen.slice(0, EERST)), [rijen, hydrated]);
  const beeld = useMemo<Beeld>(() => ({ nu, gekozen, zoekdeel, kolommen, compact }), [nu, gekozen, zoekdeel, kolommen, compact]);
  const stukken = useMemo(() => addKoppen(data, groep, nu), [data, groep, nu]);
  const sleutels = useMemo(() => stukken.map(({ sleutel }) => sleutel), [stukken]);
  const { ref, delen, houd } = useVenster(sleutels, gekozen !== null);
  const nummers = useMemo(() => data.map(({ nummer }) => nummer), [data]);
  useLoop({ nummers, gekozen, houd: useCallback((nummer: number) => houd(String(nummer)), [houd]), meer: onEinde });
  const table = useKolommen(data, kolommen);
  function onPress(event: MouseEvent<HTMLTableElement>) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    router.push(link.getAttribute("href") ?? link.href);
  }
  return (
    <table className="w-full table-fixed border-collapse text-left" onClickCapture={onPress} aria-rowcount={hydrated ? (heeftMeer ? -1 : data.length + 1) : undefined}>
      <caption className="sr-only">{caption}<PrioriteitVormen /></caption>
      <colgroup>{kolommen.map((kolom) => <col key={kolom} className={KOLOM[kolom].col} />)}</colgroup>
      <thead className="sr-only">
        {table.getHeaderGroups().map(({ id, headers }) => <tr key={id}>{headers.map(({ id: kolom, column: { columnDef } }) => <th key={kolom} scope="col">{String(columnDef.header)}</th>)}</tr>)}
      </thead>
      <tbody ref={ref} className={clsx("[&_td]:align-middle [&_td:first-child]:pl-3.5 [&_td:last-child]:pr-3.5", compact ? "[&_td]:h-9" : "[&_td]:h-13.5 [&_td]:py-1.5")} onFocus={({ target }) => houd(target.closest<HTMLElement>("a[data-rij]")?.dataset["rij"] ?? null)}>
        {delen.map((deel) => {
          if (deel.soort === "gat") return <tr key={`gat-${deel.na}`} aria-hidden><td className="!p-0" style={{ height: deel.hoogte }} /></tr>;
          const stuk = stukken[deel.index];
          if (!stuk) return null;
          return "kop" in stuk ? <GroepKop key={stuk.sleutel} kop={stuk.kop} /> : <WachtrijRij key={stuk.sleutel} rij={stuk.rij} beeld={beeld} plek={hydrated ? stuk.plek + 2 : undefined} />;
        })}
      </tbody>
    </table>
  );
});

"use client";

import clsx from "clsx";
import { createColumnHelper, flexRender, getCoreRowModel, useReactTable } from "@tanstack/react-table";
import Link from "next/link";
import { memo, useMemo } from "react";
import { KwisChip } from "@/components/melding/kwis-chip";
import { UiterlijkBar } from "@/components/melding/uiterlijk-bar";
import { Avatar } from "@/components/ui/avatar";
import { useHydrated } from "@/components/ui/use-hydrated";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import { PrioriteitTeken } from "./prioriteit-teken";
import type { LijstRij } from "./use-lijst";

type Props = { rijen: readonly LijstRij[]; nu: number; gekozen: number | null; zoekdeel: string; caption: string };

const GESTOPT = { wacht_op_klant: "wacht op klant", opgeschort: "opgeschort", wacht_op_akkoord: "wacht op akkoord" } as const;
const gestoptOf = ({ status, uiterlijk }: LijstRij): string | undefined =>
  status in GESTOPT ? GESTOPT[status as keyof typeof GESTOPT] : ["gereed", "afgesloten", "geannuleerd"].includes(status) ? MELDING_STATUS[status].toLowerCase() : uiterlijk === null ? "geen norm" : undefined;

function Onderwerp({ rij, href, nu }: { rij: LijstRij; href: string; nu: boolean }) {
  const regel = [rij.klant, rij.afdeling, rij.ruimte, rij.uitvoerder && `bij ${rij.uitvoerder}`, rij.laatste].filter(Boolean).join(" · ");
  return (
    <>
      <Link href={href} prefetch={false} data-rij={rij.nummer} aria-current={nu || undefined} className="rij-link">
        {rij.onderwerp}
      </Link>
      <span className="block truncate text-sm text-ink-2">{rij.klantWacht ? <b className="font-semibold text-petrol">Klant schreef · </b> : null}{regel}</span>
    </>
  );
}

const column = createColumnHelper<LijstRij>();
type Meta = { nu: number; gekozen: number | null; zoekdeel: string };
const COLUMNS = [
  column.accessor("kwis", { header: "Soort", cell: ({ getValue }) => <KwisChip kwis={getValue()} /> }),
  column.accessor("prioriteit", { header: "Prioriteit", cell: ({ getValue }) => <PrioriteitTeken prioriteit={getValue()} /> }),
  column.accessor("nummer", { header: "Nummer", cell: ({ getValue }) => `M${getValue()}` }),
  column.accessor("onderwerp", {
    header: "Onderwerp", cell: ({ row, table }) => {
      const { gekozen, zoekdeel } = table.options.meta as Meta;
      return <Onderwerp rij={row.original} nu={gekozen === row.original.nummer} href={`/wachtrij/M${row.original.nummer}${zoekdeel}`} />;
    },
  }),
  column.accessor("status", { header: "Status", cell: ({ getValue }) => MELDING_STATUS[getValue()] }),
  column.accessor("uiterlijk", {
    header: "Uiterlijk", cell: ({ row: { original }, table }) => <UiterlijkBar van={original.ontvangen} uiterlijk={original.uiterlijk} now={(table.options.meta as Meta).nu} gestopt={gestoptOf(original)} />,
  }),
  column.accessor("eigenaar", { header: "Eigenaar", cell: ({ getValue }) => { const naam = getValue(); return naam ? <Avatar naam={naam} /> : <span className="sr-only">nog niemand</span>; } }),
];

/** Per column: its width, from which width of the list on it is there, and how its cells look. */
const KOLOM: Readonly<Record<string, { col: string; cel: string }>> = {
  kwis: { col: "w-12", cel: "pl-3.5" }, prioriteit: { col: "w-8", cel: "" }, nummer: { col: "hidden w-18 @2xl:table-column", cel: "hidden text-sm text-ink-2 tabular-nums @2xl:table-cell" },
  onderwerp: { col: "", cel: "pr-3" }, status: { col: "hidden w-36 @4xl:table-column", cel: "hidden text-sm text-ink-2 @4xl:table-cell" }, uiterlijk: { col: "w-28 max-sm:w-30", cel: "" }, eigenaar: { col: "hidden w-12 @md:table-column", cel: "hidden pr-3.5 text-right @md:table-cell" },
};

/** What fits on a screen. The page brings the markup of these rows only; the others are made from data, at once. */
const EERST = 14;

/** The rows of the wachtrij: plain data in, one table out. */
export const WachtrijTabel = memo(function WachtrijTabel({ rijen, nu, gekozen, zoekdeel, caption }: Props) {
  const hydrated = useHydrated();
  const data = useMemo(() => (hydrated ? [...rijen] : rijen.slice(0, EERST)), [rijen, hydrated]);
  const meta: Meta = { nu, gekozen, zoekdeel };
  const table = useReactTable({ data, columns: COLUMNS, getCoreRowModel: getCoreRowModel(), getRowId: ({ nummer }) => String(nummer), meta });
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <colgroup>{table.getVisibleLeafColumns().map(({ id }) => <col key={id} className={KOLOM[id]?.col} />)}</colgroup>
      <thead className="sr-only">
        {table.getHeaderGroups().map((groep) => (
          <tr key={groep.id}>{groep.headers.map(({ id, column: kolom }) => <th key={id} scope="col">{String(kolom.columnDef.header)}</th>)}</tr>
        ))}
      </thead>
      <tbody className="[&_td]:h-13.5 [&_td]:py-1.5 [&_td]:align-middle">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className={clsx("relative border-b border-line", row.original.nummer === gekozen ? "bg-petrol-soft shadow-[inset_3px_0_0_var(--petrol)]" : "hover:bg-sunken", row.original.weg && "opacity-60")}>
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className={KOLOM[cell.column.id]?.cel}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

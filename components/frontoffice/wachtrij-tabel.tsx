"use client";

import clsx from "clsx";
import { createColumnHelper, getCoreRowModel, useReactTable } from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import { memo, useMemo, type MouseEvent, type ReactNode } from "react";
import { KwisTeken } from "@/components/melding/kwis-chip";
import { UiterlijkBar } from "@/components/melding/uiterlijk-bar";
import { Avatar } from "@/components/ui/avatar";
import { useHydrated } from "@/components/ui/use-hydrated";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import { PrioriteitTeken, PrioriteitVormen } from "./prioriteit-teken";
import type { LijstRij } from "./use-lijst";

type Props = { rijen: readonly LijstRij[]; nu: number; gekozen: number | null; zoekdeel: string; caption: string };

const GESTOPT = { wacht_op_klant: "wacht op klant", opgeschort: "opgeschort", wacht_op_akkoord: "wacht op akkoord" } as const;
const gestoptOf = ({ status, uiterlijk }: LijstRij): string | undefined =>
  status in GESTOPT ? GESTOPT[status as keyof typeof GESTOPT] : ["gereed", "afgesloten", "geannuleerd"].includes(status) ? MELDING_STATUS[status].toLowerCase() : uiterlijk === null ? "geen norm" : undefined;

type Beeld = { readonly nu: number; readonly gekozen: number | null; readonly zoekdeel: string };

/** A plain link: fifty of Next's own would cost more than all the rest of the list; the table takes the press. */
function onderwerp(rij: LijstRij, { gekozen, zoekdeel }: Beeld): ReactNode {
  const regel = [rij.klant, rij.afdeling, rij.ruimte, rij.uitvoerder && `bij ${rij.uitvoerder}`, rij.laatste].filter(Boolean).join(" · ");
  return (
    <>
      <a href={`/wachtrij/M${rij.nummer}${zoekdeel}`} data-rij={rij.nummer} aria-current={gekozen === rij.nummer || undefined} className="rij-link">{rij.onderwerp}</a>
      <span className="block truncate text-sm text-ink-2">{rij.klantWacht ? <b className="font-semibold text-petrol">Klant schreef · </b> : null}{regel}</span>
    </>
  );
}

const column = createColumnHelper<LijstRij>();
const COLUMNS = [
  column.accessor("kwis", { header: "Soort" }), column.accessor("prioriteit", { header: "Prioriteit" }), column.accessor("nummer", { header: "Nummer" }), column.accessor("onderwerp", { header: "Onderwerp" }),
  column.accessor("status", { header: "Status" }), column.accessor("uiterlijk", { header: "Uiterlijk" }), column.accessor("eigenaar", { header: "Eigenaar" }),
];

/** Per column: its width, from which width of the list on it is there, how its cells look and what they hold. Few elements: a list shows fifty rows. */
type Kolom = { readonly col: string; readonly cel: string; readonly inhoud: (rij: LijstRij, beeld: Beeld) => ReactNode };
const KOLOM: Readonly<Record<string, Kolom>> = {
  kwis: { col: "w-12", cel: "pl-3.5", inhoud: ({ kwis }) => <KwisTeken kwis={kwis} /> },
  prioriteit: { col: "w-8", cel: "", inhoud: ({ prioriteit }) => <PrioriteitTeken prioriteit={prioriteit} /> },
  nummer: { col: "hidden w-18 @2xl:table-column", cel: "hidden text-sm text-ink-2 tabular-nums @2xl:table-cell", inhoud: ({ nummer }) => `M${nummer}` },
  onderwerp: { col: "", cel: "pr-3", inhoud: onderwerp },
  status: { col: "hidden w-36 @4xl:table-column", cel: "hidden text-sm text-ink-2 @4xl:table-cell", inhoud: ({ status }) => MELDING_STATUS[status] },
  uiterlijk: { col: "w-28 max-sm:w-30 max-[22rem]:w-26", cel: "", inhoud: (rij, { nu }) => <UiterlijkBar van={rij.ontvangen} uiterlijk={rij.uiterlijk} now={nu} gestopt={gestoptOf(rij)} /> },
  eigenaar: { col: "hidden w-12 @md:table-column", cel: "hidden pr-3.5 text-right @md:table-cell", inhoud: ({ eigenaar }) => (eigenaar ? <Avatar naam={eigenaar} /> : <span className="sr-only">nog niemand</span>) },
};
const KOLOMMEN = Object.entries(KOLOM);

const rijClass = (rij: LijstRij, gekozen: number | null) =>
  clsx("relative border-b border-line", rij.nummer === gekozen ? "bg-petrol-soft shadow-[inset_3px_0_0_var(--petrol)]" : "hover:bg-sunken", rij.weg && "opacity-60");

/** What fits on a screen. The page brings the markup of these rows only; the others are made from data, at once. */
const EERST = 14;

/** The rows of the wachtrij: plain data in, one table out. */
export const WachtrijTabel = memo(function WachtrijTabel({ rijen, nu, gekozen, zoekdeel, caption }: Props) {
  const router = useRouter();
  const hydrated = useHydrated();
  const data = useMemo(() => (hydrated ? [...rijen] : rijen.slice(0, EERST)), [rijen, hydrated]);
  const beeld: Beeld = { nu, gekozen, zoekdeel };
  const table = useReactTable({ data, columns: COLUMNS, getCoreRowModel: getCoreRowModel(), getRowId: ({ nummer }) => String(nummer) });
  function onPress(event: MouseEvent<HTMLTableElement>) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    router.push(link.getAttribute("href") ?? link.href);
  }
  return (
    <table className="w-full table-fixed border-collapse text-left" onClickCapture={onPress}>
      <caption className="sr-only">{caption}<PrioriteitVormen /></caption>
      <colgroup>{KOLOMMEN.map(([id, { col }]) => <col key={id} className={col} />)}</colgroup>
      <thead className="sr-only">
        {table.getHeaderGroups().map((groep) => (
          <tr key={groep.id}>{groep.headers.map(({ id, column: kolom }) => <th key={id} scope="col">{String(kolom.columnDef.header)}</th>)}</tr>
        ))}
      </thead>
      <tbody className="[&_td]:h-13.5 [&_td]:py-1.5 [&_td]:align-middle">
        {table.getRowModel().rows.map(({ id, original: rij }) => (
          <tr key={id} className={rijClass(rij, gekozen)}>{KOLOMMEN.map(([kolom, { cel, inhoud }]) => <td key={kolom} className={cel || undefined}>{inhoud(rij, beeld)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
});

import clsx from "clsx";
import { CalendarRange } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { TextInput } from "@/components/ui/text-input";
import { PERIODE_NAMEN, PERIODES, type Periode } from "@/lib/domain/kpi/periode";
import { formatDatum } from "@/lib/domain/sla/amsterdam";

const knop = "inline-flex min-h-9 items-center gap-2 rounded px-3 transition-colors [&_svg]:size-[1.15em]";
const gekozen = "bg-petrol-soft font-semibold text-petrol-strong";

/** Four periods one click away, and two dates for anything else. What is chosen stands in the address. */
export function PeriodeKiezer({ periode, vandaag }: { periode: Periode; vandaag: number }) {
  return (
    <nav aria-label="Periode" className="flex flex-wrap items-center gap-1">
      {PERIODES.map((soort) => (
        <Link key={soort} href={`/sturen?periode=${soort}`} aria-current={periode.soort === soort ? "page" : undefined} className={clsx(knop, periode.soort === soort ? gekozen : "text-ink-2 hover:bg-sunken hover:text-ink")}>
          {PERIODE_NAMEN[soort]}
        </Link>
      ))}
      <Menu label="Andere periode kiezen" knopClass={clsx(knop, periode.soort === "eigen" ? gekozen : "text-ink-2 hover:bg-sunken hover:text-ink")} knop={<><CalendarRange aria-hidden />Andere periode</>}>
        <form action="/sturen" className="flex w-64 flex-col gap-3 p-2.5">
          <TextInput naam="van" label="Van" type="date" required defaultValue={formatDatum(periode.van)} max={formatDatum(vandaag)} />
          <TextInput naam="tot" label="Tot en met" type="date" required defaultValue={formatDatum(periode.tot)} />
          <Button type="submit" kind="vol">Toon deze periode</Button>
        </form>
      </Menu>
    </nav>
  );
}

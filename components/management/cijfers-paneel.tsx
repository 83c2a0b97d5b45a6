import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { KPI_CODES, kpiOf, type KpiCode } from "@/lib/domain/kpi/kpis";
import { selectieOf, type SelectieCode } from "@/lib/domain/kpi/selectie";
import { formatGetal } from "@/lib/format/format-getal";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { describeVerschil, formatWaardeTekst } from "./kpi-tekst";
import { lijstHref } from "./lijst-adres";
import { VerschilTekst } from "./verschil-tekst";

const breed = "hidden py-1.5 sm:table-cell";

/** The meldingen above and below the line, each as a link to its list. */
function Aantal({ code, meting }: { code: KpiCode; meting: Dashboard["nu"] }) {
  const kpi = kpiOf(code);
  const { teller, noemer } = computeKpi(code, meting);
  const link = (lijst: SelectieCode, aantal: number) => (
    <GetalLink href={lijstHref({ lijst, periode: meting.periode })} label={`${formatGetal(aantal)}, ${selectieOf(lijst).titel}`}>{formatGetal(aantal)}</GetalLink>
  );
  return <>{link(kpi.teller.lijst, teller)}{kpi.noemer && noemer !== null ? <> van {link(kpi.noemer.lijst, noemer)}</> : null}</>;
}

const cel = "border-b border-line px-2 py-1.5 text-left align-top font-normal";

function Rij({ code, dashboard: { nu, vorige } }: { code: KpiCode; dashboard: Dashboard }) {
  const kpi = kpiOf(code);
  const { waarde } = computeKpi(code, nu);
  const getal = formatWaardeTekst(waarde, kpi.eenheid);
  const isNu = selectieOf(kpi.teller.lijst).over === "nu";
  const vorigeWaarde = computeKpi(code, vorige).waarde;
  const eerder = isNu ? "–" : formatWaardeTekst(vorigeWaarde, kpi.eenheid);
  const verschil = isNu ? <span className="text-ink-2">stand van nu</span> : <VerschilTekst verschil={describeVerschil(kpi, waarde, vorigeWaarde)} />;
  const doel = kpi.doel === undefined ? "–" : formatWaardeTekst(kpi.doel, kpi.eenheid);
  const aantal = <Aantal code={code} meting={nu} />;
  return (
    <tr>
      <th scope="row" className={cel}>
        <details className="group">
          <summary className="inline-flex min-h-6 items-start gap-1 hover:text-petrol"><ChevronRight aria-hidden className="mt-[0.25em] size-4 shrink-0 text-ink-3 transition-transform group-open:rotate-90" />{kpi.naam}<span className="sr-only">: hoe tellen wij dit?</span></summary>
          <p className="max-w-tekst pt-1 pb-1 pl-5 text-sm text-ink-2"><b className="font-semibold text-ink">Hoe tellen wij dit?</b> {kpi.definitie}</p>
          <p className="pb-1 pl-5 text-sm text-ink-2 sm:hidden">Aantal: {aantal} · periode ervoor: {eerder} · {verschil} · doel: {doel}</p>
        </details>
      </th>
      <Td getal className="py-1.5 font-semibold"><GetalLink href={lijstHref({ lijst: kpi.teller.lijst, periode: nu.periode })} label={`${kpi.naam}: ${getal}. Toon de meldingen.`}>{getal}</GetalLink></Td>
      <Td getal className={breed}>{aantal}</Td>
      <Td getal className={breed}>{eerder}</Td>
      <Td getal className={breed}>{verschil}</Td>
      <Td getal className={clsx(breed, "text-ink-2")}>{doel}</Td>
    </tr>
  );
}

/** Every figure with how it is counted, what it was before and the two lists it is made of. */
export function CijfersPaneel({ dashboard }: { dashboard: Dashboard }) {
  return (
    <Panel kop="Alle cijfers, en hoe wij tellen">
      <p className="-mt-1 mb-2 max-w-tekst text-ink-2">Open een naam en u leest hoe wij tellen. Elk aantal opent de meldingen die erachter staan.</p>
      <Table caption="Alle cijfers van de periode">
        <thead><tr><Th>Cijfer</Th><Th getal>Nu</Th><Th getal className="hidden sm:table-cell">Aantal</Th><Th getal className="hidden sm:table-cell">Periode ervoor</Th><Th getal className="hidden sm:table-cell">Verschil</Th><Th getal className="hidden sm:table-cell">Doel</Th></tr></thead>
        <tbody>{KPI_CODES.map((code) => <Rij key={code} code={code} dashboard={dashboard} />)}</tbody>
      </Table>
    </Panel>
  );
}

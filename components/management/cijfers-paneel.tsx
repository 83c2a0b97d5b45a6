import { ChevronRight } from "lucide-react";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { KPI_CODES, kpiOf, type KpiCode } from "@/lib/domain/kpi/kpis";
import { selectieOf } from "@/lib/domain/kpi/selectie";
import { formatGetal } from "@/lib/format/format-getal";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { describeVerschil, formatWaardeTekst } from "./kpi-tekst";
import { lijstHref } from "./lijst-adres";
import { VerschilTekst } from "./verschil-tekst";

function Rij({ code, dashboard: { nu, vorige } }: { code: KpiCode; dashboard: Dashboard }) {
  const kpi = kpiOf(code);
  const { waarde, teller, noemer } = computeKpi(code, nu);
  const isNu = selectieOf(kpi.teller.lijst).over === "nu";
  const eerder = computeKpi(code, vorige).waarde;
  return (
    <tr>
      <th scope="row" className="border-b border-line px-2 py-2.5 text-left align-top font-normal">
        <details className="group">
          <summary className="inline-flex min-h-6 items-start gap-1 hover:text-petrol"><ChevronRight aria-hidden className="mt-[0.25em] size-4 shrink-0 text-ink-3 transition-transform group-open:rotate-90" />{kpi.naam}<span className="sr-only">: hoe tellen wij dit?</span></summary>
          <p className="max-w-tekst pt-1 pb-1 pl-5 text-sm text-ink-2"><b className="font-semibold text-ink">Hoe tellen wij dit?</b> {kpi.definitie}</p>
        </details>
      </th>
      <Td getal data-label="Nu" className="font-semibold">{formatWaardeTekst(waarde, kpi.eenheid)}</Td>
      <Td getal data-label="Aantal">
        <GetalLink href={lijstHref({ lijst: kpi.teller.lijst, periode: nu.periode })} label={`${formatGetal(teller)}, ${selectieOf(kpi.teller.lijst).titel}`}>{formatGetal(teller)}</GetalLink>
        {kpi.noemer && noemer !== null ? <> van <GetalLink href={lijstHref({ lijst: kpi.noemer.lijst, periode: nu.periode })} label={`${formatGetal(noemer)}, ${selectieOf(kpi.noemer.lijst).titel}`}>{formatGetal(noemer)}</GetalLink></> : null}
      </Td>
      <Td getal data-label="Eerder">{isNu ? "–" : formatWaardeTekst(eerder, kpi.eenheid)}</Td>
      <Td getal data-label="Verschil">{isNu ? <span className="text-ink-2">stand van nu</span> : <VerschilTekst verschil={describeVerschil(kpi, waarde, eerder)} />}</Td>
      <Td getal data-label="Doel" className="text-ink-2">{kpi.doel === undefined ? "–" : formatWaardeTekst(kpi.doel, kpi.eenheid)}</Td>
    </tr>
  );
}

/** Every figure with how it is counted, what it was before and the two lists it is made of. */
export function CijfersPaneel({ dashboard }: { dashboard: Dashboard }) {
  return (
    <Panel kop="Alle cijfers, en hoe wij tellen">
      <Table caption="Alle cijfers van de periode" kaarten>
        <thead><tr><Th>Cijfer</Th><Th getal>Nu</Th><Th getal>Aantal</Th><Th getal>Periode ervoor</Th><Th getal>Verschil</Th><Th getal>Doel</Th></tr></thead>
        <tbody>{KPI_CODES.map((code) => <Rij key={code} code={code} dashboard={dashboard} />)}</tbody>
      </Table>
    </Panel>
  );
}

import { ChevronRight } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { LineChart } from "@/components/ui/line-chart";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { splitPeriode, type Stap } from "@/lib/domain/kpi/periode";
import { formatGetal } from "@/lib/format/format-getal";
import type { PeriodeMeting } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { lijstHref } from "./lijst-adres";

type Punt = Stap & { nieuw: number; gereed: number };

function toPunten({ periode, perDag }: PeriodeMeting): readonly Punt[] {
  return splitPeriode(periode).map((stap) => {
    let nieuw = 0;
    let gereed = 0;
    for (let dag = stap.van; dag <= stap.tot; dag += 1) {
      nieuw += perDag.get(dag)?.nieuw ?? 0;
      gereed += perDag.get(dag)?.gereed ?? 0;
    }
    return { ...stap, nieuw, gereed };
  });
}

/** The busiest point, named only where it stands out: nearly twice the average. */
function findPiek(punten: readonly Punt[]): { index: number; tekst: string } | undefined {
  const top = Math.max(...punten.map(({ nieuw }) => nieuw));
  const gemiddeld = punten.reduce((som, { nieuw }) => som + nieuw, 0) / punten.length;
  const index = punten.findIndex(({ nieuw }) => nieuw === top);
  const punt = punten[index];
  return punt && punten.length > 3 && top > gemiddeld * 1.8 ? { index, tekst: `${punt.label}: ${formatGetal(top)}` } : undefined;
}

function AlleGetallen({ titel, per, punten }: { titel: string; per: string; punten: readonly Punt[] }) {
  return (
    <details className="group mt-2">
      <summary className="inline-flex min-h-8 items-center gap-1 text-ink-2 hover:text-ink"><ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />Alle getallen per {per}</summary>
      <div className="max-h-80 overflow-y-auto" tabIndex={0} role="group" aria-label={`Getallen per ${per}`}>
        <Table caption={titel}>
          <thead><tr><Th>{per === "dag" ? "Dag" : "Week vanaf"}</Th><Th getal>Nieuw</Th><Th getal>Afgerond</Th></tr></thead>
          <tbody>
            {punten.map(({ label, nieuw, gereed, ...periode }) => (
              <tr key={label}>
                <Td>{label}</Td>
                <Td getal><GetalLink href={lijstHref({ lijst: "nieuw", periode })}>{formatGetal(nieuw)}</GetalLink></Td>
                <Td getal><GetalLink href={lijstHref({ lijst: "gereed", periode })}>{formatGetal(gereed)}</GetalLink></Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}

/** The line of received against done; below it every point as a number that opens its list. */
export function VerloopPaneel({ meting, metTabel }: { meting: PeriodeMeting; /** Every point has two links: they may come after the picture. */ metTabel: boolean }) {
  const punten = toPunten(meting);
  const per = punten.every(({ van, tot }) => van === tot) ? "dag" : "week";
  const titel = `Nieuw en afgerond, per ${per}`;
  if (punten.every(({ nieuw, gereed }) => nieuw + gereed === 0)) {
    return <Panel kop={titel}><EmptyState kop="Nog niets in deze periode">Zodra er meldingen zijn, ziet u hier hoeveel er binnenkomen en hoeveel er klaar zijn.</EmptyState></Panel>;
  }
  return (
    <Panel kop={titel}>
      <LineChart titel={titel} labels={punten.map(({ label }) => label)} lijnen={[
        { naam: "nieuw", waarden: punten.map(({ nieuw }) => nieuw) },
        { naam: "afgerond", waarden: punten.map(({ gereed }) => gereed), gestippeld: true },
      ]} piek={findPiek(punten)} metTabel={false} />
      {metTabel ? <AlleGetallen titel={titel} per={per} punten={punten} /> : null}
    </Panel>
  );
}

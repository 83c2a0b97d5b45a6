import { BarList } from "@/components/ui/bar-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { KwisChip } from "@/components/melding/kwis-chip";
import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { kpiOf } from "@/lib/domain/kpi/kpis";
import { deel, LEGE_TELLING } from "@/lib/domain/kpi/telling";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { formatGetal, formatProcent } from "@/lib/format/format-getal";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { lijstHref } from "./lijst-adres";

const VUL = { K: "fill-k", W: "fill-w", I: "fill-i", S: "fill-s", compliment: "fill-groen" } as const;

function KwisMix({ dashboard: { nu, vorige } }: { dashboard: Dashboard }) {
  const soorten = KWIS.map((kwis) => ({
    kwis, aantal: (nu.perKwis[kwis] ?? LEGE_TELLING).nieuw,
    aandeel: deel((nu.perKwis[kwis] ?? LEGE_TELLING).nieuw, nu.totaal.nieuw) ?? 0,
    eerder: deel((vorige.perKwis[kwis] ?? LEGE_TELLING).nieuw, vorige.totaal.nieuw),
  }));
  const starts = soorten.map((_, index) => soorten.slice(0, index).reduce((som, { aandeel }) => som + aandeel * 100, 0));
  return (
    <>
      <svg aria-hidden viewBox="0 0 100 10" preserveAspectRatio="none" className="mb-3 h-3.5 w-full overflow-hidden rounded-sm">
        {soorten.map(({ kwis, aandeel }, index) => <rect key={kwis} x={starts[index]} width={Math.max(0, aandeel * 100 - 0.4)} height="10" className={VUL[kwis]} />)}
      </svg>
      <ul>
        {soorten.map(({ kwis, aantal, aandeel, eerder }) => (
          <li key={kwis} className="grid grid-cols-[1fr_auto_3rem] sm:grid-cols-[1fr_auto_3rem_4.75rem] items-center gap-3 border-t border-line py-1.5">
            <KwisChip kwis={kwis} metWoord />
            <GetalLink href={lijstHref({ lijst: "nieuw", periode: nu.periode, kwis })} className="text-right">{formatGetal(aantal)}</GetalLink>
            <b className="text-right font-semibold">{formatProcent(aandeel)}</b>
            <span className="hidden text-right text-sm text-ink-2 sm:inline">eerder {formatProcent(eerder)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What people ask (KWIS) and which way they come in (click, call, face). */
export function HerkomstPaneel({ dashboard }: { dashboard: Dashboard }) {
  const { nu } = dashboard;
  if (nu.totaal.nieuw === 0) return <Panel kop="Soort en kanaal"><EmptyState kop="Nog niets binnengekomen">In deze periode zijn er geen nieuwe meldingen.</EmptyState></Panel>;
  return (
    <Panel kop="Soort en kanaal">
      <KwisMix dashboard={dashboard} />
      <h3 className="mt-5 mb-2 text-base">Hoe het binnenkomt</h3>
      <BarList titel="Nieuwe meldingen per ingang" vol={nu.totaal.nieuw} balken={(["click", "call", "face"] as const).map((code) => {
        const { teller, waarde } = computeKpi(code, nu);
        return { label: kpiOf(code).naam, waarde: teller, tekst: `${formatGetal(teller)} · ${formatProcent(waarde)}`, href: lijstHref({ lijst: code, periode: nu.periode }) };
      })} />
    </Panel>
  );
}

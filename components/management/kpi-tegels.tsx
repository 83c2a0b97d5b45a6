import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { kpiOf, type KpiCode } from "@/lib/domain/kpi/kpis";
import { selectieOf } from "@/lib/domain/kpi/selectie";
import { formatGetal } from "@/lib/format/format-getal";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { describeVerschil, formatWaarde, formatWaardeTekst } from "./kpi-tekst";
import { lijstHref } from "./lijst-adres";
import { VerschilTekst } from "./verschil-tekst";

const TEGELS = ["op-tijd", "tevredenheid", "direct-opgelost", "eerste-keer-goed", "doorlooptijd-p50", "werkvoorraad-weken"] as const satisfies readonly KpiCode[];

/** What the number stands on, in a few words: how many of how many. */
function Grondslag({ code, dashboard: { nu } }: { code: KpiCode; dashboard: Dashboard }) {
  const { noemer } = kpiOf(code);
  const kpi = computeKpi(code, nu);
  if (noemer && kpi.noemer !== null) {
    return <>{formatGetal(kpi.teller)} van <GetalLink href={lijstHref({ lijst: noemer.lijst, periode: nu.periode })}>{formatGetal(kpi.noemer)}</GetalLink></>;
  }
  if (code === "tevredenheid") return <>{formatWaardeTekst(computeKpi("respons", nu).waarde, "procent")} antwoordt</>;
  if (code === "doorlooptijd-p50") return <>9 van de 10 binnen {formatWaardeTekst(nu.doorloopP90, "uren")}</>;
  return <>{formatGetal(kpi.teller)} open</>;
}

function Tegel({ code, dashboard }: { code: KpiCode; dashboard: Dashboard }) {
  const kpi = kpiOf(code);
  const { nu, vorige } = dashboard;
  const { waarde } = computeKpi(code, nu);
  const { getal, woord } = formatWaarde(waarde, kpi.eenheid);
  const isNu = selectieOf(kpi.teller.lijst).over === "nu";
  return (
    <div className="flex flex-col gap-1 bg-surface px-4.5 py-4">
      <h3 className="text-base font-normal text-ink-2" title={kpi.definitie}>{kpi.naam}</h3>
      <p className="text-[2.125rem] leading-[1.15] font-bold tracking-tight">
        <GetalLink href={lijstHref({ lijst: kpi.teller.lijst, periode: nu.periode })} label={`${kpi.naam}: ${getal} ${woord ?? ""}. Toon de meldingen.`}>
          {getal}{woord ? <span className="text-xl"> {woord}</span> : null}
        </GetalLink>
      </p>
      <p className="text-sm">
        {isNu ? null : <><VerschilTekst verschil={describeVerschil(kpi, waarde, computeKpi(code, vorige).waarde)} /><span className="text-ink-2"> · </span></>}
        <span className="text-ink-2"><Grondslag code={code} dashboard={dashboard} />{kpi.doel === undefined ? null : ` · doel ${formatWaardeTekst(kpi.doel, kpi.eenheid)}`}</span>
      </p>
    </div>
  );
}

/** The six figures that lead the page. The one-pixel gaps of the grid are its hairlines. */
export function KpiTegels({ dashboard }: { dashboard: Dashboard }) {
  return (
    <section aria-label="Belangrijkste cijfers" className="grid grid-cols-1 gap-px overflow-hidden rounded-xl border border-line bg-line min-[26rem]:grid-cols-2 lg:grid-cols-3 xl:grid-cols-6">
      {TEGELS.map((code) => <Tegel key={code} code={code} dashboard={dashboard} />)}
    </section>
  );
}

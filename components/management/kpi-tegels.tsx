import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { kpiOf, type KpiCode } from "@/lib/domain/kpi/kpis";
import { selectieOf } from "@/lib/domain/kpi/selectie";
import { formatGetal } from "@/lib/format/format-getal";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { describeVerschil, formatWaarde, formatWaardeTekst } from "./kpi-tekst";
import { lijstHref } from "./lijst-adres";
import { VerschilTekst } from "./verschil-tekst";

/** Short names: the unit or the line below says the rest. */
const TEGELS = [
  { code: "op-tijd", naam: "Op tijd" }, { code: "tevredenheid", naam: "Tevredenheid" }, { code: "direct-opgelost", naam: "Direct opgelost" },
  { code: "eerste-keer-goed", naam: "In één keer goed" }, { code: "doorlooptijd-p50", naam: "Doorlooptijd" }, { code: "werkvoorraad-weken", naam: "Werkvoorraad" },
] as const satisfies readonly { code: KpiCode; naam: string }[];

/** What the number stands on, in a few words: how many of how many. */
function Grondslag({ code, dashboard: { nu } }: { code: KpiCode; dashboard: Dashboard }) {
  const { noemer } = kpiOf(code);
  const kpi = computeKpi(code, nu);
  if (kpi.waarde === null) return <>nog niets te meten</>;
  if (noemer && kpi.noemer !== null) {
    return <>{formatGetal(kpi.teller)} van <GetalLink href={lijstHref({ lijst: noemer.lijst, periode: nu.periode })}>{formatGetal(kpi.noemer)}</GetalLink></>;
  }
  if (code === "tevredenheid") return <>{formatWaardeTekst(computeKpi("respons", nu).waarde, "procent")} antwoordt</>;
  if (code === "doorlooptijd-p50") return <>9 van de 10 in {formatWaardeTekst(nu.doorloopP90, "uren")}</>;
  return <><GetalLink href={lijstHref({ lijst: "open", periode: nu.periode })}>{formatGetal(kpi.teller)}</GetalLink> meldingen open</>;
}

function Tegel({ code, naam, dashboard }: { code: KpiCode; naam: string; dashboard: Dashboard }) {
  const kpi = kpiOf(code);
  const { nu, vorige } = dashboard;
  const { waarde } = computeKpi(code, nu);
  const { getal, woord } = formatWaarde(waarde, kpi.eenheid);
  const isNu = selectieOf(kpi.teller.lijst).over === "nu";
  return (
    <div className="flex flex-col gap-1 bg-surface px-4 py-4 sm:px-4.5">
      <h3 className="text-base font-normal text-ink-2" title={kpi.definitie}>{naam}</h3>
      <p className="text-[1.875rem] leading-[1.15] sm:text-[2.125rem] font-bold tracking-tight">
        <GetalLink href={lijstHref({ lijst: kpi.teller.lijst, periode: nu.periode })} label={`${kpi.naam}: ${getal} ${woord ?? ""}. Toon de meldingen.`}>
          {getal}{woord ? <span className="text-xl"> {woord}</span> : null}
        </GetalLink>
      </p>
      <p className="text-sm text-ink-2">
        {isNu ? "stand van nu" : <VerschilTekst verschil={describeVerschil(kpi, waarde, computeKpi(code, vorige).waarde)} />}
        {kpi.doel === undefined ? null : ` · doel ${formatWaardeTekst(kpi.doel, kpi.eenheid)}`}
      </p>
      <p className="text-sm text-ink-2"><Grondslag code={code} dashboard={dashboard} /></p>
    </div>
  );
}

/** The six figures that lead the page. The one-pixel gaps of the grid are its hairlines. */
export function KpiTegels({ dashboard }: { dashboard: Dashboard }) {
  return (
    <section aria-label="Belangrijkste cijfers" className="grid grid-cols-1 gap-px overflow-hidden rounded-xl border border-line bg-line min-[22rem]:grid-cols-2 lg:grid-cols-3 xl:grid-cols-6">
      {TEGELS.map((tegel) => <Tegel key={tegel.code} {...tegel} dashboard={dashboard} />)}
    </section>
  );
}

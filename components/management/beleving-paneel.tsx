import clsx from "clsx";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { PeriodeMeting } from "@/lib/queries/sturen/get-dashboard";

// The cross stands on what is usual: 90 % on time, mark 7.
const KRUIS = { x: 170, y: 108 };
const NORM = 0.9;
const VOLDOENDE = 7;
// A name may not run out of the picture; the table beside it has it in full.
const LANGSTE_NAAM = 18;
type Stip = { naam: string; x: number; y: number; r: number; slecht: boolean };

const toKort = (naam: string): string => (naam.length > LANGSTE_NAAM ? `${naam.slice(0, LANGSTE_NAAM - 1).trimEnd()}…` : naam);

/** Left of the cross 50–90 % on time, right 90–100 %; below it marks 4–7, above 7–10. */
function toStip([naam, { gereed, opTijd, metNorm, cijferSom, oordelen }]: [string, PeriodeMeting["totaal"]]): Stip {
  const tijd = opTijd / metNorm;
  const cijfer = cijferSom / oordelen;
  const x = tijd < NORM ? KRUIS.x - Math.min(1, (NORM - tijd) / 0.4) * 140 : KRUIS.x + ((tijd - NORM) / 0.1) * 130;
  const y = KRUIS.y - Math.max(-1, Math.min(1, (cijfer - VOLDOENDE) / 2)) * 78;
  return { naam: toKort(naam || "Zonder product"), x, y, r: Math.min(20, 5 + Math.sqrt(gereed)), slecht: cijfer < VOLDOENDE };
}

/** Names beside their dot, never two on one line; the biggest groups are named first. */
function toNamen(stippen: readonly Stip[]): (Stip & { label: number })[] {
  const geplaatst: (Stip & { label: number })[] = [];
  for (const stip of stippen) {
    const label = stip.y + 4;
    const vrij = geplaatst.every((ander) => Math.abs(ander.label - label) > 17 || Math.abs(ander.x - stip.x) > 150);
    if (vrij && geplaatst.length < 5) geplaatst.push({ ...stip, label });
  }
  return geplaatst;
}

/** On time against experience: on time yet unhappy asks for another talk than late yet happy. */
export function BelevingPaneel({ meting }: { meting: PeriodeMeting }) {
  const groepen = Object.entries(meting.perGroep).filter(([, telling]) => telling.metNorm > 0 && telling.oordelen > 0).sort(([, a], [, b]) => b.gereed - a.gereed);
  if (groepen.length === 0) return <Panel kop="Verwachting en beleving"><EmptyState kop="Nog geen beoordelingen">Zodra klanten cijfers geven, ziet u hier of op tijd ook tevreden is.</EmptyState></Panel>;
  const stippen = groepen.map(toStip);
  return (
    <Panel kop="Verwachting en beleving">
      <figure>
        <svg role="img" aria-label="Elke stip is een productgroep. Naar rechts is vaker op tijd, naar boven is een hoger cijfer. De getallen staan in de tabel Per productgroep." viewBox="0 0 340 220" className="h-auto w-full">
          <g className="stroke-line-strong"><path d={`M${KRUIS.x} 10V206M20 ${KRUIS.y}H330`} /></g>
          <g className="fill-ink-3 text-[16px] sm:text-[11.5px]">
            <text x="20" y="18">te laat, tevreden</text><text x="330" y="18" textAnchor="end">op tijd, tevreden</text>
            <text x="20" y="212">te laat, ontevreden</text><text x="330" y="212" textAnchor="end">op tijd, ontevreden</text>
          </g>
          {stippen.map(({ naam, x, y, r, slecht }) => <circle key={naam} cx={x} cy={y} r={r} fillOpacity=".65" className={clsx(slecht ? "fill-koper" : "fill-petrol")} />)}
          <g fontWeight="600" className="text-[16px] sm:text-[11.5px] fill-ink stroke-surface" strokeWidth="3" paintOrder="stroke">
            {toNamen(stippen).map(({ naam, x, label, r }) => (x > KRUIS.x - 20 - 20
              ? <text key={naam} x={x - r - 4} y={label} textAnchor="end">{naam}</text>
              : <text key={naam} x={x + r + 4} y={label}>{naam}</text>))}
          </g>
        </svg>
        <figcaption className="mt-1 text-sm text-ink-2">Het kruis staat op 90 % op tijd en cijfer 7. Een grotere stip is meer meldingen.</figcaption>
      </figure>
    </Panel>
  );
}

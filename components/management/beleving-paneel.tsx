import clsx from "clsx";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { PeriodeMeting } from "@/lib/queries/sturen/get-dashboard";
import { placeNamen, type Stip } from "./place-namen";

// The cross stands on what is usual: 90 % on time, mark 7.
const KRUIS = { x: 170, y: 108 };
const NORM = 0.9;
const VOLDOENDE = 7;
// A name may not run out of the picture; the table beside it has it in full.
const LANGSTE_NAAM = 20;
// Names stay between the words in the corners.
const BLAD = { breed: 340, boven: 17, onder: 199 };
type Groep = [string, PeriodeMeting["totaal"]];

const toKort = (naam: string): string => (naam.length > LANGSTE_NAAM ? `${naam.slice(0, LANGSTE_NAAM - 1).trimEnd()}…` : naam);

/** The picture shows the differences there are: its ends lie at the group that is farthest from the cross. */
function toSchaal(groepen: readonly Groep[]) {
  return {
    tijd: Math.max(0.1, ...groepen.map(([, { opTijd, metNorm }]) => NORM - opTijd / metNorm)),
    cijfer: Math.max(1, ...groepen.map(([, { cijferSom, oordelen }]) => Math.abs(cijferSom / oordelen - VOLDOENDE))),
  };
}

function toStip([naam, { gereed, opTijd, metNorm, cijferSom, oordelen }]: Groep, schaal: ReturnType<typeof toSchaal>): Stip {
  const tijd = opTijd / metNorm - NORM;
  const cijfer = cijferSom / oordelen - VOLDOENDE;
  const x = KRUIS.x + (tijd < 0 ? (tijd / schaal.tijd) * 125 : (tijd / (1 - NORM)) * 135);
  return { naam: toKort(naam || "Zonder product"), x, y: KRUIS.y - (cijfer / schaal.cijfer) * 58, r: Math.min(16, 4 + Math.sqrt(gereed) * 0.7), slecht: cijfer < 0 || tijd < 0 };
}

/** On time against experience: on time yet unhappy asks for another talk than late yet happy. */
export function BelevingPaneel({ meting }: { meting: PeriodeMeting }) {
  const groepen = Object.entries(meting.perGroep).filter(([, telling]) => telling.metNorm > 0 && telling.oordelen > 0).sort(([, a], [, b]) => b.gereed - a.gereed);
  if (groepen.length === 0) return <Panel kop="Verwachting en beleving"><EmptyState kop="Nog geen beoordelingen">Zodra klanten cijfers geven, ziet u hier of op tijd ook tevreden is.</EmptyState></Panel>;
  const schaal = toSchaal(groepen);
  const stippen = groepen.map((groep) => toStip(groep, schaal));
  return (
    <Panel kop="Verwachting en beleving">
      <figure>
        <svg role="img" aria-label="Elke stip is een productgroep. Naar rechts is vaker op tijd, naar boven is een hoger cijfer. De getallen staan in de tabel Per productgroep." viewBox="0 0 340 220" className="h-auto w-full">
          <g className="stroke-line-strong"><path d={`M${KRUIS.x} 20V200M20 ${KRUIS.y}H330`} /></g>
          <g className="fill-ink-3 text-[15px] sm:text-[11.5px]">
            <text x="20" y="13">te laat, tevreden</text><text x="330" y="13" textAnchor="end">op tijd, tevreden</text>
            <text x="20" y="212">te laat, ontevreden</text><text x="330" y="212" textAnchor="end">op tijd, ontevreden</text>
          </g>
          {stippen.map(({ naam, x, y, r, slecht }) => <circle key={naam} cx={x} cy={y} r={r} fillOpacity=".65" className={clsx(slecht ? "fill-koper" : "fill-petrol")} />)}
          <g fontWeight="600" className="text-[15px] sm:text-[11.5px] fill-ink stroke-surface" strokeWidth="3" paintOrder="stroke">
            {placeNamen(stippen, BLAD).map(({ naam, x, y }) => <text key={naam} x={x} y={y} textAnchor="middle">{naam}</text>)}
          </g>
        </svg>
        <figcaption className="mt-1 text-sm text-ink-2">Het kruis staat op 90 % op tijd en cijfer 7. Een grotere stip is meer meldingen; koper vraagt aandacht.</figcaption>
      </figure>
    </Panel>
  );
}

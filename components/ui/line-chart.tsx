import { linePath, roundTop } from "./chart-scale";
import { ChartTable } from "./chart-table";

export type Lijn = { naam: string; waarden: readonly (number | null)[]; /** The second line is dashed, so it needs no colour to be told apart. */ gestippeld?: boolean };
type Props = { titel: string; labels: readonly string[]; lijnen: readonly Lijn[]; /** A point of the first line that is worth a word: "14 okt: 143". */ piek?: { index: number; tekst: string } | undefined; /** False where the same figures stand beside the picture, or come later. */ metTabel?: boolean };

const BOX = { links: 38, boven: 14, breed: 404, hoog: 196 };

function lastOf(lijn: Lijn): number | null {
  return lijn.waarden.findLast((waarde) => waarde !== null) ?? null;
}

/** Names at the end of their line, moved apart when the lines end together. */
function endLabels(lijnen: readonly Lijn[], top: number) {
  const plaatsen = lijnen
    .map((lijn) => ({ lijn, waarde: lastOf(lijn) ?? 0 }))
    .sort((a, b) => b.waarde - a.waarde);
  let boven = 0;
  return plaatsen.map(({ lijn, waarde }) => {
    const y = Math.max(BOX.boven + BOX.hoog * (1 - waarde / top) + 4, boven);
    boven = y + 18;
    return { lijn, waarde, y };
  });
}

/** A dot with words above it; near an end the words lean inwards so that they stay in the picture. */
function PiekLabel({ piek: { index, tekst }, waarde, schaal }: { piek: { index: number; tekst: string }; waarde: number; schaal: { top: number; stappen: number } }) {
  const deel = index / Math.max(1, schaal.stappen);
  const x = BOX.links + deel * BOX.breed;
  const y = BOX.boven + BOX.hoog * (1 - waarde / schaal.top);
  return (
    <g>
      <circle cx={x} cy={y} r="3.5" className="fill-petrol" />
      <text x={x} y={Math.max(12, y - 8)} textAnchor={deel < 0.15 ? "start" : deel > 0.85 ? "end" : "middle"} fontSize="14" fontWeight="600" className="fill-ink-2">{tekst}</text>
    </g>
  );
}

/** A few lines over time with round grid figures, the last value printed, and the data as a table. */
export function LineChart({ titel, labels, lijnen, piek, metTabel = true }: Props) {
  const top = roundTop(Math.max(0, ...lijnen.flatMap((lijn) => lijn.waarden.map((waarde) => waarde ?? 0))));
  const stap = Math.max(1, Math.ceil(labels.length / 6));
  return (
    <figure aria-label={titel}>
      {/* On a phone the picture keeps its readable size and scrolls inside its own frame, from its end: there is the latest. */}
      <div className="overflow-x-auto max-sm:[direction:rtl]" tabIndex={0} role="group" aria-label={`Grafiek: ${titel}`}>
      <svg aria-hidden viewBox="0 0 560 244" className="h-auto w-full min-w-[30rem] [direction:ltr]">
        {[0, 0.25, 0.5, 0.75, 1].map((deel) => {
          const y = BOX.boven + BOX.hoog * (1 - deel);
          return (
            <g key={deel}>
              <path d={`M${BOX.links} ${y}H${BOX.links + BOX.breed}`} className="stroke-line" />
              <text x={BOX.links - 8} y={y + 4} textAnchor="end" fontSize="14" className="fill-ink-3">{top * deel}</text>
            </g>
          );
        })}
        {labels.map((label, index) => index % stap === 0 ? (
          <text key={label} x={BOX.links + (index * BOX.breed) / Math.max(1, labels.length - 1)} y="234" textAnchor="middle" fontSize="14" className="fill-ink-3">{label}</text>
        ) : null)}
        {lijnen.map((lijn) => (
          <path
            key={lijn.naam} d={linePath(lijn.waarden, { ...BOX, top })} fill="none" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round"
            strokeDasharray={lijn.gestippeld ? "2 6" : undefined} className={lijn.gestippeld ? "stroke-ink-3" : "stroke-petrol"}
          />
        ))}
        {piek ? <PiekLabel piek={piek} waarde={lijnen[0]?.waarden[piek.index] ?? 0} schaal={{ top, stappen: labels.length - 1 }} /> : null}
        {endLabels(lijnen, top).map(({ lijn, waarde, y }) => (
          <text key={lijn.naam} x={BOX.links + BOX.breed + 10} y={y} fontSize="14" fontWeight="600" className={lijn.gestippeld ? "fill-ink-2" : "fill-petrol"}>
            {lijn.naam} {waarde}
          </text>
        ))}
      </svg>
      </div>
      {metTabel ? <ChartTable
        caption={titel} kop={["Periode", ...lijnen.map((lijn) => lijn.naam)]}
        rijen={labels.map((label, index) => [label, ...lijnen.map((lijn) => lijn.waarden[index] ?? "geen gegevens")])}
      /> : null}
    </figure>
  );
}

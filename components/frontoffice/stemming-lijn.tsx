import { formatDag } from "@/lib/format/format-moment";

export type StemmingPunt = { readonly nummer: number; readonly op: Date | string | number; readonly waarde: number; readonly gezindheid: "goed" | "neutraal" | "mis"; readonly wat: string; readonly toelichting: string | null };

const [STAP, HOOG, MIDDEN] = [14, 40, 20];
const KLEUR = { goed: "fill-groen", neutraal: "fill-ink-2", mis: "fill-koper" } as const;
const tel = (punten: readonly StemmingPunt[], soort: StemmingPunt["gezindheid"]): number => punten.filter(({ gezindheid }) => gezindheid === soort).length;

/** How it went, as a line through time: above the middle went right, below it went wrong. Round is right, square is wrong: never colour alone. */
export function StemmingLijn({ punten, nu }: { punten: readonly StemmingPunt[]; nu: Date | number }) {
  if (punten.length < 2) return null; // one point is no line: its words stand beside it
  const breed = Math.max(4, punten.length) * STAP;
  const at = (index: number): number => index * STAP + STAP / 2;
  const laatste = punten.at(-1);
  const label = `${tel(punten, "goed")} keer ging het goed, ${tel(punten, "mis")} keer niet.${laatste ? ` Laatst, ${formatDag(laatste.op, nu)}: ${laatste.wat}.` : ""}`;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${breed} ${HOOG}`} className="h-8 max-w-full overflow-visible" preserveAspectRatio="xMinYMid meet">
      <line x1="0" x2={breed} y1={MIDDEN} y2={MIDDEN} className="stroke-line-strong" strokeWidth="1" />
      <polyline points={punten.map(({ waarde }, index) => `${at(index)},${MIDDEN - waarde * 8}`).join(" ")} fill="none" strokeWidth="1.5" className="stroke-rand-veld" />
      {punten.map(({ nummer, waarde, gezindheid, wat }, index) => {
        const [x, y] = [at(index), MIDDEN - waarde * 8];
        return gezindheid === "mis"
          ? <rect key={`${nummer}-${index}`} x={x - 3.5} y={y - 3.5} width="7" height="7" className={KLEUR.mis}><title>{wat}</title></rect>
          : <circle key={`${nummer}-${index}`} cx={x} cy={y} r="4" className={KLEUR[gezindheid]}><title>{wat}</title></circle>;
      })}
    </svg>
  );
}

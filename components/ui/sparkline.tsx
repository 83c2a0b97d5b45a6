import { linePath } from "./chart-scale";

/** A tiny line that shows a direction; its words say the same for who does not see it. */
export function Sparkline({ waarden, label }: { waarden: readonly (number | null)[]; label: string }) {
  const getallen = waarden.filter((waarde) => waarde !== null);
  const laagste = Math.min(...getallen, 0);
  const top = Math.max(1, ...getallen) - laagste;
  const d = linePath(waarden.map((waarde) => (waarde === null ? null : waarde - laagste)), { links: 2, boven: 3, breed: 76, hoog: 18, top });
  return (
    <svg role="img" aria-label={`${label}: ${waarden.map((waarde) => waarde ?? "–").join(", ")}`} viewBox="0 0 80 24" className="h-6 w-20">
      <path d={d} fill="none" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" className="stroke-petrol" />
    </svg>
  );
}

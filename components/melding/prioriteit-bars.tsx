import { PRIORITEIT } from "@/lib/i18n/teksten";

const HOOGTE = [5, 8, 11, 14] as const;

/** Priority 1 is four copper bars, priority 4 one grey; null shows nothing, because none applies. */
export function PrioriteitBars({ prioriteit, metWoord = false }: { prioriteit: number | null; metWoord?: boolean }) {
  const woord = PRIORITEIT[prioriteit as 1 | 2 | 3 | 4];
  if (prioriteit === null || !woord) return null;
  const label = `Prioriteit ${prioriteit}, ${woord.toLowerCase()}`;
  const vol = prioriteit === 1 ? "fill-koper" : prioriteit === 2 ? "fill-ink-2" : "fill-ink-3";
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap" title={metWoord ? undefined : label}>
      <svg aria-hidden viewBox="0 0 18 14" className="h-3.5 w-4.5 shrink-0">
        {HOOGTE.map((hoogte, index) => (
          <rect key={hoogte} x={index * 5} y={14 - hoogte} width="3" height={hoogte} rx="1" className={index <= 4 - prioriteit ? vol : "fill-line-strong"} />
        ))}
      </svg>
      <span className={metWoord ? undefined : "sr-only"}>{metWoord ? `${prioriteit} · ${woord}` : label}</span>
    </span>
  );
}

import { PRIORITEIT } from "@/lib/i18n/teksten";

const BALKEN = ["M0 9h3v5h-3z", "M5 6h3v8h-3z", "M10 3h3v11h-3z", "M15 0h3v14h-3z"] as const;

/** The priority bars in as few nodes as can be: a list shows fifty of them. */
export function PrioriteitTeken({ prioriteit }: { prioriteit: number | null }) {
  const woord = PRIORITEIT[prioriteit as 1 | 2 | 3 | 4];
  if (prioriteit === null || !woord) return null;
  const vol = 5 - prioriteit;
  return (
    <svg role="img" aria-label={`Prioriteit ${prioriteit}, ${woord.toLowerCase()}`} viewBox="0 0 18 14" className="h-3.5 w-4.5">
      <path d={BALKEN.slice(0, vol).join("")} className={prioriteit === 1 ? "fill-koper" : prioriteit === 2 ? "fill-ink-2" : "fill-ink-3"} />
      <path d={BALKEN.slice(vol).join("")} className="fill-line-strong" />
    </svg>
  );
}

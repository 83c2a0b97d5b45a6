import { PRIORITEIT } from "@/lib/i18n/teksten";

const BALKEN = ["M0 9h3v5h-3z", "M5 6h3v8h-3z", "M10 3h3v11h-3z", "M15 0h3v14h-3z"] as const;
const VUL = { 1: "fill-koper", 2: "fill-ink-2", 3: "fill-ink-3", 4: "fill-ink-3" } as const;
const PRIORITEITEN = [1, 2, 3, 4] as const;

/** The drawings that `PrioriteitTeken` points to; once on a page that shows many. */
export function PrioriteitVormen() {
  return (
    <svg aria-hidden className="absolute size-0">
      {PRIORITEITEN.map((prioriteit) => (
        <symbol key={prioriteit} id={`prioriteit-${prioriteit}`} viewBox="0 0 18 14">
          <path d={BALKEN.slice(0, 5 - prioriteit).join("")} className={VUL[prioriteit]} /><path d={BALKEN.slice(5 - prioriteit).join("")} className="fill-line-strong" />
        </symbol>
      ))}
    </svg>
  );
}

/** The priority as bars, in as few elements as can be: a list shows fifty of them. */
export function PrioriteitTeken({ prioriteit }: { prioriteit: number | null }) {
  const woord = PRIORITEIT[prioriteit as 1 | 2 | 3 | 4];
  if (prioriteit === null || !woord) return null;
  return <svg role="img" aria-label={`Prioriteit ${prioriteit}, ${woord.toLowerCase()}`} className="h-3.5 w-4.5"><use href={`#prioriteit-${prioriteit}`} /></svg>;
}

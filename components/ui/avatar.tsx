import clsx from "clsx";

/** First letter of the first and the last word: "Karin de Vries" gives KV. */
export function initials(naam: string): string {
  const woorden = naam.trim().split(/\s+/);
  const eerste = woorden[0]?.[0] ?? "";
  const laatste = woorden.length > 1 ? (woorden.at(-1)?.[0] ?? "") : "";
  return (eerste + laatste).toUpperCase();
}

const MAAT = { klein: "size-6.5 text-[0.75rem] tracking-tight", middel: "size-9 text-sm" } as const;

/** Initials in a circle. Decorative where the name stands beside it; else it says the name. */
export function Avatar({ naam, maat = "klein", bijNaam = false, className }: { naam: string; maat?: keyof typeof MAAT; bijNaam?: boolean; className?: string }) {
  return (
    <span
      role={bijNaam ? undefined : "img"} aria-label={bijNaam ? undefined : naam} aria-hidden={bijNaam || undefined} title={naam}
      className={clsx("inline-grid shrink-0 place-items-center rounded-full bg-petrol-soft font-bold text-petrol-strong select-none", MAAT[maat], className)}
    >
      {initials(naam)}
    </span>
  );
}

import clsx from "clsx";
import type { Moment } from "@/lib/format/amsterdam";
import { formatVolledig } from "@/lib/format/format-moment";
import { formatUiterlijkKort, remainingPart } from "@/lib/format/format-resterend";

type Props = {
  /** Start of the clock, so the bar knows what full is. */
  van: Moment;
  uiterlijk: Moment | null;
  now: Moment;
  /** A stopped clock shows why and no bar. */
  gestopt?: string;
  /** Already answered in time or late: quiet. */
  klaar?: boolean;
};

/** A thin bar that empties, with the words beside it; copper only when late or nearly. */
export function UiterlijkBar({ van, uiterlijk, now, gestopt, klaar = false }: Props) {
  if (klaar) return null;
  if (gestopt) return <span className="text-sm text-ink-2">{gestopt}</span>;
  if (uiterlijk === null) return <span className="text-sm text-ink-2">geen</span>;
  const over = remainingPart({ van, tot: uiterlijk }, now);
  const dringend = over <= 0.25;
  return (
    <span className={clsx("inline-flex flex-col gap-1 text-sm whitespace-nowrap", dringend && "font-medium text-koper")}>
      <svg aria-hidden viewBox="0 0 74 4" preserveAspectRatio="none" className="h-1 w-[4.625rem] overflow-hidden rounded-full bg-line">
        <rect width={over === 0 ? 74 : Math.max(3, Math.round(over * 74))} height="4" className={dringend ? "fill-koper" : "fill-petrol"} />
      </svg>
      <time dateTime={new Date(uiterlijk).toISOString()} title={formatVolledig(uiterlijk)} suppressHydrationWarning>
        {formatUiterlijkKort(uiterlijk, now)}
      </time>
    </span>
  );
}

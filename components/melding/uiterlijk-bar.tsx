import type { CSSProperties } from "react";
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

/** A thin bar that empties, with the words below it, in one element; copper only when late or nearly. */
export function UiterlijkBar({ van, uiterlijk, now, gestopt, klaar = false }: Props) {
  if (klaar) return null;
  if (gestopt) return <span className="text-sm text-ink-2">{gestopt}</span>;
  if (uiterlijk === null) return <span className="text-sm text-ink-2">geen</span>;
  const over = remainingPart({ van, tot: uiterlijk }, now);
  const dringend = over <= 0.25;
  const vol = over === 0 ? 100 : Math.max(4, Math.round(over * 100));
  return (
    <time
      dateTime={`${new Date(uiterlijk).toISOString().slice(0, 16)}Z`} title={formatVolledig(uiterlijk)} suppressHydrationWarning style={{ "--vol": `${vol}%` } as CSSProperties}
      className={dringend ? "restbalk inline-block text-sm font-medium sm:whitespace-nowrap text-koper [--vul:var(--koper)]" : "restbalk inline-block text-sm sm:whitespace-nowrap"}
    >
      {formatUiterlijkKort(uiterlijk, now)}
    </time>
  );
}

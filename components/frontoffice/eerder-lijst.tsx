import Link from "next/link";
import { formatDag } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { EerdereMelding } from "@/lib/queries/wachtrij/read-eerder";

/** Other meldingen of the same klant: open ones first. */
export function EerderLijst({ meldingen, now }: { meldingen: readonly EerdereMelding[]; now: Date }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {meldingen.map(({ nummer, onderwerp, status, ontvangenOp, open, cijfer }) => (
        <li key={nummer}>
          <Link href={`/wachtrij/M${nummer}`} prefetch={false} className="block hover:underline"><span className={open ? "font-semibold" : undefined}>{onderwerp}</span></Link>
          <span className="text-ink-2">M{nummer} · {formatDag(ontvangenOp, now)} · {MELDING_STATUS[status].toLowerCase()}{cijfer === null ? "" : ` · cijfer ${cijfer}`}</span>
        </li>
      ))}
    </ul>
  );
}

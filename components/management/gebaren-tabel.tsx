"use client";

import Link from "next/link";
import { gebaarNaam } from "@/lib/domain/mandaat/mandaat";
import { formatEuro } from "@/lib/format/format-getal";
import { formatTabelMoment } from "@/lib/format/format-moment";
import type { BoekRij } from "@/lib/queries/mandaat/get-gebarenboek";

/** The ledger of gestures, newest first: what, for which melding, why, by whom. On a phone one block each. */
export function GebarenTabel({ rijen, now, metLink }: { rijen: readonly BoekRij[]; now: Date; metLink: boolean }) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {rijen.map(({ id, op, nummer, onderwerp, groep, soort, bedragCent, reden, door, akkoord }) => (
        <li key={id} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[8rem_minmax(0,1fr)_6rem]">
          <span className="text-ink-2 tabular-nums">{formatTabelMoment(op, now)}</span>
          <div className="min-w-0 wrap-anywhere">
            <p><b className="font-semibold">{gebaarNaam(soort)}</b> · “{reden}”</p>
            <p className="text-sm text-ink-2">{metLink ? <Link prefetch={false} href={`/wachtrij/M${nummer}`} className="tekstlink">M{nummer} {onderwerp}</Link> : `M${nummer} ${onderwerp}`}{groep ? ` · ${groep}` : ""} · {door}{akkoord ? `, akkoord van ${akkoord}` : ""}</p>
          </div>
          <span className="font-semibold tabular-nums sm:text-right">{bedragCent > 0 ? formatEuro(bedragCent / 100) : "zonder geld"}</span>
        </li>
      ))}
    </ul>
  );
}

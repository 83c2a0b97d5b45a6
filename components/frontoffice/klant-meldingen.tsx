"use client";

import Link from "next/link";
import clsx from "clsx";
import { KwisChip } from "@/components/melding/kwis-chip";
import { UiterlijkBar } from "@/components/melding/uiterlijk-bar";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { EerdereMelding } from "@/lib/queries/wachtrij/read-eerder";

export type KlantMelding = Omit<EerdereMelding, "ontvangenOp" | "gereedOp" | "uiterlijk"> & { readonly ontvangen: number; readonly uiterlijk: number | null };

const GESTOPT: Readonly<Record<string, string>> = { wacht_op_klant: "wacht op klant", opgeschort: "opgeschort", wacht_op_akkoord: "wacht op akkoord" };

/** What one klant asked: what is open with its deadline, what is done with how it was judged. */
export function KlantMeldingen({ rijen, nu }: { rijen: readonly KlantMelding[]; nu: number }) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {rijen.map(({ nummer, kwis, onderwerp, status, open, ontvangen, uiterlijk, cijfer, toelichting }) => (
        <li key={nummer} className="relative grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-1.5 py-2.5 hover:bg-sunken sm:grid-cols-[auto_minmax(0,1fr)_auto]">
          <KwisChip kwis={kwis} />
          <div className="min-w-0">
            <Link href={`/wachtrij/M${nummer}`} prefetch={false} className={clsx("block break-words outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-petrol", open ? "font-semibold" : "font-medium")}>{onderwerp}</Link>
            <p className="text-sm text-ink-2"><span className="tabular-nums">M{nummer}</span> · <time dateTime={new Date(ontvangen).toISOString()} title={formatVolledig(ontvangen)}>{formatTabelMoment(ontvangen, nu)}</time> · {MELDING_STATUS[status].toLowerCase()}</p>
            {cijfer === null ? null : <p className={clsx("text-sm break-words", cijfer >= 7 ? "text-groen" : "text-koper")}>Cijfer {cijfer}{toelichting ? `: “${toelichting}”` : ""}</p>}
          </div>
          {open ? <span className="max-sm:col-start-2"><UiterlijkBar van={ontvangen} uiterlijk={uiterlijk} now={nu} gestopt={GESTOPT[status] ?? (uiterlijk === null ? "geen norm" : undefined)} /></span> : null}
        </li>
      ))}
    </ul>
  );
}

"use client";

import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import type { PostbusRow } from "@/lib/queries/postbus/list-postbus";

const STATUS: Readonly<Record<string, string>> = { wacht: "Wacht", mislukt: "Mislukt" };

/** The mails as a list of links, newest first. */
export function MailList({ rijen }: { rijen: readonly PostbusRow[] }) {
  const nu = new Date();
  return (
    <ul className="mt-6 divide-y divide-line rounded-xl border border-line bg-surface">
      {rijen.map(({ id, aan, aanNaam, onderwerp, status, op }) => (
        <li key={id}>
          <Link href={`/demo/postbus/${id}`} prefetch={false} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-5 py-3 hover:bg-sunken">
            <span className="min-w-0 flex-1 basis-60 font-semibold break-words">{onderwerp}</span>
            {STATUS[status] ? <Badge toon={status === "mislukt" ? "let-op" : "wacht"}>{STATUS[status]}</Badge> : null}
            <time dateTime={op} title={formatVolledig(op)} className="text-sm text-ink-2 tabular-nums" suppressHydrationWarning>{formatTabelMoment(op, nu)}</time>
            <span className="w-full text-sm break-words text-ink-2">Aan {aanNaam ? `${aanNaam}, ` : ""}{aan}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import type { ReactNode } from "react";
import { formatMeldingNummer } from "@/lib/format/nummer";
import type { DeskDubbel } from "./desk-dubbel";

/** One melding that is probably the same, with what the desk can do about it. */
export function DubbelRij({ dubbel: { nummer, onderwerp, status, over }, actie }: { dubbel: DeskDubbel; actie: ReactNode }) {
  return (
    <li className="flex flex-col items-start gap-1.5 py-2.5 first:pt-0 last:pb-0">
      <div className="min-w-0 break-words">
        <Link prefetch={false} href={`/wachtrij/${formatMeldingNummer(nummer)}`} className="font-semibold hover:underline">{onderwerp}</Link>
        <p className="text-ink-2">{formatMeldingNummer(nummer)} · {status} · {over}</p>
      </div>
      {actie}
    </li>
  );
}

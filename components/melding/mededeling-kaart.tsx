import clsx from "clsx";
import { ChevronDown, Clock, Construction, Megaphone, TriangleAlert } from "lucide-react";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";

export type MededelingTekst = {
  readonly id: string; readonly soort: MededelingSoort; readonly titel: string; readonly tekst: string; readonly betekenis: string | null;
  /** Where and until when, in words. */
  readonly waar: string | null; readonly periode: string;
  /** It has still to begin. */
  readonly straks: boolean;
};

type Getoond = Omit<MededelingTekst, "id" | "straks">;

const LOOK = {
  storing: { Icoon: TriangleAlert, grond: "bg-koper-soft", teken: "text-koper" },
  werkzaamheden: { Icoon: Construction, grond: "bg-s-soft", teken: "text-s" },
  openingstijden: { Icoon: Clock, grond: "bg-i-soft", teken: "text-i" },
  algemeen: { Icoon: Megaphone, grond: "bg-petrol-soft", teken: "text-petrol-strong" },
} as const satisfies Record<MededelingSoort, unknown>;

/** One that has still to begin: a line that opens, so that what is going on now stays on top. */
export function MededelingRegel({ mededeling: { soort, titel, tekst, betekenis, waar, periode } }: { mededeling: Getoond }) {
  const { Icoon, teken } = LOOK[soort];
  return (
    <details className="group border-b border-line py-3 break-words">
      <summary className="flex min-h-8 cursor-pointer list-none items-start gap-3.5 rounded-sm [&::-webkit-details-marker]:hidden">
        <Icoon aria-hidden className={clsx("mt-[0.2em] size-[1.2em] shrink-0", teken)} strokeWidth={1.8} />
        <span className="min-w-0 flex-1"><span className="font-semibold">{titel}</span><span className="block text-sm text-ink-2">{[periode, waar].filter(Boolean).join(" · ")}</span></span>
        <ChevronDown aria-hidden className="mt-1 size-4.5 shrink-0 text-ink-3 group-open:rotate-180" />
      </summary>
      <p className="mt-2 pl-8 whitespace-pre-line sm:pl-9">{tekst}{betekenis ? <><br /><span className="font-semibold">Wat betekent dit voor u?</span> {betekenis}</> : null}</p>
    </details>
  );
}

/** One notice as people read it: what is going on, what it means for them, where and until when. */
export function MededelingKaart({ mededeling: { soort, titel, tekst, betekenis, waar, periode } }: { mededeling: Getoond }) {
  const { Icoon, grond, teken } = LOOK[soort];
  return (
    <div className={clsx("flex items-start gap-3.5 rounded px-4 py-3.5 text-ink sm:px-5", grond)}>
      <Icoon aria-hidden className={clsx("mt-[0.2em] size-[1.2em] shrink-0", teken)} strokeWidth={1.8} />
      <div className="min-w-0 flex-1 break-words">
        <p className="whitespace-pre-line"><b className="font-semibold">{titel}</b>{/[.!?]$/.test(titel) ? " " : ". "}{tekst}</p>
        {betekenis ? <p className="mt-1.5 whitespace-pre-line"><span className="font-semibold">Wat betekent dit voor u?</span> {betekenis}</p> : null}
        <p className="mt-1.5 text-sm">{[waar, periode].filter(Boolean).join(" · ")}</p>
      </div>
    </div>
  );
}

import clsx from "clsx";
import { Clock, Construction, Megaphone, TriangleAlert } from "lucide-react";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";

export type MededelingTekst = {
  readonly id: string; readonly soort: MededelingSoort; readonly titel: string; readonly tekst: string; readonly betekenis: string | null;
  /** Where and until when, in words. */
  readonly waar: string | null; readonly periode: string;
};

const LOOK = {
  storing: { Icoon: TriangleAlert, grond: "bg-koper-soft", teken: "text-koper" },
  werkzaamheden: { Icoon: Construction, grond: "bg-s-soft", teken: "text-s" },
  openingstijden: { Icoon: Clock, grond: "bg-i-soft", teken: "text-i" },
  algemeen: { Icoon: Megaphone, grond: "bg-petrol-soft", teken: "text-petrol-strong" },
} as const satisfies Record<MededelingSoort, unknown>;

/** One notice as people read it: what is going on, what it means for them, where and until when. */
export function MededelingKaart({ mededeling: { soort, titel, tekst, betekenis, waar, periode } }: { mededeling: Omit<MededelingTekst, "id"> }) {
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

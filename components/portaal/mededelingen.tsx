"use client";

import { MededelingKaart, type MededelingTekst } from "@/components/melding/mededeling-kaart";

/** What is going on around this person; nothing when nothing is. */
export function Mededelingen({ kop, mededelingen, className }: { kop: string; mededelingen: readonly MededelingTekst[]; className?: string }) {
  if (mededelingen.length === 0) return null;
  return (
    <section aria-label={kop} className={className}>
      <ul className="flex flex-col gap-3">{mededelingen.map((mededeling) => <li key={mededeling.id}><MededelingKaart mededeling={mededeling} /></li>)}</ul>
    </section>
  );
}

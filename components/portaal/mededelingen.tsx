"use client";

import { MededelingKaart, MededelingRegel, type MededelingTekst } from "@/components/melding/mededeling-kaart";

/** What is going on around this person, and below it what is still to come; nothing when nothing is. */
export function Mededelingen({ mededelingen, className }: { mededelingen: readonly MededelingTekst[]; className?: string }) {
  if (mededelingen.length === 0) return null;
  const [straks, nu] = [mededelingen.filter((een) => een.straks), mededelingen.filter((een) => !een.straks)];
  return (
    <section aria-label="Goed om te weten" className={className}>
      {nu.length > 0 ? <ul className="flex flex-col gap-3">{nu.map((mededeling) => <li key={mededeling.id}><MededelingKaart mededeling={mededeling} /></li>)}</ul> : null}
      {straks.length > 0 ? (
        <>
          <h2 className="mt-6 border-b border-line pb-2 text-lg first:mt-0">Binnenkort</h2>
          <ul>{straks.map((mededeling) => <li key={mededeling.id}><MededelingRegel mededeling={mededeling} /></li>)}</ul>
        </>
      ) : null}
    </section>
  );
}

"use client";

import clsx from "clsx";
import { BookOpenText } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import type { ArtikelRegel } from "./artikel-lijst";

type Props = { artikelen: readonly ArtikelRegel[]; /** Of the draft that is thrown away when one of these is enough; null at the desk, which only reads. */ sleutel: string | null };

/**
 * Articles that may answer what is being written, in the form of a melding. Reading opens beside the form, so nothing
 * typed is lost. "Dit is genoeg" belongs to the form `artikel-genoeg` of the page: it ends the visit.
 */
export function ArtikelHulp({ artikelen, sleutel }: Props) {
  const kop = sleutel === null ? "Hierover staat al uitleg" : "Misschien helpt dit";
  return (
    <section aria-label={kop} className="rounded-xl border border-line bg-surface px-5 py-4">
      <h2 className="flex items-center gap-2.5 text-base font-semibold"><BookOpenText aria-hidden className="size-5 shrink-0 text-petrol" strokeWidth={1.8} />{kop}</h2>
      {sleutel === null ? null : <input type="hidden" form="artikel-genoeg" name="sleutel" value={sleutel} />}
      <ul className="mt-1">
        {artikelen.map(({ code, titel, inleiding }) => (
          <li key={code} className="flex flex-col gap-2 border-b border-line py-3 last:border-0 last:pb-0">
            <div className="min-w-0">
              <a href={`/artikelen/${code}`} target="_blank" rel="noopener" className="tekstlink break-words">{titel}<span className="sr-only"> (opent in een nieuw tabblad)</span></a>
              <p className="line-clamp-2 text-sm break-words text-ink-2">{inleiding}</p>
            </div>
            {sleutel === null ? null : <button type="submit" form="artikel-genoeg" name="artikel" value={code} className={clsx(buttonClass({ size: "klein" }), "self-start max-sm:min-h-11")}>Dit is genoeg, dank u</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

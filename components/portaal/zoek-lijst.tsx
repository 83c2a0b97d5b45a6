"use client";

import clsx from "clsx";
import { Pencil } from "lucide-react";
import Link from "next/link";
import { useEffect } from "react";
import type { ZoekStand } from "./use-zoek";
import { ZoekTeken } from "./zoek-teken";

type Props = { stand: ZoekStand; /** The option the arrows stand on. */ actief: number; onKies: () => void };

/** What a screen reader hears when the answer arrives. */
export function tellZin(stand: NonNullable<ZoekStand>): string {
  if (stand.stuk) return "Zoeken lukt nu niet. Druk op Enter om het nog eens te proberen.";
  const aantal = stand.groepen.reduce((som, { treffers }) => som + treffers.length, 0);
  if (aantal === 0) return "Niets gevonden. Met pijl omlaag meldt u het ons.";
  return `${aantal} ${aantal === 1 ? "mogelijkheid" : "mogelijkheden"}. Kies met pijl omlaag.`;
}

const optieClass = (aan: boolean) => clsx("flex min-h-13 items-center gap-3 rounded-md px-3 py-2", aan ? "bg-petrol-soft" : "hover:bg-sunken");

/** The options below the search box, by kind; the last one always takes what was typed to the servicedesk. */
export function ZoekLijst({ stand, actief, onKies }: Props) {
  const aantallen = stand?.groepen.map(({ treffers }) => treffers.length) ?? [];
  const begin = (groep: number) => aantallen.slice(0, groep).reduce((som, aantal) => som + aantal, 0);
  const totaal = begin(aantallen.length);
  useEffect(() => { if (actief >= 0) document.getElementById(`zoek-${actief}`)?.scrollIntoView({ block: "nearest" }); }, [actief]);
  // The focus stays in the box: an option is pressed, never walked into.
  const optie = (nummer: number) => ({ id: `zoek-${nummer}`, role: "option", "aria-selected": nummer === actief, tabIndex: -1, className: optieClass(nummer === actief), onClick: onKies, prefetch: false }) as const;
  return (
    <div
      id="zoeklijst" role="listbox" aria-label="Gevonden" hidden={stand === null} onPointerDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-30 mt-2 max-h-[min(34rem,65vh)] overflow-y-auto rounded-lg border border-line bg-surface p-2 shadow-zweef"
    >
      {stand?.groepen.map(({ kop, treffers }, groep) => (
        <div key={kop} role="group" aria-label={kop} className="border-b border-line pb-2 not-first:pt-2">
          <p aria-hidden className="px-3 pt-1 pb-0.5 text-sm font-semibold text-ink-2">{kop}</p>
          {treffers.map(({ pad, label, uitleg, teken }, plek) => (
            <Link key={pad} href={pad} {...optie(begin(groep) + plek)}>
              <ZoekTeken teken={teken} />
              <span className="min-w-0"><span className="block font-medium break-words">{label}</span><span className="block text-sm break-words text-ink-2">{uitleg}</span></span>
            </Link>
          ))}
        </div>
      ))}
      {stand && totaal === 0 ? <p className="px-3 py-2 text-ink-2">{stand.stuk ? "Zoeken lukt nu niet." : `Niets gevonden met “${stand.tekst}”.`}</p> : null}
      {stand ? (
        <Link href={`/meldingen/nieuw?tekst=${encodeURIComponent(stand.tekst)}`} {...optie(totaal)}>
          <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-md bg-petrol text-on-petrol"><Pencil className="size-4.5" strokeWidth={1.8} /></span>
          <span className="min-w-0"><span className="block font-medium">{totaal === 0 ? "Meld het ons" : "Staat het er niet bij? Meld het"}</span><span className="block truncate text-sm text-ink-2">“{stand.tekst}”</span></span>
        </Link>
      ) : null}
    </div>
  );
}

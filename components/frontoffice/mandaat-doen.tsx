"use client";

import { lazy, Suspense, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { GebaarSoort } from "@/lib/domain/mandaat/mandaat";
import type { MandaatDoenProps } from "./mandaat-zaak";

const GebaarForm = lazy(async () => ({ default: (await import("./gebaar-form")).GebaarForm }));
const RuimteBesluit = lazy(async () => ({ default: (await import("./ruimte-besluit")).RuimteBesluit }));

const KORT: readonly (readonly [GebaarSoort, string])[] = [["attentie", "Attentie"], ["spoed", "Spoed"], ["gratis", "Gratis"], ["buiten_catalogus", "Buiten catalogus"], ["anders", "Anders …"]];

/** The kinds of gesture as buttons; the form behind them is fetched at the first press. */
export function MandaatDoen({ open, magBeslissen, ...props }: MandaatDoenProps) {
  const [soort, setSoort] = useState<GebaarSoort | null>(null);
  const inBrowser = useHydrated();
  const wacht = open ? <p role="status" className="rounded-md bg-petrol-soft px-2.5 py-1.5 wrap-anywhere">{open.door} vroeg de coördinator: “{open.reden}”</p> : null;
  return (
    <>
      {/* Only where it works at once: a button that is there before its code would swallow the press. */}
      {open && magBeslissen && inBrowser ? <Suspense fallback={wacht}><RuimteBesluit vraag={open} zaak={props.zaak} serverActie={props.serverActie} /></Suspense> : wacht}
      <div role="group" aria-label="Gebaar maken" className="flex flex-wrap gap-1.5">
        {KORT.map(([code, label], index) => (
          <button key={code} type="button" aria-pressed={soort === code} data-bediening={index === 0 ? "gebaar" : undefined} onClick={() => setSoort(soort === code ? null : code)}
            className="inline-flex min-h-7 items-center rounded-full border border-line-strong px-2.5 hover:bg-sunken max-lg:min-h-11 aria-pressed:border-petrol aria-pressed:bg-petrol-soft aria-pressed:font-semibold aria-pressed:text-petrol-strong">{label}</button>
        ))}
      </div>
      {soort ? <Suspense fallback={<p className="text-ink-2">Bezig …</p>}><GebaarForm key={soort} {...props} soort={soort} heeftVraag={open !== null} onKlaar={() => setSoort(null)} /></Suspense> : null}
    </>
  );
}

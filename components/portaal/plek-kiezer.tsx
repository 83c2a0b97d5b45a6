"use client";

import { Map as Kaart, MapPin, Trees } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import type { ComboOptie } from "@/components/ui/use-opties";

const PlattegrondKiezer = lazy(() => import("@/components/melding/plattegrond-kiezer").then((deel) => ({ default: deel.PlattegrondKiezer })));

type Props = { label: string; hint: string; fout?: string; start: ComboOptie | null; className?: string };

/** What was chosen, large enough to check at a glance, with a way back. */
function GekozenPlek({ plek, onWijzig }: { plek: ComboOptie; onWijzig: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-3 rounded border-2 border-petrol bg-petrol-soft px-4 py-3">
      <MapPin aria-hidden className="size-5 shrink-0 text-petrol-strong" strokeWidth={1.8} />
      <p className="min-w-0 flex-1 basis-40 break-words"><b className="block font-semibold">{plek.label}</b>{plek.uitleg ? <span className="block text-sm text-ink-2">{plek.uitleg}</span> : null}</p>
      <Button size="klein" onClick={onWijzig}>Wijzigen<span className="sr-only"> van de plek</span></Button>
    </div>
  );
}

/** Type a place and choose, point it out on the plan, or just write it down. Without JavaScript it is a plain field. */
export function PlekKiezer({ label, hint, fout, start, className }: Props) {
  const [gekozen, setGekozen] = useState<ComboOptie | null>(start?.waarde ? start : null);
  // The field keeps a life of its own; a place from the plan gives it a new one.
  const [begin, setBegin] = useState({ keer: 0, plek: start });
  const [plan, setPlan] = useState<"dicht" | "gebouw" | "buiten">("dicht");
  const vak = useRef<HTMLDivElement>(null);

  /** The field that had the focus makes way for the tile: the focus goes along. */
  function kies(plek: ComboOptie | null) {
    setGekozen(plek);
    if (plek) requestAnimationFrame(() => vak.current?.querySelector<HTMLElement>("button")?.focus());
  }
  function wijs(plek: ComboOptie) {
    setBegin(({ keer }) => ({ keer: keer + 1, plek }));
    setPlan("dicht");
    // The dialog gives the focus back to its opener first, which is gone by then.
    setTimeout(() => kies(plek), 0);
  }
  function wijzig() {
    setGekozen(null);
    requestAnimationFrame(() => vak.current?.querySelector<HTMLInputElement>("input[role=combobox]")?.select());
  }
  return (
    <div ref={vak} className={className}>
      {gekozen ? <><p className="mb-1.5 font-semibold">{label}</p><GekozenPlek plek={gekozen} onWijzig={wijzig} /></> : null}
      <Combobox
        key={begin.keer} naam="plaats" waardeNaam="locatieId" bron="/meldingen/nieuw/plaatsen" label={label} hint={hint} optioneel fout={fout} start={begin.plek}
        onKies={kies} className={gekozen ? "hidden" : undefined}
      />
      {gekozen ? null : (
        <div className="mt-2.5 flex flex-wrap gap-2 noscript:hidden">
          <Button size="klein" className="min-h-11" onClick={() => setPlan("gebouw")}><Kaart aria-hidden />Aanwijzen op de plattegrond</Button>
          <Button size="klein" className="min-h-11" onClick={() => setPlan("buiten")}><Trees aria-hidden />Buiten of op het terrein</Button>
        </div>
      )}
      <Dialog open={plan !== "dicht"} onClose={() => setPlan("dicht")} titel="Wijs de plek aan" breed>
        <Suspense fallback={<p role="status" className="min-h-40 text-ink-2">Plattegrond laden …</p>}>
          <PlattegrondKiezer gekozen={begin.plek?.waarde ?? ""} buiten={plan === "buiten"} onKies={wijs} />
        </Suspense>
      </Dialog>
    </div>
  );
}

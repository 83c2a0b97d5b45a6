"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import type { Hoofdvoorstel } from "@/lib/queries/samen/find-hoofdvoorstellen";
import type { FormulierActie } from "../formulier";

const SamenvoegenDialog = lazy(async () => ({ default: (await import("./samenvoegen-dialog")).SamenvoegenDialog }));

const SLEUTEL = "serviceplein-voorstel-weg";
const MEEST = 50;
/** A group that grew is worth saying again. */
const tekenVan = ({ nummers }: Hoofdvoorstel): string => `${nummers[0] ?? 0}:${nummers.length}`;
const readWeg = (): readonly string[] => (localStorage.getItem(SLEUTEL) ?? "").split(",").filter(Boolean);

/** Several people about one thing: one calm line, and one press to see what merging would do. */
export function VoorstelBalk({ voorstellen, serverActie }: { voorstellen: readonly Hoofdvoorstel[]; serverActie: FormulierActie }) {
  const [weg, setWeg] = useState(readWeg);
  const [open, setOpen] = useState<Hoofdvoorstel | null>(null);
  const eerste = voorstellen.find((voorstel) => !weg.includes(tekenVan(voorstel)));
  function dismiss(voorstel: Hoofdvoorstel) {
    const nu = [...weg, tekenVan(voorstel)].slice(-MEEST);
    localStorage.setItem(SLEUTEL, nu.join(","));
    setWeg(nu);
  }
  const tekst = eerste ? `${eerste.nummers.length} meldingen over ${eerste.waarover} in ${eerste.minuten === 1 ? "1 minuut" : `${eerste.minuten} minuten`}. Samenvoegen?` : "";
  return (
    <>
      <LiveRegion tekst={tekst} />
      {eerste ? (
        <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-petrol-soft px-3 py-1.5 text-sm">
          <p className="min-w-0 flex-1 basis-48 wrap-anywhere">{tekst}</p>
          <Button size="klein" className="max-lg:min-h-11" data-bediening="voorstel" onClick={() => setOpen(eerste)}>Bekijken en samenvoegen</Button>
          <Button size="klein" className="max-lg:min-h-11" onClick={() => dismiss(eerste)}>Nu niet</Button>
        </div>
      ) : null}
      {open ? <Suspense><SamenvoegenDialog nummers={open.nummers} serverActie={serverActie} onSluit={() => setOpen(null)} /></Suspense> : null}
    </>
  );
}

"use client";

import { lazy, Suspense, useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatMeldingNummer } from "@/lib/format/nummer";
import type { DeskDubbel } from "./desk-dubbel";
import { DubbelRij } from "./dubbel-rij";
import type { FormulierActie } from "./formulier";
import { useDubbelen } from "./use-dubbelen";

const SamenvoegenDialog = lazy(async () => ({ default: (await import("./samen/samenvoegen-dialog")).SamenvoegenDialog }));

type Zaak = { readonly nummer: number; readonly versie: number };

/** The later of the two goes up in the earlier one; what that does is shown first. */
function Samenvoegen({ zaak, dubbel, onKies }: { zaak: Zaak; dubbel: DeskDubbel; onKies: (paar: { weg: number; blijft: number }) => void }) {
  const [weg, blijft] = dubbel.eerder ? [zaak.nummer, dubbel.nummer] : [dubbel.nummer, zaak.nummer];
  return (
    <>
      <Button size="klein" className="max-lg:min-h-11" onClick={() => onKies({ weg, blijft })} aria-label={`Samenvoegen als meemelder: ${formatMeldingNummer(weg)} gaat op in ${formatMeldingNummer(blijft)}`}>Samenvoegen als meemelder</Button>
      <p className="text-xs text-ink-2">{formatMeldingNummer(weg)} gaat op in {formatMeldingNummer(blijft)}.</p>
    </>
  );
}

/** Beside a melding: what is probably the same. Fetched after the page has come, so that opening does not wait for it. */
export function DubbelPaneel({ zaak, magSamenvoegen, serverActie }: { zaak: Zaak; magSamenvoegen: boolean; serverActie: FormulierActie }) {
  const dubbelen = useDubbelen({ nummer: zaak.nummer, versie: zaak.versie });
  const [paar, setPaar] = useState<{ weg: number; blijft: number } | null>(null);
  const close = useCallback(() => setPaar(null), []);
  if (dubbelen.length === 0 && !paar) return null;
  return (
    <section aria-labelledby="waarschijnlijk-dubbel">
      <h2 id="waarschijnlijk-dubbel" className="mb-1.5 text-xs font-semibold text-ink-2">Waarschijnlijk dubbel</h2>
      <ul className="flex flex-col divide-y divide-line">{dubbelen.map((dubbel) => <DubbelRij key={dubbel.nummer} dubbel={dubbel} actie={magSamenvoegen ? <Samenvoegen zaak={zaak} dubbel={dubbel} onKies={setPaar} /> : null} />)}</ul>
      {paar ? <Suspense><SamenvoegenDialog nummers={[paar.blijft, paar.weg]} hoofd={paar.blijft} serverActie={serverActie} onSluit={close} /></Suspense> : null}
    </section>
  );
}

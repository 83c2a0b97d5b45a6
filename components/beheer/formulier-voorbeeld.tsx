"use client";

import { Camera } from "lucide-react";
import Link from "next/link";
import { FormulierVelden } from "@/components/formulier/formulier-velden";
import { Panel } from "@/components/ui/panel";
import type { Vraag } from "@/lib/domain/formulier/vraag";

const BRONNEN = { locatie: "/meldingen/nieuw/plaatsen", persoon: "/meldingen/nieuw/personen" } as const;

/** The form as a klant gets it, drawn by the same component: conditions work, nothing is sent. */
export function FormulierVoorbeeld({ vragen, vandaag, kop, terug }: { vragen: readonly Vraag[]; vandaag: string; kop: string; terug: string | null }) {
  return (
    <Panel kop={kop} actie={terug ? <Link href={terug} className="tekstlink">Terug naar het concept</Link> : undefined}>
      {vragen.length === 0 ? <p className="text-ink-2">Zonder vragen slaat de klant deze stap over.</p> : (
        <form className="max-w-tekst text-base" onSubmit={(event) => event.preventDefault()}>
          <FormulierVelden
            vragen={vragen} velden={{}} fouten={[]} vandaag={vandaag} bronnen={BRONNEN}
            bestand={({ label, hulp }) => (
              <div className="flex flex-col gap-1.5">
                <p className="font-semibold">{label} <span className="font-normal text-ink-2">(niet verplicht)</span></p>
                {hulp ? <p className="text-sm text-ink-2">{hulp}</p> : null}
                <p className="flex min-h-14 items-center gap-3 rounded border-2 border-dashed border-rand-veld px-4 text-ink-2"><Camera aria-hidden className="size-6 shrink-0" />Hier kiest de klant een foto of bestand.</p>
              </div>
            )}
          />
        </form>
      )}
    </Panel>
  );
}

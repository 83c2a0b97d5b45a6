"use client";

import { CloudOff } from "lucide-react";
import { Button } from "@/components/ui/button";
import { writeWachtend } from "./wacht-opslag";

/** In place of the form once a melding waits for a connection: what happens now, and the way back. */
export function WachtPaneel({ sleutel, wie, onWijzig }: { sleutel: string; wie: string; onWijzig: () => void }) {
  function wijzig() {
    writeWachtend(wie, sleutel, null);
    onWijzig();
  }
  return (
    <section data-wacht={sleutel} aria-labelledby="wacht-kop" className="flex flex-col items-start gap-4 rounded-xl border border-line bg-surface px-6 py-8">
      <CloudOff aria-hidden className="size-10 text-koper" strokeWidth={1.6} />
      <h1 id="wacht-kop" tabIndex={-1} ref={(kop) => kop?.focus()} className="text-2xl">Uw melding staat klaar</h1>
      <p>Zij is nog niet verstuurd: er is geen verbinding. Wij versturen haar vanzelf zodra dat kan. Laat deze pagina open, of kom later terug op het serviceplein.</p>
      <Button onClick={wijzig}>Toch nog iets wijzigen</Button>
    </section>
  );
}

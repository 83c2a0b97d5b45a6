"use client";

import { RotateCw } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dropBestand, listBestanden, type BewaardBestand } from "./bestand-opslag";
import { takeNote, writeLokaal } from "./concept-opslag";
import { Geweigerd, sendBestand } from "./send-bestand";

type Regel = { readonly bewaard: BewaardBestand; readonly stand: "bezig" | "klaar" | { readonly fout: string; readonly opnieuw: boolean } };

/** After the melding was sent: its draft goes, and the files that had not arrived are still added, each with its own outcome. */
export function NaZending({ nummer, wie }: { nummer: string; wie: string }) {
  const [regels, setRegels] = useState<readonly Regel[]>([]);
  const zet = (bewaard: BewaardBestand, stand: Regel["stand"]) => setRegels((alle) => alle.map((regel) => (regel.bewaard.sleutel === bewaard.sleutel ? { bewaard, stand } : regel)));
  function stuur(bewaard: BewaardBestand) {
    zet(bewaard, "bezig");
    sendBestand(bewaard.bestand, { nummer }).id.then(
      () => { void dropBestand(bewaard.sleutel); zet(bewaard, "klaar"); },
      (error: unknown) => {
        const opnieuw = !(error instanceof Geweigerd);
        if (!opnieuw) void dropBestand(bewaard.sleutel);
        zet(bewaard, { fout: error instanceof Error ? error.message : "Het bestand is niet aangekomen.", opnieuw });
      },
    );
  }
  useEffect(() => {
    const sleutel = takeNote("concept:verstuurd");
    if (!sleutel) return;
    writeLokaal(wie, sleutel, null);
    void listBestanden(wie, sleutel).then((alle) => {
      setRegels(alle.map((bewaard) => ({ bewaard, stand: "bezig" })));
      alle.forEach(stuur);
    });
    // Once per page: the note is taken, so a second run finds none.
  }, [nummer, wie]);
  if (regels.length === 0) return null;
  return (
    <ul aria-label="Bestanden die nog meekomen" className="flex flex-col gap-2">
      {regels.map(({ bewaard, stand }) => (
        <li key={bewaard.sleutel}>
          {stand === "bezig" ? <Notice role="status">“{bewaard.bestand.name}” komt er nog bij …</Notice> : null}
          {stand === "klaar" ? <Notice kind="gelukt" role="status">“{bewaard.bestand.name}” is bij uw melding gezet.</Notice> : null}
          {typeof stand === "object" ? (
            <Notice kind="let-op" role="alert" actie={stand.opnieuw ? <Button size="klein" onClick={() => stuur(bewaard)}><RotateCw aria-hidden />Opnieuw</Button> : null}>
              “{bewaard.bestand.name}” is niet meegekomen. {stand.fout} <a href={`/meldingen/${nummer}#bestanden`} className="tekstlink">Voeg hem later toe bij uw melding.</a>
            </Notice>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

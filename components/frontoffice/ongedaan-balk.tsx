"use client";

import { Undo2 } from "lucide-react";
import { useEffect, useState, useTransition } from "react";
import { KeyHint } from "@/components/ui/key-hint";
import { sendInTurn } from "@/components/ui/in-turn";
import { useToast } from "@/components/ui/toast-region";
import { LEEG_FORMULIER, type FormulierActie, type FormulierStand } from "./formulier";
import { BEDENKTIJD_MS, sluitAanbod, type Aanbod } from "./ongedaan-bron";
import { geefTekstTerug } from "./tekst-terug";

/** Whole seconds that are left; the offer ends with them. */
function useAftellen({ id, tot }: Aanbod): number {
  const [seconden, setSeconden] = useState(() => Math.ceil((tot - performance.now()) / 1000));
  useEffect(() => {
    const klok = setInterval(() => {
      const rest = Math.ceil((tot - performance.now()) / 1000);
      setSeconden(rest);
      if (rest <= 0) sluitAanbod(id);
    }, 250);
    return () => clearInterval(klok);
  }, [id, tot]);
  return seconden;
}

/** What was done, how long it can be taken back, and the button for it. The seconds are for the eye; they are not read aloud one by one. */
export function OngedaanBalk({ aanbod, serverActie }: { aanbod: Aanbod; serverActie: FormulierActie }) {
  const seconden = useAftellen(aanbod);
  const toast = useToast();
  const [bezig, start] = useTransition();
  const maakOngedaan = () => start(async () => {
    const form = new FormData();
    for (const punt of aanbod.punten) form.append("herstelpunt", punt);
    const stand: FormulierStand = await sendInTurn(form, "M", () => serverActie(LEEG_FORMULIER, form)).catch(() => ({ ...LEEG_FORMULIER, status: "fout", melding: "Ongedaan maken lukte niet. Controleer uw verbinding." }));
    sluitAanbod(aanbod.id);
    toast({ tekst: stand.melding ?? "", seconden: stand.status === "klaar" ? 6 : 12 });
    geefTekstTerug(stand.waarden);
  });
  return (
    <div className="pointer-events-auto relative flex max-w-xl items-center gap-3 overflow-hidden rounded-lg bg-ink py-2 pr-2 pl-4 text-base text-paper shadow-zweef">
      <span className="min-w-0 wrap-anywhere">{aanbod.tekst}</span>
      <span aria-hidden className="w-6 shrink-0 text-right text-sm tabular-nums opacity-80">{seconden}</span>
      <button type="button" data-bediening="ongedaan" onClick={maakOngedaan} disabled={bezig} className="inline-flex min-h-9 shrink-0 items-center gap-1.5 rounded-md px-2.5 font-semibold underline-offset-2 hover:underline max-lg:min-h-11">
        <Undo2 aria-hidden className="size-4" />{bezig ? "Bezig" : "Ongedaan maken"}<KeyHint toets="Z" opVol />
      </button>
      <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 origin-left bg-paper opacity-60 transition-transform duration-300 ease-linear motion-reduce:hidden" style={{ transform: `scaleX(${Math.max(0, seconden * 1000 / BEDENKTIJD_MS)})` }} />
    </div>
  );
}

"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DubbelKaart } from "./dubbel-kaart";

// Most texts give no card: what draws them comes with the first.
const DubbelKaarten = lazy(async () => ({ default: (await import("./dubbel-kaarten")).DubbelKaarten }));

const NA_MS = 600;
const VRAAG = ["omschrijving", "plek", "plaats", "locatieId", "soort", "vooraf"] as const;

/** What the form around it says about what and where, as one text: the same text is not asked twice. */
function readVraag(form: HTMLFormElement): string {
  const velden = new FormData(form);
  return JSON.stringify(Object.fromEntries(VRAAG.map((naam) => [naam, String(velden.get(naam) ?? "")])));
}

async function fetchKaarten(vraag: string, signal: AbortSignal): Promise<readonly DubbelKaart[]> {
  const answer = await fetch("/meldingen/nieuw/dubbelen", { method: "POST", signal, headers: { "content-type": "application/json" }, body: vraag });
  return answer.ok ? ((await answer.json()) as { kaarten: readonly DubbelKaart[] }).kaarten : [];
}

/** Looks along while somebody types, a moment after the last key. "Toch iets anders" is remembered for the whole form. */
export function DubbelKijker({ nee }: { nee: boolean }) {
  const anker = useRef<HTMLDivElement>(null);
  const [weg, setWeg] = useState(nee);
  const [kaarten, setKaarten] = useState<readonly DubbelKaart[]>([]);
  useEffect(() => {
    const form = anker.current?.closest("form");
    if (!form || weg) return;
    let gevraagd = "", timer = 0, einde = new AbortController();
    const ask = async () => {
      const vraag = readVraag(form);
      if (vraag === gevraagd) return;
      gevraagd = vraag;
      einde.abort();
      einde = new AbortController();
      const eigen = einde.signal;
      try {
        const found = await fetchKaarten(vraag, eigen);
        if (!eigen.aborted) setKaarten(found);
      } catch { /* no cards is no problem: the last step asks again */ }
    };
    const later = () => { clearTimeout(timer); timer = window.setTimeout(() => void ask(), NA_MS); };
    later();
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    return () => { clearTimeout(timer); einde.abort(); form.removeEventListener("input", later); form.removeEventListener("change", later); };
  }, [weg]);
  return (
    <div ref={anker} aria-live="polite" className="empty:hidden">
      {weg ? <input type="hidden" name="dubbel" value="nee" /> : null}
      {weg || kaarten.length === 0 ? null : <Suspense fallback={null}><DubbelKaarten kaarten={kaarten} verder={<Button size="raak" onClick={() => setWeg(true)}>Toch iets anders</Button>} /></Suspense>}
    </div>
  );
}

"use client";

import { useEffect, useState } from "react";
import type { IntakeVoorstel } from "@/lib/queries/intake/get-voorstel";

const NA_MS = 250;

/** What the text seems to be, a moment after the last key; an older answer never overtakes a newer one. */
export function useVoorstel(tekst: string): IntakeVoorstel | null {
  const [voorstel, setVoorstel] = useState<IntakeVoorstel | null>(null);
  useEffect(() => {
    const einde = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch("/api/zoek/voorstel", { method: "POST", signal: einde.signal, headers: { "content-type": "application/json" }, body: JSON.stringify({ tekst }) });
        if (answer.ok) setVoorstel((await answer.json()) as IntakeVoorstel | null);
      } catch { /* no proposal is no problem: one can choose without */ }
    }, NA_MS);
    return () => { clearTimeout(timer); einde.abort(); };
  }, [tekst]);
  return voorstel;
}

"use client";

import { useState } from "react";
import { useLaatste } from "./use-laatste";

export type ComboOptie = { waarde: string; label: string; uitleg?: string };

async function fetchOpties(bron: string, zoek: string, signal: AbortSignal): Promise<readonly ComboOptie[]> {
  const url = `${bron}${bron.includes("?") ? "&" : "?"}zoek=${encodeURIComponent(zoek)}`;
  const answer = await fetch(url, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const body = (await answer.json()) as { items: readonly ComboOptie[] };
  return body.items;
}

/** What a screen reader hears when a list of suggestions arrives. */
export function countSentence(aantal: number): string {
  if (aantal === 0) return "Niets gevonden.";
  return aantal === 1 ? "1 mogelijkheid. Kies met pijl omlaag." : `${aantal} mogelijkheden. Kies met pijl omlaag.`;
}

/** Suggestions for a text, fetched 150 ms after the last key; an older answer never overtakes a newer one. */
export function useOpties(bron: string, onStatus: (status: string) => void) {
  const [opties, setOpties] = useState<readonly ComboOptie[]>([]);
  const { ask, stop } = useLaatste(150);

  async function load(zoek: string, { signal, onFound }: { signal: AbortSignal; onFound: () => void }) {
    try {
      const found = await fetchOpties(bron, zoek, signal);
      setOpties(found);
      onStatus(countSentence(found.length));
      onFound();
    } catch {
      if (!signal.aborted) onStatus("Zoeken lukt nu niet. U kunt gewoon verder typen.");
    }
  }
  const search = (zoek: string, onFound: () => void) => ask((signal) => load(zoek, { signal, onFound }));
  return { opties, search, stop };
}

"use client";

import { useEffect, useRef, useState } from "react";

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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  function stop() {
    clearTimeout(timer.current);
    running.current?.abort();
  }
  useEffect(() => stop, []);

  async function load(zoek: string, onFound: () => void) {
    const controller = new AbortController();
    running.current = controller;
    try {
      const found = await fetchOpties(bron, zoek, controller.signal);
      setOpties(found);
      onStatus(countSentence(found.length));
      onFound();
    } catch {
      if (!controller.signal.aborted) onStatus("Zoeken lukt nu niet. U kunt gewoon verder typen.");
    }
  }

  function search(zoek: string, onFound: () => void) {
    timer.current = setTimeout(() => void load(zoek, onFound), 150);
  }
  return { opties, search, stop };
}

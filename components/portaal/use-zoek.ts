"use client";

import { useState } from "react";
import { useLaatste } from "@/components/ui/use-laatste";
import type { ZoekGroep } from "./zoek-groep";

const WACHT_MS = 120;
const KORTST = 2;

async function fetchGroepen(tekst: string, signal: AbortSignal): Promise<readonly ZoekGroep[]> {
  const answer = await fetch(`/api/zoek/plein?tekst=${encodeURIComponent(tekst)}`, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { groepen: readonly ZoekGroep[] }).groepen;
}

export type ZoekStand = { readonly tekst: string; readonly groepen: readonly ZoekGroep[]; readonly stuk?: true } | null;

/** What was found for a text, asked for when the typing pauses; an older answer never overtakes a newer one. */
export function useZoek() {
  const [stand, setStand] = useState<ZoekStand>(null);
  const { ask, stop } = useLaatste(WACHT_MS);

  async function load(tekst: string, signal: AbortSignal) {
    try {
      setStand({ tekst, groepen: await fetchGroepen(tekst, signal) });
    } catch {
      if (!signal.aborted) setStand({ tekst, groepen: [], stuk: true });
    }
  }
  function zoek(getypt: string) {
    stop();
    const tekst = getypt.trim();
    if (tekst.length < KORTST) return setStand(null);
    ask((signal) => load(tekst, signal));
  }
  return { stand, zoek, stop };
}

/** Tells that these words found nothing, on the way to reporting it; leaving the page does not stop it. */
export const tellMis = (tekst: string): boolean => navigator.sendBeacon("/api/zoek/plein", tekst);

"use client";

import { useEffect, useRef, useState } from "react";
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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  function stop() {
    clearTimeout(timer.current);
    running.current?.abort();
  }
  useEffect(() => stop, []);

  async function load(tekst: string) {
    const controller = new AbortController();
    running.current = controller;
    try {
      setStand({ tekst, groepen: await fetchGroepen(tekst, controller.signal) });
    } catch {
      if (!controller.signal.aborted) setStand({ tekst, groepen: [], stuk: true });
    }
  }
  function zoek(getypt: string) {
    stop();
    const tekst = getypt.trim();
    if (tekst.length < KORTST) return setStand(null);
    timer.current = setTimeout(() => void load(tekst), WACHT_MS);
  }
  return { stand, zoek, stop };
}

/** Tells that these words found nothing, on the way to reporting it; leaving the page does not stop it. */
export const tellMis = (tekst: string): boolean => navigator.sendBeacon("/api/zoek/plein", tekst);

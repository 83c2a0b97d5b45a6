"use client";

import { useCallback, useEffect, useState } from "react";
import type { Attenties } from "@/lib/queries/attenties/list-attenties";

const ADRES = "/api/attenties";
const ELKE_MS = 20_000;
const GEEN: Attenties = { ongelezen: 0, items: [] };

/**
 * The lines behind the bell, kept fresh: at once when the page hears of a new one (event "serviceplein:attentie"),
 * when the window comes back, and every 20 s while it is looked at. An outage keeps what was last seen.
 */
export function useAttenties() {
  const [attenties, setAttenties] = useState<Attenties>(GEEN);
  const refresh = useCallback(async () => {
    try {
      const answer = await fetch(ADRES, { headers: { accept: "application/json" } });
      if (answer.ok) setAttenties((await answer.json()) as Attenties);
    } catch {
      // Away for a moment: the next look tells more.
    }
  }, []);
  useEffect(() => {
    const look = () => { if (document.visibilityState === "visible") void refresh(); };
    look();
    const timer = setInterval(look, ELKE_MS);
    window.addEventListener("serviceplein:attentie", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("serviceplein:attentie", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [refresh]);
  const read = useCallback(async (ids?: readonly string[]) => {
    setAttenties(({ ongelezen, items }) => {
      const now = items.map((item) => (!ids || ids.includes(item.id) ? { ...item, gelezen: true } : item));
      return { ongelezen: ids ? Math.max(0, ongelezen - items.filter((item) => !item.gelezen && ids.includes(item.id)).length) : 0, items: now };
    });
    try {
      await fetch(ADRES, { method: "POST", keepalive: true, headers: { "content-type": "application/json" }, body: JSON.stringify(ids ? { ids } : {}) });
    } catch {
      await refresh();
    }
  }, [refresh]);
  return { ...attenties, read };
}

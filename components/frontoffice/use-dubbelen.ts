"use client";

import { useEffect, useState } from "react";
import type { DeskDubbel } from "./desk-dubbel";

const NA_MS = 500;

/** What is probably the same as a text or a melding, a moment after the last change; nothing while the server is away. */
export function useDubbelen(vraag: Readonly<Record<string, string | number | null>> | null): readonly DeskDubbel[] {
  const [dubbelen, setDubbelen] = useState<readonly DeskDubbel[]>([]);
  const body = vraag && JSON.stringify(vraag);
  useEffect(() => {
    if (!body) return setDubbelen([]);
    const einde = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch("/api/zoek/dubbelen", { method: "POST", signal: einde.signal, headers: { "content-type": "application/json" }, body });
        setDubbelen(answer.ok ? ((await answer.json()) as { dubbelen: readonly DeskDubbel[] }).dubbelen : []);
      } catch { /* no cards is no problem: the desk can search as well */ }
    }, NA_MS);
    return () => { clearTimeout(timer); einde.abort(); };
  }, [body]);
  return dubbelen;
}

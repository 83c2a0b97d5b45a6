"use client";

import { useEffect } from "react";

/**
 * Fetches what a key or press will open with the first press or key of somebody: a page is light when it
 * arrives, and a window is there when it is asked for.
 */
export function useVoorladen(load: () => Promise<unknown>): void {
  useEffect(() => {
    const stop = new AbortController();
    const begin = () => { stop.abort(); load().catch(() => undefined); };
    for (const soort of ["pointerdown", "keydown"]) document.addEventListener(soort, begin, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [load]);
}

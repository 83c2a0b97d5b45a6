"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Weergaven } from "@/lib/queries/wachtrij/list-weergaven";

/** So long counts may stand before a change in the wachtrij fetches them anew. */
const VERS_MS = 20_000;
const LEEG: Weergaven = { lijst: [], magDelen: false };
let stand: { readonly op: number; readonly weergaven: Weergaven } | null = null;
const luisteraars = new Set<() => void>();
const listen = (luister: () => void) => { luisteraars.add(luister); return () => { luisteraars.delete(luister); }; };

/** Fetches the saved views and what stands in them. Without an answer the old ones stay: the ready-made views work all the same. */
export async function loadWeergaven(): Promise<void> {
  const answer = await fetch("/api/wachtrij/weergaven").catch(() => null);
  if (!answer?.ok) return;
  stand = { op: Date.now(), weergaven: (await answer.json()) as Weergaven };
  for (const luister of luisteraars) luister();
}

/** Fetched after the page, and anew when something changed; never more often than the limit. */
export function useVerseWeergaven(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = () => {
      timer ??= setTimeout(() => { timer = undefined; void loadWeergaven(); }, Math.max(0, VERS_MS - (Date.now() - (stand?.op ?? 0))));
    };
    renew();
    window.addEventListener("serviceplein:melding", renew);
    window.addEventListener("serviceplein:herlaad", renew);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("serviceplein:melding", renew);
      window.removeEventListener("serviceplein:herlaad", renew);
    };
  }, []);
}

/** The saved views of this person and of the desk; none until they are fetched. */
export const useWeergaven = (): Weergaven => useSyncExternalStore(listen, () => stand?.weergaven ?? LEEG, () => LEEG);

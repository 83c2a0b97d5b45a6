"use client";

import { useEffect, useRef } from "react";
import type { StroomMelding } from "../layout/stroom-bron";

type Wat = { readonly renew: (nummers: readonly number[]) => Promise<void>; readonly reload: () => unknown };

/** Changes that come together are fetched together. */
const SAMEN_MS = 120;

/** Hears from the stream which meldingen changed and fetches those rows, or all when too much was missed. */
export function useVersheid({ renew, reload }: Wat): void {
  const now = useRef({ renew, reload });
  now.current = { renew, reload };
  useEffect(() => {
    const wachtend = new Set<number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      const nummers = [...wachtend].slice(0, 200);
      wachtend.clear();
      // A failed fetch puts them back; the next event or the return of the line brings them.
      now.current.renew(nummers).catch(() => { for (const nummer of nummers) wachtend.add(nummer); });
    };
    const onMelding = (event: Event) => {
      for (const { nummer } of (event as CustomEvent<readonly StroomMelding[]>).detail) wachtend.add(nummer);
      clearTimeout(timer);
      timer = setTimeout(flush, SAMEN_MS);
    };
    const onHerlaad = () => void now.current.reload();
    window.addEventListener("serviceplein:melding", onMelding);
    window.addEventListener("serviceplein:herlaad", onHerlaad);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("serviceplein:melding", onMelding);
      window.removeEventListener("serviceplein:herlaad", onHerlaad);
    };
  }, []);
}

"use client";

import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";

type Lijst = { readonly nummers: readonly number[]; readonly gekozen: number | null; /** Makes the row, when it is out of sight. */ readonly houd: (nummer: number) => void; /** Past the last row. */ readonly meer: () => void };

/** Sends the walking of the keys (`walk` in doe-bediening) to the list itself, which knows rows that are not on the page. */
export function useLoop(lijst: Lijst): void {
  const nu = useRef(lijst);
  nu.current = lijst;
  const vorige = useRef<number | null>(null);
  useEffect(() => {
    const onLoop = (event: Event) => {
      const { nummers, gekozen, houd, meer } = nu.current;
      const stap = (event as CustomEvent<1 | -1>).detail;
      const link = document.activeElement?.closest<HTMLElement>("a[data-rij]");
      const plek = [link && Number(link.dataset["rij"]), gekozen, vorige.current].map((nummer) => nummers.indexOf(nummer ?? -1)).find((index) => index >= 0) ?? -1;
      if (plek === nummers.length - 1 && stap > 0) meer();
      const doel = nummers[Math.min(nummers.length - 1, Math.max(0, plek + stap))];
      if (doel === undefined) return;
      vorige.current = doel;
      flushSync(() => houd(doel));
      const rij = document.querySelector<HTMLElement>(`a[data-rij="${doel}"]`);
      rij?.focus();
      rij?.scrollIntoView({ block: "nearest" });
    };
    window.addEventListener("serviceplein:loop", onLoop);
    return () => window.removeEventListener("serviceplein:loop", onLoop);
  }, []);
}

"use client";

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { cutVenster, type Deel } from "./venster";

/** Up to here every row is made: the browser finds words in all of them, and there is nothing to gain. */
const ALLES_TOT = 150;
/** Beside an open melding the list is narrow and the page full: there only what is in sight is made. */
const ALLES_NAAST = 30;
/** The part in sight moves in steps; rows are made this far outside it. */
const STAP = 400;
const RUIM = { alleen: 800, naast: 400 } as const;
const GESCHAT = 54;

type Zicht = { readonly begin: number; readonly eind: number };

/** Where the rows are seen through the scrolling box, or through the window where the page scrolls. */
function measureZicht(lijf: HTMLElement, ruim: number): Zicht {
  const vak = lijf.closest("[data-lijst]")?.getBoundingClientRect();
  const top = lijf.getBoundingClientRect().top;
  const begin = Math.floor((Math.max(0, vak?.top ?? 0) - top) / STAP) * STAP;
  return { begin: begin - ruim, eind: begin + Math.ceil(window.innerHeight / STAP) * STAP + STAP + ruim };
}

/** Keeps a list of any length light: makes the rows in sight only, with gaps for the others. Heights are measured, so nothing jumps. */
export function useVenster(sleutels: readonly string[], naast: boolean): { readonly ref: React.RefObject<HTMLTableSectionElement | null>; readonly delen: readonly Deel[]; readonly houd: (sleutel: string | null) => void } {
  const ref = useRef<HTMLTableSectionElement>(null);
  const gemeten = useRef(new Map<string, number>());
  const lang = sleutels.length > (naast ? ALLES_NAAST : ALLES_TOT);
  const ruim = naast ? RUIM.naast : RUIM.alleen;
  const [zicht, setZicht] = useState<Zicht>({ begin: 0, eind: 2 * ruim });
  const [vast, houd] = useState<string | null>(null);

  useEffect(() => {
    if (!lang) return;
    let beeld = 0;
    const look = () => {
      beeld = 0;
      if (!ref.current) return;
      const next = measureZicht(ref.current, ruim);
      setZicht((was) => (was.begin === next.begin && was.eind === next.eind ? was : next));
    };
    const plan = () => { beeld ||= requestAnimationFrame(look); };
    const onResize = () => { gemeten.current.clear(); plan(); };
    look();
    document.addEventListener("scroll", plan, { capture: true, passive: true });
    window.addEventListener("resize", onResize);
    return () => {
      cancelAnimationFrame(beeld);
      document.removeEventListener("scroll", plan, { capture: true });
      window.removeEventListener("resize", onResize);
    };
  }, [lang, ruim, sleutels]);

  const delen = useMemo<readonly Deel[]>(() => {
    if (!lang) return sleutels.map((_, index) => ({ soort: "stuk", index }));
    const maten = gemeten.current;
    const gemiddeld = maten.size > 0 ? [...maten.values()].reduce((som, hoog) => som + hoog, 0) / maten.size : GESCHAT;
    return cutVenster({ aantal: sleutels.length, hoogte: (index) => maten.get(sleutels[index] ?? "") ?? gemiddeld, ...zicht, houd: vast === null ? -1 : sleutels.indexOf(vast) });
  }, [lang, sleutels, zicht, vast]);

  useLayoutEffect(() => {
    if (!lang || !ref.current) return;
    const rijen = ref.current.children;
    delen.forEach((deel, plek) => { if (deel.soort === "stuk") gemeten.current.set(sleutels[deel.index] ?? "", rijen[plek]?.getBoundingClientRect().height ?? GESCHAT); });
  }, [lang, delen, sleutels]);

  return { ref, delen, houd };
}

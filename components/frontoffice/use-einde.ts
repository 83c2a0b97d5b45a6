"use client";

import { useEffect, useRef, useState } from "react";

/** Fetches on when the end of the list comes near, so that nobody waits or presses; null while that may not be. Rows come below what is read: nothing moves. */
export function useEinde(meer: (() => void) | null): (knop: HTMLElement | null) => void {
  const [knop, setKnop] = useState<HTMLElement | null>(null);
  const nu = useRef(meer);
  nu.current = meer;
  const mag = meer !== null;
  useEffect(() => {
    if (!knop || !mag) return;
    // On a phone the page itself scrolls; a box that does not scroll shows its end always.
    const vak = knop.closest("[data-lijst]");
    const root = vak && getComputedStyle(vak).overflowY === "auto" ? vak : null;
    const kijker = new IntersectionObserver((gezien) => { if (gezien.some(({ isIntersecting }) => isIntersecting)) nu.current?.(); }, { root, rootMargin: "900px 0px" });
    kijker.observe(knop);
    return () => kijker.disconnect();
  }, [knop, mag]);
  return setKnop;
}

"use client";

import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { clampVlak, readVlakken, VLAK_GRENZEN, VLAKKEN_COOKIE, writeVlakken, type Vlak } from "./vlakken";

const JAAR = 31_536_000;
const readCookie = (): string | undefined => document.cookie.split("; ").find((deel) => deel.startsWith(`${VLAKKEN_COOKIE}=`))?.slice(VLAKKEN_COOKIE.length + 1);

/** The width of a pane: as the server knew it, and as it is dragged; kept in a cookie, so that the next page stands right at once. */
export function useVlak(vlak: Vlak, start: number | null) {
  const [breedte, setBreedte] = useState(start);
  const zet = (next: number | null) => {
    const waarde = next === null ? null : clampVlak(vlak, next);
    setBreedte(waarde);
    document.cookie = `${VLAKKEN_COOKIE}=${writeVlakken({ ...readVlakken(readCookie()), [vlak]: waarde })}; path=/; max-age=${JAAR}; samesite=lax`;
  };
  const style = breedte === null ? undefined : ({ [`--${vlak}`]: `${breedte}rem` } as CSSProperties);
  return { breedte, zet, style };
}

type Props = { vlak: Vlak; label: string; breedte: number | null; onBreedte: (breedte: number | null) => void; /** On which side of the line the pane stands that gets wider. */ kant: "links" | "rechts" };

/** The line between two panes: drag it, or move it with the arrows; a double press or Enter puts it back. */
export function Scheiding({ vlak, label, breedte, onBreedte, kant }: Props) {
  const hydrated = useHydrated();
  const [sleept, setSleept] = useState(false);
  const { min, max, gewoon } = VLAK_GRENZEN[vlak];
  const naarBuiten = kant === "links" ? 1 : -1;
  const nu = breedte ?? gewoon;
  if (!hydrated) return null;
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const pane = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!sleept || !pane) return;
    const px = kant === "links" ? event.clientX - pane.left : pane.right - event.clientX;
    onBreedte(px / Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  }
  function onKeyDown(event: KeyboardEvent) {
    const stap = event.key === "ArrowRight" ? naarBuiten : event.key === "ArrowLeft" ? -naarBuiten : 0;
    const next = stap === 0 ? { Home: min, End: max, Enter: null }[event.key] : nu + stap;
    if (next === undefined) return;
    event.preventDefault();
    onBreedte(next);
  }
  return (
    <div
      role="separator" aria-orientation="vertical" aria-label={label} aria-valuenow={Math.round(nu)} aria-valuemin={min} aria-valuemax={max} aria-valuetext={`${Math.round(((nu - min) / (max - min)) * 100)} procent`} tabIndex={0}
      className={`absolute inset-y-0 z-10 hidden w-2 cursor-col-resize touch-none outline-none after:absolute after:inset-y-0 after:left-1/2 after:w-0.5 after:-translate-x-1/2 hover:after:bg-petrol focus-visible:after:bg-petrol lg:block ${kant === "links" ? "-right-1" : "-left-1"} ${sleept ? "after:bg-petrol" : ""}`}
      onPointerDown={(event) => { event.preventDefault(); event.currentTarget.setPointerCapture(event.pointerId); setSleept(true); }} onPointerMove={onPointerMove}
      onPointerUp={() => setSleept(false)} onPointerCancel={() => setSleept(false)} onDoubleClick={() => onBreedte(null)} onKeyDown={onKeyDown}
    />
  );
}

"use client";

import { useEffect, useRef, useState } from "react";
import { panBeeld, showInBeeld, zoomBeeld, zoomVan, type Beeld } from "@/lib/domain/locatie/beeld";
import type { Kader } from "@/lib/domain/locatie/vlak";
import { useSlepen, type Punt } from "./use-slepen";

const STAP = 1.5;
const WIEL = 1.2;

/** Zoom and pan of a drawing: wheel, fingers, and steps for buttons and keys. */
export function useBeeld(geheel: Kader) {
  const [beeld, setBeeld] = useState<Beeld>(geheel);
  const svg = useRef<SVGSVGElement>(null);
  const vak = () => svg.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);

  function zoomOm(punt: Punt, factor: number) {
    const { left, top, width, height } = vak();
    setBeeld((nu) => zoomBeeld(nu, geheel, { factor, x: nu.x + ((punt.x - left) / width) * nu.breedte, y: nu.y + ((punt.y - top) / height) * nu.hoogte }));
  }
  /** Around a point of the plan, else around the middle of what is shown. */
  const zoom = (factor: number, om: Punt | null) => setBeeld((nu) => zoomBeeld(nu, geheel, { factor, x: om?.x ?? nu.x + nu.breedte / 2, y: om?.y ?? nu.y + nu.hoogte / 2 }));
  const slepen = useSlepen({ onZoom: zoomOm, onPan: (dx, dy) => { const { width, height } = vak(); setBeeld((nu) => panBeeld(nu, geheel, { dx: (dx / width) * nu.breedte, dy: (dy / height) * nu.hoogte })); } });

  useEffect(() => {
    const vlak = svg.current;
    if (!vlak) return;
    // React listens passively to the wheel, and then the page would scroll along.
    const wiel = (event: WheelEvent) => { event.preventDefault(); zoomOm({ x: event.clientX, y: event.clientY }, event.deltaY < 0 ? WIEL : 1 / WIEL); };
    vlak.addEventListener("wheel", wiel, { passive: false });
    return () => vlak.removeEventListener("wheel", wiel);
  });
  return {
    beeld, svg, ...slepen, dichterbij: (om: Punt | null) => zoom(STAP, om), verderAf: (om: Punt | null) => zoom(1 / STAP, om), alles: () => setBeeld(geheel),
    toon: (doel: Kader) => setBeeld((nu) => showInBeeld(nu, geheel, doel)), zoomStand: zoomVan(beeld, geheel),
  };
}

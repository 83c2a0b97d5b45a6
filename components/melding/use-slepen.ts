"use client";

import { useRef, type PointerEvent } from "react";

export type Punt = { readonly x: number; readonly y: number };
type Gebaar = { readonly onZoom: (om: Punt, factor: number) => void; readonly onPan: (dx: number, dy: number) => void };
type Aanraking = PointerEvent<SVGSVGElement>;

/** A finger that moved less than this pressed; further is dragging. */
const SLEEP_PX = 6;
const tussen = (een: Punt, ander: Punt): Punt => ({ x: (een.x + ander.x) / 2, y: (een.y + ander.y) / 2 });
const afstand = (een: Punt, ander: Punt): number => Math.hypot(een.x - ander.x, een.y - ander.y);

/** Drag with one finger or the mouse, pinch with two; a press stays a press. */
export function useSlepen({ onZoom, onPan }: Gebaar) {
  const vingers = useRef(new Map<number, Punt>());
  const sleept = useRef(false);

  function onPointerDown(event: Aanraking) {
    if (vingers.current.size === 0) sleept.current = false;
    vingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }
  function onPointerMove(event: Aanraking) {
    const was = vingers.current.get(event.pointerId);
    if (!was) return;
    const nu = { x: event.clientX, y: event.clientY };
    const ander = [...vingers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!sleept.current && !ander && afstand(was, nu) < SLEEP_PX) return;
    // Only now: a capture from the start would take the press away from the room under it.
    if (!sleept.current) event.currentTarget.setPointerCapture(event.pointerId);
    sleept.current = true;
    vingers.current.set(event.pointerId, nu);
    if (ander) onZoom(tussen(ander, nu), afstand(ander, nu) / Math.max(1, afstand(ander, was)));
    else onPan(was.x - nu.x, was.y - nu.y);
  }
  const los = (event: Aanraking) => { vingers.current.delete(event.pointerId); };
  return { isGesleept: () => sleept.current, aanraken: { onPointerDown, onPointerMove, onPointerUp: los, onPointerCancel: los } };
}

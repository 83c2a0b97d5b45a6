import type { Kader } from "./vlak";

/** Which part of a plan is shown: never more than all of it, never less than a corner of a room. */
export type Beeld = Kader;
const DIEPST = 8;

const clamp = (waarde: number, min: number, max: number): number => Math.min(Math.max(waarde, min), Math.max(min, max));

/** The part within the whole, as large as asked for but never larger. */
function fit(deel: Kader, geheel: Kader): Beeld {
  const breedte = clamp(deel.breedte, geheel.breedte / DIEPST, geheel.breedte);
  const hoogte = (breedte / geheel.breedte) * geheel.hoogte;
  return {
    x: clamp(deel.x, geheel.x, geheel.x + geheel.breedte - breedte), y: clamp(deel.y, geheel.y, geheel.y + geheel.hoogte - hoogte), breedte, hoogte,
  };
}

/** Closer (factor above 1) or further away, with the point under the finger staying where it is. */
export function zoomBeeld(beeld: Beeld, geheel: Kader, { factor, x, y }: { readonly factor: number; readonly x: number; readonly y: number }): Beeld {
  const breedte = clamp(beeld.breedte / factor, geheel.breedte / DIEPST, geheel.breedte);
  const schaal = breedte / beeld.breedte;
  return fit({ x: x - (x - beeld.x) * schaal, y: y - (y - beeld.y) * schaal, breedte, hoogte: beeld.hoogte * schaal }, geheel);
}

/** Shifted, and stopped at the edge. */
export const panBeeld = (beeld: Beeld, geheel: Kader, { dx, dy }: { readonly dx: number; readonly dy: number }): Beeld => fit({ ...beeld, x: beeld.x + dx, y: beeld.y + dy }, geheel);

/** Shifted just so far that this room is in sight. */
export function showInBeeld(beeld: Beeld, geheel: Kader, doel: Kader): Beeld {
  const past = doel.x >= beeld.x && doel.y >= beeld.y && doel.x + doel.breedte <= beeld.x + beeld.breedte && doel.y + doel.hoogte <= beeld.y + beeld.hoogte;
  return past ? beeld : fit({ ...beeld, x: doel.x + doel.breedte / 2 - beeld.breedte / 2, y: doel.y + doel.hoogte / 2 - beeld.hoogte / 2 }, geheel);
}

/** Between 1 (all of it) and 8. */
export const zoomVan = (beeld: Beeld, geheel: Kader): number => geheel.breedte / beeld.breedte;

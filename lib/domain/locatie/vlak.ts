/** A closed outline on a floor: corner points x1, y1, x2, y2, … in decimetres from the north-west corner; empty when unknown. */
export type Vlak = readonly number[];

export type Kader = { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number };

/** A rectangle as an outline, clockwise. */
export const rechthoek = ({ x, y, breedte, hoogte }: Kader): Vlak => [x, y, x + breedte, y, x + breedte, y + hoogte, x, y + hoogte];

/** The smallest upright rectangle around an outline; null without one. */
export function boundsOf(vlak: Vlak): Kader | null {
  const xen = vlak.filter((_, i) => i % 2 === 0);
  const yen = vlak.filter((_, i) => i % 2 === 1);
  if (xen.length < 3 || xen.length !== yen.length) return null;
  const x = Math.min(...xen);
  const y = Math.min(...yen);
  return { x, y, breedte: Math.max(...xen) - x, hoogte: Math.max(...yen) - y };
}

/** The outline as SVG writes points: "0,0 60,0 60,45". */
export function toPoints(vlak: Vlak): string {
  const punten: string[] = [];
  for (let i = 0; i + 1 < vlak.length; i += 2) punten.push(`${vlak[i]},${vlak[i + 1]}`);
  return punten.join(" ");
}

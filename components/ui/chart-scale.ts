// Every one of these in four equal parts is a whole number, and so are its tenfolds.
const TOPPEN = [12, 16, 20, 24, 28, 32, 40, 48, 60, 80, 100];

/** A round number at or above the largest value, so that the four grid lines carry whole figures. */
export function roundTop(grootste: number): number {
  if (grootste <= 8) return grootste <= 4 ? 4 : 8;
  const macht = 10 ** Math.max(0, Math.floor(Math.log10(grootste)) - 1);
  return (TOPPEN.find((top) => top * macht >= grootste) ?? 100) * macht;
}

/** Points of a line in a box, as an SVG path; a missing value breaks the line. */
export function linePath(waarden: readonly (number | null)[], box: { links: number; boven: number; breed: number; hoog: number; top: number }): string {
  const stap = waarden.length > 1 ? box.breed / (waarden.length - 1) : 0;
  let pen = "M";
  return waarden.flatMap((waarde, index) => {
    if (waarde === null) { pen = "M"; return []; }
    const punt = `${pen}${(box.links + index * stap).toFixed(1)} ${(box.boven + box.hoog * (1 - waarde / box.top)).toFixed(1)}`;
    pen = "L";
    return [punt];
  }).join("");
}

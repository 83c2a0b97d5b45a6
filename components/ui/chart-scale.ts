/** A round number at or above the largest value, so that the grid lines carry round figures. */
export function roundTop(grootste: number): number {
  if (grootste <= 4) return 4;
  const macht = 10 ** Math.floor(Math.log10(grootste));
  const stap = [1, 2, 4, 5, 10].find((factor) => factor * macht >= grootste) ?? 10;
  return stap * macht;
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

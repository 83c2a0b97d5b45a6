/** A duration in whole minutes: "45 min", "2 u", "2 u 05", "3 dagen". From two days on only days are worth reading. */
export function formatDuur(minuten: number): string {
  const heel = Math.round(minuten);
  if (heel < 60) return `${heel} min`;
  if (heel >= 48 * 60) return `${Math.floor(heel / 1440)} dagen`;
  const rest = heel % 60;
  return `${Math.floor(heel / 60)} u${rest === 0 ? "" : ` ${String(rest).padStart(2, "0")}`}`;
}

/** A day so many days later or earlier: "2026-11-30" and 1 gives "2026-12-01". */
export function shiftDag(dag: string, dagen: number): string {
  const [jaar = 1970, maand = 1, nummer = 1] = dag.split("-").map(Number);
  return new Date(Date.UTC(jaar, maand - 1, nummer + dagen)).toISOString().slice(0, 10);
}

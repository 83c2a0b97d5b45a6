/** What a klant let us feel, from the history: a mark, a klacht, coming back, asking again, praise. */
export type Ervaring = {
  readonly nummer: number; readonly onderwerp: string; readonly op: Date;
  readonly soort: "oordeel" | "klacht" | "heropend" | "compliment" | "navraag";
  /** Of an oordeel: 1 to 10, and what was written with it. */
  readonly cijfer?: number | null; readonly toelichting?: string | null;
};
export type Stemming = {
  readonly nummer: number; readonly op: Date; /** -2 (wrong) to 2 (right). */ readonly waarde: number; readonly gezindheid: "goed" | "neutraal" | "mis"; /** In a few words what it was. */ readonly wat: string;
  readonly toelichting: string | null;
};

const VAST: Readonly<Record<Exclude<Ervaring["soort"], "oordeel">, readonly [waarde: number, wat: string]>> = {
  klacht: [-2, "Klacht"], heropend: [-1, "Was niet goed en kwam terug"], navraag: [-1, "Moest vragen hoe het stond"], compliment: [2, "Compliment"],
};

function judgeCijfer(cijfer: number): number {
  if (cijfer >= 9) return 2;
  if (cijfer >= 7) return 1;
  if (cijfer === 6) return 0;
  return cijfer >= 4 ? -1 : -2;
}

/** One experience as a point on the line; a mark without a number says nothing and is left out. */
function toStemming({ nummer, onderwerp, op, soort, cijfer, toelichting }: Ervaring): Stemming | null {
  if (soort === "oordeel" && typeof cijfer !== "number") return null;
  const [waarde, woord] = soort === "oordeel" ? [judgeCijfer(cijfer ?? 0), `Cijfer ${cijfer ?? ""}`] as const : VAST[soort];
  return { nummer, op, waarde, gezindheid: waarde > 0 ? "goed" : waarde < 0 ? "mis" : "neutraal", wat: `${woord}: ${onderwerp}`, toelichting: toelichting ?? null };
}

/** The experiences as a line in time, oldest first, at most the last `max`. */
export function toStemmingen(ervaringen: readonly Ervaring[], max = 24): readonly Stemming[] {
  return ervaringen.map(toStemming).filter((een) => een !== null).toSorted((a, b) => a.op.getTime() - b.op.getTime() || a.nummer - b.nummer).slice(-max);
}

/** The latest that went right and the latest that went wrong, newest first: what one says in the first sentence. */
export function pickLaatste(stemmingen: readonly Stemming[]): { readonly goed: Stemming | null; readonly mis: Stemming | null } {
  return { goed: stemmingen.findLast(({ gezindheid }) => gezindheid === "goed") ?? null, mis: stemmingen.findLast(({ gezindheid }) => gezindheid === "mis") ?? null };
}

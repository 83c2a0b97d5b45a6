import { listWoorden, stemWoord } from "@/lib/domain/kwis/product-index";

/** Two texts that share this much of their words are nearly the same text. */
const GELIJK_VANAF = 0.6;

/** For each text the number of its group: texts that are nearly the same stand in one, so that none is asked about while another was learned. */
export function groupTeksten(teksten: readonly string[]): number[] {
  const woorden = teksten.map((tekst) => new Set(listWoorden(tekst).map(stemWoord)));
  const groep = teksten.map((_, i) => i);
  const wortel = (i: number): number => { let van = i; while (groep[van] !== van) van = groep[van] as number; return van; };
  const bij = new Map<string, number[]>();
  woorden.forEach((eigen, i) => {
    const samen = new Map<number, number>();
    for (const woord of eigen) {
      for (const ander of bij.get(woord) ?? []) samen.set(ander, (samen.get(ander) ?? 0) + 1);
      bij.set(woord, [...(bij.get(woord) ?? []), i]);
    }
    for (const [ander, gedeeld] of samen) if (gedeeld / (eigen.size + (woorden[ander] as Set<string>).size - gedeeld) >= GELIJK_VANAF) groep[wortel(i)] = wortel(ander);
  });
  return groep.map((_, i) => wortel(i));
}

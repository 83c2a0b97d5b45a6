import { isVaag, type Kenmerken } from "./kenmerken";

/** How much a feature says: rare among the meldingen nearby says much, "broken" says little. */
export type Gewicht = (kenmerk: string) => number;

const VAAG_GEWICHT = 0.25;
const BEGRIP_GEWICHT = 1.4;
/** As rare as one in this many before any melding nearby was read, so that a quiet floor has no extremes. */
const VOORAF = 8;
const BIJNA = 0.5;

/** Weights from what lies nearby: inverse document frequency, softened. */
export function weighKenmerken(teksten: readonly Kenmerken[]): Gewicht {
  const bij = new Map<string, number>();
  for (const tekst of teksten) for (const kenmerk of tekst) bij.set(kenmerk, (bij.get(kenmerk) ?? 0) + 1);
  return (kenmerk) => {
    const zeldzaam = Math.log((teksten.length + VOORAF) / ((bij.get(kenmerk) ?? 0) + 1)) / Math.log(VOORAF + 1);
    const soort = isVaag(kenmerk) ? VAAG_GEWICHT : kenmerk.startsWith("§") ? BEGRIP_GEWICHT : 1;
    return soort * Math.min(1.5, Math.max(0.3, zeldzaam));
  };
}

function trigrams(woord: string): readonly string[] {
  const rand = ` ${woord} `;
  return Array.from({ length: rand.length - 2 }, (_, i) => rand.slice(i, i + 3));
}

/** How alike two words are by their groups of three letters, 0 to 1: catches typing errors and compounds. */
export function compareWoorden(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 4 || b.length < 4 || a.startsWith("§") || b.startsWith("§")) return 0;
  if (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))) return 0.8;
  const van = trigrams(b);
  const gedeeld = trigrams(a).filter((drie) => van.includes(drie)).length;
  return (2 * gedeeld) / (a.length + b.length);
}

const bestOf = (kenmerk: string, andere: Kenmerken): number => {
  if (andere.has(kenmerk)) return 1;
  let beste = 0;
  for (const ander of andere) if (ander[0] === kenmerk[0]) beste = Math.max(beste, compareWoorden(kenmerk, ander));
  return beste >= BIJNA ? beste * 0.8 : 0;
};

/** Concepts that occur in both texts; a card needs at least one, or the same product. */
export const countGedeeld = (a: Kenmerken, b: Kenmerken): number => [...a].filter((kenmerk) => kenmerk.startsWith("§") && !isVaag(kenmerk) && b.has(kenmerk)).length;

/**
 * How alike two texts are, 0 to 1: the weight of what they share against the weight of both, where the shorter text
 * counts for more. One writes a line and the other a story about the same leak.
 */
export function compareTeksten(a: Kenmerken, b: Kenmerken, gewicht: Gewicht): number {
  if (a.size === 0 || b.size === 0) return 0;
  const som = (van: Kenmerken) => [...van].reduce((totaal, kenmerk) => totaal + gewicht(kenmerk), 0);
  const raak = (van: Kenmerken, in_: Kenmerken) => [...van].reduce((totaal, kenmerk) => totaal + gewicht(kenmerk) * bestOf(kenmerk, in_), 0);
  const gedeeld = (raak(a, b) + raak(b, a)) / 2;
  const [kort, lang] = [som(a), som(b)].sort((x, y) => x - y) as [number, number];
  return Math.min(1, gedeeld / (0.7 * kort + 0.3 * lang));
}

import type { Kwis } from "../kwis/kwis";

export const IMPACTS = ["gebouw", "ruimte", "persoon"] as const;
export type Impact = (typeof IMPACTS)[number];
export const URGENTIES = ["kan-niet-werken", "gehinderd", "kan-wachten"] as const;
export type Urgentie = (typeof URGENTIES)[number];
export const PRIORITEITEN = [1, 2, 3, 4] as const;
export type Prioriteit = (typeof PRIORITEITEN)[number];

export type PrioriteitVraag = {
  readonly kwis: Kwis;
  readonly spoed: boolean;
  readonly impact: Impact | null;
  readonly urgentie: Urgentie | null;
  readonly productPrioriteit: Prioriteit | null;
  /** What the desk decided itself; the reason is required by the command. */
  readonly gekozen: { readonly prioriteit: Prioriteit; readonly reden: string } | null;
};
export type PrioriteitAntwoord = { readonly prioriteit: Prioriteit | null; readonly uitleg: string };

/** Priority of a storing by what it touches (rows) and how much it hinders (columns). */
export const PRIORITEIT_MATRIX: Record<Impact, Record<Urgentie, Prioriteit>> = {
  gebouw:  { "kan-niet-werken": 1, gehinderd: 2, "kan-wachten": 3 },
  ruimte:  { "kan-niet-werken": 2, gehinderd: 3, "kan-wachten": 4 },
  persoon: { "kan-niet-werken": 3, gehinderd: 4, "kan-wachten": 4 },
};

/** A storing must have a norm; without anything to go by it gets the one of an ordinary defect. */
const GEWONE_STORING: Prioriteit = 3;

const IMPACT_NAMEN: Record<Impact, string> = { gebouw: "een heel gebouw", ruimte: "een ruimte of team", persoon: "een persoon" };
const URGENTIE_NAMEN: Record<Urgentie, string> = { "kan-niet-werken": "kan niet werken of gevaar", gehinderd: "gehinderd", "kan-wachten": "kan wachten" };

/**
 * The priority and the sentence that explains it. First match: spoed, choice of the desk, impact × urgentie, product,
 * ordinary storing. Null where none applies: wens, informatie, klacht and compliment go by their own norm.
 */
export function derivePrioriteit({ kwis, spoed, impact, urgentie, productPrioriteit, gekozen }: PrioriteitVraag): PrioriteitAntwoord {
  if (spoed) return { prioriteit: 1, uitleg: "Spoed is altijd prioriteit 1." };
  if (gekozen) return { prioriteit: gekozen.prioriteit, uitleg: `Prioriteit ${gekozen.prioriteit} is gekozen door de servicedesk: ${gekozen.reden}` };
  if (impact && urgentie) {
    const prioriteit = PRIORITEIT_MATRIX[impact][urgentie];
    return { prioriteit, uitleg: `Prioriteit ${prioriteit}: raakt ${IMPACT_NAMEN[impact]}, ${URGENTIE_NAMEN[urgentie]}.` };
  }
  if (productPrioriteit) return { prioriteit: productPrioriteit, uitleg: `Prioriteit ${productPrioriteit} is de beginwaarde van het product.` };
  if (kwis === "S") return { prioriteit: GEWONE_STORING, uitleg: `Prioriteit ${GEWONE_STORING}: gewone storing, er is nog geen product of impact bekend.` };
  return { prioriteit: null, uitleg: "Geen prioriteit: hiervoor geldt een eigen norm." };
}

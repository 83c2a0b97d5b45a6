import type { Kwis } from "../kwis/kwis";
import type { Prioriteit } from "../prioriteit/prioriteit";
import { ALTIJD_KALENDER, SERVICEDESK_KALENDER } from "./kalender";
import { describeNormTijd, type NormTijd } from "./norm-tijd";

export const NORM_SOORTEN = ["reactie", "gereed", "ter_plaatse", "voorlopig_hersteld"] as const;
export type NormSoort = (typeof NORM_SOORTEN)[number];

export type NormRegel = {
  readonly kwis: Kwis;
  /** Null: holds for every priority of this KWIS. */
  readonly prioriteit: Prioriteit | null;
  readonly soort: NormSoort;
  readonly norm: NormTijd;
  readonly kalender: string | null;
};

/** What the catalogue says about a product; times it does not name are null. */
export type ProductNorm = {
  readonly reactie: NormTijd | null;
  readonly gereed: NormTijd | null;
  readonly kalender: string | null;
  readonly prioriteit?: Prioriteit | null;
};

export type NormVraag = {
  readonly soort: NormSoort;
  readonly kwis: Kwis;
  readonly prioriteit: Prioriteit | null;
  readonly product: ProductNorm | null;
  readonly normen: readonly NormRegel[];
};
export type NormAntwoord = { readonly norm: NormTijd; readonly kalender: string; readonly bron: string };

const minuten = (waarde: number): NormTijd => ({ waarde, eenheid: "minuten" });
const uren = (waarde: number): NormTijd => ({ waarde, eenheid: "uren" });
const werkdagen = (waarde: number): NormTijd => ({ waarde, eenheid: "werkdagen" });

const DAG_EN_NACHT = ALTIJD_KALENDER.code;
type Rij = readonly [Kwis, Prioriteit | null, reactie: NormTijd, gereed: NormTijd | null, kalender: string | null];
const RIJEN: readonly Rij[] = [
  ["S", 1, minuten(30), uren(4), DAG_EN_NACHT],
  ["S", 2, minuten(60), werkdagen(1), null],
  ["S", 3, uren(4), werkdagen(5), null],
  ["S", 4, werkdagen(1), werkdagen(10), null],
  ["K", null, werkdagen(1), werkdagen(10), null],
  ["W", null, werkdagen(1), werkdagen(10), null],
  ["I", null, uren(4), werkdagen(1), null],
  ["compliment", null, werkdagen(5), null, null],
];

/** The norms every installation starts with; beheer can change them. */
export const BASIS_NORMEN: readonly NormRegel[] = RIJEN.flatMap(([kwis, prioriteit, reactie, gereed, kalender]) => [
  { kwis, prioriteit, soort: "reactie" as const, norm: reactie, kalender },
  ...(gereed ? [{ kwis, prioriteit, soort: "gereed" as const, norm: gereed, kalender }] : []),
]);

const findProductTijd = (product: ProductNorm | null, soort: NormSoort): NormTijd | null =>
  product && (soort === "reactie" || soort === "gereed") ? product[soort] : null;

const describeRegel = ({ kwis, prioriteit }: NormRegel): string => (prioriteit ? `de norm voor prioriteit ${prioriteit}` : `de norm voor ${NORM_NAMEN[kwis]}`);
const NORM_NAMEN: Record<Kwis, string> = { K: "klachten", W: "wensen", I: "informatievragen", S: "storingen", compliment: "complimenten" };

/**
 * Which norm holds for a clock, on which calendar, and where it comes from. The product's own times come first, unless
 * the desk gave another priority than the product has: then the times of that priority. Null when nothing is agreed.
 */
export function selectNorm({ soort, kwis, prioriteit, product, normen }: NormVraag): NormAntwoord | null {
  const passend = normen.filter((regel) => regel.soort === soort && regel.kwis === kwis);
  const vanPrioriteit = prioriteit === null ? undefined : passend.find((regel) => regel.prioriteit === prioriteit);
  const isAndersGekozen = prioriteit !== null && !!product?.prioriteit && product.prioriteit !== prioriteit;
  const productTijd = isAndersGekozen && vanPrioriteit ? null : findProductTijd(product, soort);
  const regel = productTijd ? null : vanPrioriteit ?? passend.find((kandidaat) => kandidaat.prioriteit === null);
  const norm = productTijd ?? regel?.norm;
  if (!norm) return null;
  return {
    norm,
    kalender: prioriteit === 1 ? DAG_EN_NACHT : regel?.kalender ?? product?.kalender ?? SERVICEDESK_KALENDER.code,
    bron: `${describeNormTijd(norm)}: ${regel ? describeRegel(regel) : "de eigen tijd van het product"}`,
  };
}

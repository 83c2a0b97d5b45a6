/** The steps of the form, in their order. */
export const CONCEPT_STAPPEN = ["wat", "vragen", "controle"] as const;
export type ConceptStap = (typeof CONCEPT_STAPPEN)[number];

/** One field as the form would send it; a name may come more than once. */
export type ConceptVeld = readonly [naam: string, waarde: string];

/** How much one person may leave behind, and for how long. */
export const CONCEPT_GRENZEN = { bytes: 64 * 1024, velden: 200, perPersoon: 20, dagen: 30, bijlagen: 5 } as const;

/** Fields that a person fills in with words; the others are choices that stand by themselves or travel unseen. */
const TEKST = /^(omschrijving|plaats|betreftNaam|v_.+)$/;

/** The fields that are worth keeping: what React and the files add to a form comes back by itself. */
export const toConceptVelden = (entries: Iterable<readonly [string, unknown]>): ConceptVeld[] =>
  [...entries].flatMap(([naam, waarde]) => (typeof waarde !== "string" || naam.startsWith("$") || ["bijlageId", "stap", "naar", "wie", "van", "sleutel"].includes(naam) ? [] : [[naam, waarde] as const]));

/** The first value of a field, empty when it is not there. */
export const veldOf = (velden: readonly ConceptVeld[], naam: string): string => velden.find(([eigen]) => eigen === naam)?.[1] ?? "";

/** Whether somebody would miss it: without words and without files there is nothing to lose. */
export const isLeegConcept = (velden: readonly ConceptVeld[], bestanden: number): boolean =>
  bestanden === 0 && !velden.some(([naam, waarde]) => TEKST.test(naam) && waarde.trim() !== "");

/** Whether it may be kept: not more than the limits, measured as it travels. */
export const isTeGrootConcept = (velden: readonly ConceptVeld[]): boolean =>
  velden.length > CONCEPT_GRENZEN.velden || new TextEncoder().encode(JSON.stringify(velden)).length > CONCEPT_GRENZEN.bytes;

/** Which form this is, for the place it keeps its draft under. */
export const formulierOf = (productCode: string | null): string => (productCode ? `melden:${productCode}` : "melden");

const KOP_LENGTE = 60;

/** How somebody recognises the draft: the beginning of what was written, else what the form was for. */
export function kopOf(velden: readonly ConceptVeld[]): string {
  const tekst = (veldOf(velden, "omschrijving") || veldOf(velden, "plaats")).replace(/\s+/g, " ").trim();
  return tekst.length <= KOP_LENGTE ? tekst : `${tekst.slice(0, KOP_LENGTE).replace(/\s+\S*$/, "")}…`;
}

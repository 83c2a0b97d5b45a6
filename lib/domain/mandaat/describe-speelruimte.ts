import { GEBAAR_NAMEN, type GebaarSoort, type Kader } from "./mandaat";

export const REGEL_BRONNEN = ["wet", "beleid", "contract"] as const;
export type RegelBron = (typeof REGEL_BRONNEN)[number];

/** A rule says where it comes from, what it asks, what it forbids and who may deviate. */
export type ProductRegel = {
  readonly bron: RegelBron; readonly naam: string; readonly moet: string | null; readonly verbiedt: string | null; readonly afwijken: string | null;
};
export type Geval = {
  readonly kwis: string; readonly spoed: boolean; readonly regel: ProductRegel | null;
  /** The product asks for the budgethouder. */
  readonly budgethouderNodig: boolean;
};
export type Speelruimte = { readonly moet: readonly string[]; readonly magNiet: readonly string[]; readonly zelf: readonly string[] };

const BRON_WOORD: Readonly<Record<RegelBron, string>> = { wet: "Wet", beleid: "Beleid", contract: "Contract" };
const MOET: Readonly<Record<string, string>> = {
  K: "Binnen 1 werkdag zelf bellen of langsgaan, binnen 10 werkdagen een antwoord.",
  I: "Uiterlijk de volgende werkdag antwoorden.",
};
const zonderPunten = (naam: string): string => naam.replace(/, namelijk …$/, "").toLowerCase();
const isTekst = (tekst: string | null | false | undefined): tekst is string => typeof tekst === "string" && tekst !== "";

/** Where a rule comes from, in a few words: "Beleid: toegangsbeleid 2026". */
export const bronOf = ({ bron, naam }: Pick<ProductRegel, "bron" | "naam">): string => `${BRON_WOORD[bron]}: ${naam}`;

function describeZelf({ gebaren }: Kader, wet: boolean): string[] {
  const soorten = gebaren.filter((soort): soort is Exclude<GebaarSoort, "anders"> => soort !== "anders").map((soort) => zonderPunten(GEBAAR_NAMEN[soort]));
  const binnen = soorten.length > 0 ? `Binnen uw vrije ruimte: ${soorten.join(", ")}.` : null;
  const rest = wet ? "Hoe u het brengt en wat u er zonder geld bij doet." : "Wat geen geld kost en waar geen regel voor is: één regel waarom.";
  return [binnen, rest].filter(isTekst);
}

/**
 * What must, what may not, and what the desk decides by itself for one melding: from the rule of its product, the
 * kind of matter and the frame of who reads. Where there is no rule, the room is the desk's.
 */
export function describeSpeelruimte({ kwis, spoed, regel, budgethouderNodig }: Geval, kader: Kader): Speelruimte {
  return {
    moet: [spoed ? "Gevaar eerst wegnemen; 112 gaat voor." : null, regel?.moet, MOET[kwis], budgethouderNodig ? "Akkoord van de budgethouder vóór de levering." : null].filter(isTekst),
    magNiet: [regel?.verbiedt, kwis === "K" ? "Sluiten zonder gesprek, of laten afhandelen door wie het betreft." : null].filter(isTekst),
    zelf: [...describeZelf(kader, regel?.bron === "wet"), regel?.afwijken ? `Afwijken van de regel mag: ${regel.afwijken}.` : null].filter(isTekst),
  };
}

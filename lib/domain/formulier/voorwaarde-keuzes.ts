import { TOETSEN, TOETSEN_PER_SOORT, type Toets, type Voorwaarde, type Vraag } from "./vraag";

export type VoorwaardeKeuze = { readonly waarde: string; readonly label: string };

const WOORD: Readonly<Record<Toets, string>> = { is: "is", is_niet: "is niet", bevat: "bevat", minstens: "is minstens", gevuld: "is ingevuld" };

/** A condition as one value of a list; what a person types besides (a number, a word) stays apart. */
export const packVoorwaarde = ({ vraag, toets, waarde }: Voorwaarde, metWaarde: boolean): string => [vraag, toets, ...(metWaarde && waarde !== undefined ? [waarde] : [])].join("|");

/** The condition behind a chosen value, or nothing when it always holds. */
export function unpackVoorwaarde(gekozen: string, getypt: string): Voorwaarde | undefined {
  const [vraag = "", toets = "", ...rest] = gekozen.split("|");
  const gevonden = TOETSEN.find((een) => een === toets);
  if (vraag === "" || !gevonden) return undefined;
  if (gevonden === "gevuld") return { vraag, toets: gevonden };
  return { vraag, toets: gevonden, waarde: rest.length > 0 ? rest.join("|") : getypt.trim() };
}

/** Every condition that a question may have, in words, from the questions above it. */
export function listVoorwaarden(eerder: readonly Vraag[]): VoorwaardeKeuze[] {
  return eerder.flatMap((vraag) => TOETSEN_PER_SOORT[vraag.soort].flatMap((toets): VoorwaardeKeuze[] => {
    const waarden = toets !== "gevuld" && vraag.opties ? vraag.opties : [undefined];
    return waarden.map((waarde) => ({
      waarde: packVoorwaarde({ vraag: vraag.sleutel, toets, ...(waarde === undefined ? {} : { waarde }) }, true),
      label: `‘${vraag.label}’ ${WOORD[toets]}${waarde === undefined ? (toets === "gevuld" ? "" : " …") : ` ‘${waarde}’`}`,
    }));
  }));
}

/** A condition as a sentence for in the list of questions. */
export function describeVoorwaarde(als: Voorwaarde, vragen: readonly Vraag[]): string {
  const bron = vragen.find(({ sleutel }) => sleutel === als.vraag);
  return `Alleen als ‘${bron?.label ?? als.vraag}’ ${WOORD[als.toets]}${als.waarde === undefined ? "" : ` ‘${als.waarde}’`}`;
}

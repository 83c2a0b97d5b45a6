import type { Kwis } from "../kwis/kwis";
import type { MeldingStatus } from "../melding/status";

/** For which reader a text is meant. */
export const TEKST_DOELEN = ["klant", "intern", "leverancier"] as const;
export type TekstDoel = (typeof TEKST_DOELEN)[number];

/** What people type behind `//`: small letters, figures and dashes, so that it can be typed blind. */
export const KORT_VORM = /^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$/;

/** Where a text or macro fits; an empty list fits everywhere. */
export type Past = { readonly kwis: readonly string[]; readonly statussen: readonly string[]; readonly productCode: string | null };
/** What a melding is at this moment, as far as choosing goes. */
export type Zaaksoort = { readonly kwis: Kwis; readonly status: MeldingStatus; readonly productCode: string | null };
type Vindbaar = Past & { readonly id: string; readonly kort: string; readonly titel: string; readonly tekst: string; readonly eigen: boolean };

const fold = (tekst: string): string => tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/**
 * How well something fits a melding: the same product counts most, then the kind of melding, then its status. Null when
 * it names another product, kind or status: then it does not fit. What names nothing fits everywhere, but least.
 */
export function measurePast({ kwis, statussen, productCode }: Past, zaak: Zaaksoort): number | null {
  if (productCode !== null && productCode !== zaak.productCode) return null;
  if (kwis.length > 0 && !kwis.includes(zaak.kwis)) return null;
  if (statussen.length > 0 && !statussen.includes(zaak.status)) return null;
  return (productCode === null ? 0 : 4) + (kwis.length === 0 ? 0 : 2) + (statussen.length === 0 ? 0 : 1);
}

/** Why it stands where it stands, in a few words. */
export function describePast({ kwis, statussen, productCode }: Past, zaak: Zaaksoort): string {
  if (measurePast({ kwis, statussen, productCode }, zaak) === null) return "hoort bij andere meldingen";
  const redenen = [productCode && "dit product", kwis.length > 0 && "deze soort", statussen.length > 0 && "deze status"].filter(Boolean);
  return redenen.length > 0 ? `past bij ${redenen.join(" en ")}` : "past altijd";
}

/** How well typed words fit: 3 the short name begins with it, 2 all words are in the title, 1 in the text, 0 not. */
function measureZoek({ kort, titel, tekst }: Pick<Vindbaar, "kort" | "titel" | "tekst">, zoek: string): number {
  if (kort.startsWith(zoek.replaceAll(" ", "-"))) return 3;
  const delen = zoek.split(/\s+/);
  const inWoorden = (waar: string) => { const woorden = fold(waar).split(/[^\p{L}\p{N}]+/u); return delen.every((deel) => woorden.some((woord) => woord.startsWith(deel))); };
  return inWoorden(titel) ? 2 : inWoorden(`${kort} ${titel} ${tekst}`) ? 1 : 0;
}

/**
 * The texts or macros to choose from. Without words: those that fit, the best first. With words: all that hold them, by
 * how well the words fit and then by how well it fits the melding; also what does not fit, last. At the same place own
 * ones come before shared ones, then by title.
 */
export function rankTeksten<T extends Vindbaar>(alle: readonly T[], zaak: Zaaksoort, zoek = ""): T[] {
  const gezocht = fold(zoek.trim());
  const gewogen = alle.map((een) => ({ een, past: measurePast(een, zaak), vindt: gezocht ? measureZoek(een, gezocht) : 0 }))
    .filter(({ past, vindt }) => (gezocht ? vindt > 0 : past !== null));
  const orde = (a: (typeof gewogen)[number], b: (typeof gewogen)[number]): number =>
    b.vindt - a.vindt || (b.past ?? -1) - (a.past ?? -1) || Number(b.een.eigen) - Number(a.een.eigen) || a.een.titel.localeCompare(b.een.titel, "nl") || (a.een.id < b.een.id ? -1 : 1);
  return gewogen.sort(orde).map(({ een }) => een);
}

import { KWIS, type Kwis } from "../kwis";
import { makeToeval } from "../leren/train-lineair";
import teksten from "./teksten.json";
import { AANHEFFEN, PLEKKEN, SLOTTEN, VERBINDINGEN, ZINNEN } from "./wikkels";
import woorden from "./woorden.json";

/** A text of which is known what it is; null where nothing is known, then that part is not learned from it. */
export type Voorbeeld = {
  readonly tekst: string; readonly kwis: Kwis | null; readonly spoed: boolean | null; readonly product: string | null;
  /** All matters in the text, the first one included. */
  readonly zaken: readonly Kwis[];
  /** 1 for a text that was written as a whole. */
  readonly gewicht: number;
  /** Texts made from the same one carry its number: they stay on the same side of every split. */
  readonly bron: number;
};

type Toeval = () => number;
const pick = <T>(rij: readonly T[], toeval: Toeval): T => rij[Math.floor(toeval() * rij.length)] as T;
const join = (...delen: readonly string[]): string => delen.filter((deel) => deel !== "").join(" ");

/** The texts that were written by hand. */
export function listTeksten(): Voorbeeld[] {
  return (teksten as string[][]).map(([kwis, ook, spoed, product, tekst], bron) => ({
    kwis: kwis as Kwis, zaken: (ook ? [kwis, ook] : [kwis]) as Kwis[], spoed: spoed === "spoed", product: product as string, tekst: tekst as string, gewicht: 1, bron,
  }));
}

/** One typing error in a longer word: a letter dropped, doubled or swapped. */
function addTypfout(tekst: string, toeval: Toeval): string {
  const lang = [...tekst.matchAll(/[a-zà-ÿ]{6,}/gi)];
  if (lang.length === 0) return tekst;
  const { 0: woord, index } = pick(lang, toeval);
  const plek = 1 + Math.floor(toeval() * (woord.length - 2));
  const soort = toeval();
  const midden = soort < 0.4 ? "" : soort < 0.7 ? `${woord[plek]}${woord[plek]}` : `${woord[plek + 1]}${woord[plek]}`;
  return tekst.slice(0, index + plek) + midden + tekst.slice(index + plek + (soort < 0.7 ? 1 : 2));
}

const wrap = (tekst: string, toeval: Toeval): string => join(pick(AANHEFFEN, toeval), toeval() < 0.5 ? join(pick(PLEKKEN, toeval), tekst) : join(tekst, pick(PLEKKEN, toeval)), pick(SLOTTEN, toeval));

function roughen(tekst: string, toeval: Toeval): string {
  const fout = addTypfout(toeval() < 0.5 ? addTypfout(tekst, toeval) : tekst, toeval);
  return toeval() < 0.5 ? fout.toLowerCase().replace(/[.!?]+$/, "") : fout;
}

/** A frame with a thing of each product, for every kind: the thing alone must not decide what somebody wants. */
function listZinnen(toeval: Toeval, eersteBron: number): Voorbeeld[] {
  return Object.entries(woorden as Record<string, string[]>).flatMap(([product, dingen], rij) =>
    KWIS.flatMap((kwis) => Array.from({ length: kwis === "compliment" ? 1 : 2 }, (): Voorbeeld => {
      const zin = pick<string>(ZINNEN[kwis], toeval).replace("{x}", pick(dingen, toeval));
      return { tekst: wrap(zin, toeval), kwis, zaken: [kwis], spoed: null, product: kwis === "compliment" ? null : product, gewicht: 0.35, bron: eersteBron + rij };
    })));
}

/** Two matters in one text, put together from two written ones of different kinds. */
function listSamen(basis: readonly Voorbeeld[], toeval: Toeval): Voorbeeld[] {
  const kort = basis.filter(({ tekst, zaken }) => zaken.length === 1 && tekst.length < 160);
  return kort.filter((_, i) => i % 4 === 0).flatMap((een): Voorbeeld[] => {
    const twee = pick(kort, toeval);
    if (!een.kwis || !twee.kwis || twee.kwis === een.kwis || twee.kwis === "compliment" || een.kwis === "compliment") return [];
    return [{ tekst: `${een.tekst} ${pick(VERBINDINGEN, toeval)} ${twee.tekst}`, kwis: null, zaken: [een.kwis, twee.kwis], spoed: null, product: null, gewicht: 0.6, bron: een.bron }];
  });
}

/** What the catalogue words of a product say by themselves. */
const listLosse = (eersteBron: number): Voorbeeld[] =>
  Object.entries(woorden as Record<string, string[]>).flatMap(([product, dingen], rij) => dingen.map((tekst): Voorbeeld => ({ tekst, kwis: null, zaken: [], spoed: null, product, gewicht: 0.5, bron: eersteBron + rij })));

/**
 * The whole practice set: the written texts, the same ones in other wrapping or with typing errors, frames with things
 * of the catalogue, and texts with two matters. Always the same.
 */
export function buildOefenset(): Voorbeeld[] {
  const basis = listTeksten();
  const toeval = makeToeval(7);
  const varianten = basis.map((een, i): Voorbeeld => ({ ...een, tekst: wrap(i % 2 === 0 ? een.tekst : roughen(een.tekst, toeval), toeval), gewicht: 0.5 }));
  return [...basis, ...varianten, ...listSamen(basis, toeval), ...listZinnen(toeval, basis.length), ...listLosse(basis.length)];
}

import { foldTekst } from "../kwis/normalize-tekst";
import { lettersOf } from "./count-fouten";
import { stemWoord } from "./stem-woord";

/** One thing that can be found: what it is called, and in which other words people ask for it. */
export type ZoekDing = { readonly sleutel: string; readonly titel: string; readonly trefwoorden: readonly string[]; readonly uitleg?: string };

type Plek = { readonly ding: number; readonly gewicht: number };
/** A word as written, its stem, and which letters stand in it. */
export type ZoekWoord = { readonly woord: string; readonly stam: string; readonly letters: number };
export type ZoekIndex = {
  readonly dingen: readonly ZoekDing[];
  /** Where a stem stands, heaviest place per thing. */
  readonly plekken: ReadonlyMap<string, readonly Plek[]>;
  /** Words as written, with their stem: for what is still being typed and for typing errors. */
  readonly woorden: readonly ZoekWoord[];
  /** Phrases of more words, as stems, per thing. */
  readonly zinnen: readonly (readonly (readonly string[])[])[];
};

const GEWICHT = { titel: 1, trefwoord: 1, zinsdeel: 0.75, uitleg: 0.45 } as const;

/** Words that say nothing about what is looked for. */
const STOPWOORDEN = new Set("de het een en of op te in van voor naar met bij om dat die is zijn er mijn onze ik wij we u uw je jij nu dan ook hoe wat waar wanneer wie kan kunnen wil willen moet mag graag heb hebben hebt iets aan uit over door als wordt word ben deze dit nog al maar zo krijg doe doet vraag hallo aub svp".split(" "));

/** The words of a text, folded; a hyphen or slash parts them. */
export const listZoekWoorden = (tekst: string): string[] => foldTekst(tekst).match(/[a-z0-9]+/g) ?? [];

/** What somebody looks for: without the words that say nothing, unless there are no others. */
export function listZoekTermen(tekst: string): string[] {
  const woorden = listZoekWoorden(tekst.slice(0, 500)).slice(0, 40);
  const inhoud = woorden.filter((woord) => !STOPWOORDEN.has(woord));
  return [...new Set(inhoud.length > 0 ? inhoud : woorden)].slice(0, 8);
}

/** Prepares things for searching; build it once per version of the catalogue. */
export function buildZoekIndex(dingen: readonly ZoekDing[]): ZoekIndex {
  const plekken = new Map<string, Map<number, number>>();
  const woorden = new Map<string, string>();
  const add = (tekst: string, ding: number, gewicht: number) => {
    for (const woord of listZoekWoorden(tekst)) {
      if (STOPWOORDEN.has(woord)) continue;
      const stam = stemWoord(woord);
      woorden.set(woord, stam);
      const bij = plekken.get(stam) ?? new Map<number, number>();
      bij.set(ding, Math.max(bij.get(ding) ?? 0, gewicht));
      plekken.set(stam, bij);
    }
  };
  dingen.forEach(({ titel, trefwoorden, uitleg = "" }, ding) => {
    add(titel, ding, GEWICHT.titel);
    for (const tekst of trefwoorden) add(tekst, ding, listZoekWoorden(tekst).length > 1 ? GEWICHT.zinsdeel : GEWICHT.trefwoord);
    add(uitleg, ding, GEWICHT.uitleg);
  });
  return {
    dingen, woorden: [...woorden].map(([woord, stam]) => ({ woord, stam, letters: lettersOf(woord) })),
    plekken: new Map([...plekken].map(([stam, bij]) => [stam, [...bij].map(([ding, gewicht]) => ({ ding, gewicht }))])),
    zinnen: dingen.map(({ titel, trefwoorden }) => [titel, ...trefwoorden].map((tekst) => listZoekWoorden(tekst).filter((woord) => !STOPWOORDEN.has(woord)).map(stemWoord)).filter(({ length }) => length > 1)),
  };
}

import { foldTekst } from "../kwis/normalize-tekst";

export type BekendePlek = { readonly id: string; readonly naam: string; readonly code: string | null; readonly pad: string };
export type GelezenPlek = { readonly plek: BekendePlek; readonly woorden: string };

const MAX_TEKENS = 2_000;
const MAX_KANDIDATEN = 300;
const LANGSTE_NAAM = 4;
const KORTSTE_NAAM = 4;
const SOORTWOORD = /^(?:de |het )?(?:zaal|kamer|ruimte|vergaderzaal|vergaderruimte|lokaal|gebouw|hal) /;

/** A code without what people leave out or add: "n 2.14", "N2-14" and "N2.14" are one. */
export const plekCode = (code: string): string => foldTekst(code).replace(/[^a-z0-9]/g, "");
/** A name as people say it: without "zaal" in front. */
export const plekNaam = (naam: string): string => foldTekst(naam).replace(/[^a-z0-9]+/g, " ").trim().replace(SOORTWOORD, "");

const isCode = (code: string): boolean => code.length >= 3 && /[a-z]/.test(code) && /\d{2}/.test(code);

type Kandidaten = { readonly codes: readonly string[]; readonly namen: readonly string[] };

/** What in a text may be the code or the name of a place; to be looked up, nothing is known of it yet. */
export function listPlekKandidaten(tekst: string): Kandidaten {
  const woorden = foldTekst(tekst.slice(0, MAX_TEKENS)).match(/[a-z0-9]+(?:[.\-/][a-z0-9]+)*/g) ?? [];
  const codes = new Set<string>();
  const namen = new Set<string>();
  woorden.forEach((woord, i) => {
    for (const code of [woord, `${woord}${woorden[i + 1] ?? ""}`].map(plekCode)) if (isCode(code)) codes.add(code);
    for (let lengte = 1; lengte <= LANGSTE_NAAM && i + lengte <= woorden.length; lengte++) {
      const naam = plekNaam(woorden.slice(i, i + lengte).join(" "));
      if (naam.length >= KORTSTE_NAAM) namen.add(naam);
    }
  });
  return { codes: [...codes].slice(0, MAX_KANDIDATEN), namen: [...namen].slice(0, MAX_KANDIDATEN) };
}

/**
 * The one place that a text names, of the places that were found for it. A code says more than a name, a longer name more
 * than a shorter one, a room more than its building. When two places are meant equally well, none is proposed.
 */
export function choosePlek(tekst: string, gevonden: readonly BekendePlek[]): GelezenPlek | null {
  const { codes, namen } = listPlekKandidaten(tekst);
  const gewogen = gevonden.flatMap((plek) => {
    const code = plek.code && codes.includes(plekCode(plek.code)) ? plek.code : null;
    const naam = namen.includes(plekNaam(plek.naam)) ? plek.naam : null;
    if (!code && !naam) return [];
    return [{ plek, woorden: code ?? plekNaam(plek.naam), gewicht: (code ? 1000 : 0) + (naam ? plekNaam(naam).length : 0) + plek.pad.split(" › ").length * 0.1 }];
  }).sort((a, b) => b.gewicht - a.gewicht);
  const [beste, tweede] = gewogen;
  if (!beste || (tweede && tweede.gewicht === beste.gewicht)) return null;
  return { plek: beste.plek, woorden: beste.woorden };
}

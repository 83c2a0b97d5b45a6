import { foldTekst } from "../kwis/normalize-tekst";
import { isTypoOf } from "../kwis/typo";
import { isBuitenWoord, isLoosWoord, synoniemenVan } from "./plek-woorden";

export type PlekRij = { readonly id: string; readonly soort: string; readonly naam: string; readonly code: string | null; readonly pad: string };

/** Letters and digits only: "N 2.14", "n2-14" and "N2.14" are one code. */
export const toKern = (tekst: string): string => foldTekst(tekst).replace(/[^a-z0-9]/g, "");
/** The words of a text, folded; a dot parts them. */
export const toPlekWoorden = (tekst: string): string[] => (foldTekst(tekst).match(/[a-z0-9]+/g) ?? []).slice(0, 8);

/** How well a typed word fits one of these: the same, its beginning, another word for it, somewhere in it, a typing error. */
function judgeWoord(woord: string, woorden: readonly string[]): number | null {
  if (woorden.includes(woord)) return 0;
  if (woorden.some((ander) => ander.startsWith(woord))) return 1;
  if (synoniemenVan(woord).some((ander) => woorden.includes(ander))) return 1;
  if (woord.length >= 3 && woorden.some((ander) => ander.includes(woord))) return 2;
  return woorden.some((ander) => isTypoOf(woord, ander)) ? 4 : null;
}

const IN_PAD = 5;

/** How far a place is from what was typed: 0 is exactly it, null is not it at all. */
function judgePlek(woorden: readonly string[], kern: string, plek: PlekRij): number | null {
  const laatste = plek.pad.split(" › ").at(-1) ?? plek.naam;
  if (kern === toKern(plek.naam) || kern === toKern(laatste) || (plek.code !== null && kern === toKern(plek.code))) return 0;
  if (plek.code !== null && /\d/.test(kern) && toKern(plek.code).startsWith(kern)) return 1;
  const eigen = toPlekWoorden(laatste), hoger = toPlekWoorden(plek.pad);
  let som = 2 + (plek.soort === "werkplek" ? 2 : 0);
  let raak = 0;
  for (const woord of woorden) {
    const inNaam = judgeWoord(woord, eigen);
    const inPad = inNaam ?? judgeWoord(woord, hoger);
    if (inPad !== null) { raak += 1; som += inNaam ?? IN_PAD + inPad; continue; }
    if (isBuitenWoord(woord) && plek.soort === "buiten") { raak += 1; continue; }
    if (!isLoosWoord(woord)) return null;
  }
  return raak > 0 ? som : null;
}

/** The places that fit what was typed, best first; of equals the shortest path. Forgives typing errors, and knows what people call things. */
export function rankPlekken<P extends PlekRij>(zoek: string, plekken: readonly P[], max: number): P[] {
  const woorden = toPlekWoorden(zoek), kern = toKern(zoek);
  if (kern === "") return [];
  return plekken.flatMap((plek) => { const punten = judgePlek(woorden, kern, plek); return punten === null ? [] : [{ plek, punten }]; })
    .sort((a, b) => a.punten - b.punten || a.plek.pad.length - b.plek.pad.length || a.plek.pad.localeCompare(b.plek.pad))
    .slice(0, max).map(({ plek }) => plek);
}

/** Whether this is the very name or code of the place, however it was written. */
export const isPreciesPlek = (zoek: string, { naam, code, pad }: PlekRij): boolean => {
  const kern = toKern(zoek);
  return kern !== "" && [naam, code ?? "", pad, pad.split(" › ").at(-1) ?? ""].some((tekst) => toKern(tekst) === kern);
};

import { KWIS, type Kwis } from "./kwis";
import { COMPLIMENT_SIGNALEN } from "./signalen/compliment";
import { INFORMATIE_SIGNALEN } from "./signalen/informatie";
import { KLACHT_SIGNALEN } from "./signalen/klacht";
import { compileSignalen, type Signaal } from "./signalen/signaal";
import { STORING_SIGNALEN } from "./signalen/storing";
import { WENS_SIGNALEN } from "./signalen/wens";

/** The signal tables, ready to search with: which phrases speak for which kind, and how much. */
export const SIGNALEN: Record<Kwis, readonly Signaal[]> = {
  K: compileSignalen(KLACHT_SIGNALEN),
  W: compileSignalen(WENS_SIGNALEN),
  I: compileSignalen(INFORMATIE_SIGNALEN),
  S: compileSignalen(STORING_SIGNALEN),
  compliment: compileSignalen(COMPLIMENT_SIGNALEN),
};

/** The rows of the signal tables that speak in a normalised text with their phrase, and per kind ("K=") what they weigh together. */
export function countRegels(genormaliseerd: string): { naam: string; gewicht: number; frase: string | null }[] {
  return KWIS.flatMap((kwis) => {
    const raak = SIGNALEN[kwis].flatMap(({ patroon, gewicht }, rij) => {
      const frase = patroon.exec(genormaliseerd)?.[0].trim();
      return frase ? [{ naam: `${kwis}${rij}`, gewicht, frase }] : [];
    });
    const som = raak.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
    return som === 0 ? [] : [...raak, { naam: `${kwis}=`, gewicht: som, frase: null }];
  });
}

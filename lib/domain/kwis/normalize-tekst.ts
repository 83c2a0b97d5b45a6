/** Longer texts say what they want well before this; the rest would only cost time. */
const MAX_TEKENS = 4_000;
const BRIEFHOOFD = /^[> \t]*(?:van|aan|cc|verzonden|datum|onderwerp|from|to|sent|date|subject):.*$/gm;
const AANHEF = /^[> \t]*(?:beste|geachte|hallo|hoi|hey|hee|hi|ha|dag|goede(?:morgen|middag|avond|ndag)|dear|hello|l\.?s\.?)\b[^,\n.!?]{0,40}[,!\n]\s*/gm;
const ZINSEINDE = /([.!?]["')]?)\s+/g;

/** Lower case, without diacritics, with plain quotes: what both the rules and the catalogue words are written in. */
export const foldTekst = (tekst: string): string =>
  tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[‘’‛`´]/g, "'").replace(/[“”„]/g, '"');

/** Folds a message and puts every sentence on its own line, without mail headers and salutation. */
export const normalizeTekst = (tekst: string): string =>
  foldTekst(tekst.slice(0, MAX_TEKENS))
    .replace(/\r\n?/g, "\n")
    .replace(BRIEFHOOFD, "")
    .replace(AANHEF, "")
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(ZINSEINDE, "$1\n")
    .replace(/^[>\s]+/gm, "")
    .trim();

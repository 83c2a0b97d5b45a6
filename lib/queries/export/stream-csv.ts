import { formatGetalCel, formatJaNeeCel, formatMomentCel, formatTekstCel } from "./csv-cel";

/** A column: its heading, what kind of value it holds, and how to read that from a row. */
export type CsvKolom<T> =
  | { readonly kop: string; readonly soort: "tekst"; readonly lees: (rij: T) => string | null }
  | { readonly kop: string; readonly soort: "getal"; readonly lees: (rij: T) => number | null }
  | { readonly kop: string; readonly soort: "moment"; readonly lees: (rij: T) => Date | null }
  | { readonly kop: string; readonly soort: "janee"; readonly lees: (rij: T) => boolean | null };

const BOM = "\uFEFF";
const REGEL = "\r\n";

/**
 * Rows as Dutch CSV, in chunks: UTF-8 with byte order mark (else Excel guesses the letters), semicolons, decimal
 * comma, formula-safe. Holds one page at a time, whatever the length of the whole. The only CSV writer here.
 */
export async function* streamCsv<T>(kolommen: readonly CsvKolom<T>[], paginas: AsyncIterable<readonly T[]>): AsyncGenerator<string> {
  yield BOM + kolommen.map(({ kop }) => formatTekstCel(kop)).join(";") + REGEL;
  for await (const rijen of paginas) {
    if (rijen.length > 0) yield rijen.map((rij) => kolommen.map((kolom) => formatCel(kolom, rij)).join(";") + REGEL).join("");
  }
}

function formatCel<T>(kolom: CsvKolom<T>, rij: T): string {
  switch (kolom.soort) {
    case "tekst": return formatTekstCel(kolom.lees(rij));
    case "getal": return formatGetalCel(kolom.lees(rij));
    case "moment": return formatMomentCel(kolom.lees(rij));
    case "janee": return formatJaNeeCel(kolom.lees(rij));
  }
}

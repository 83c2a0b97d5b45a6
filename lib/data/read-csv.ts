import { CsvError, parse } from "csv-parse/sync";
import { decodeTekst, type Codering } from "@/lib/domain/import/decode-tekst";
import { detectScheiding, type Scheiding } from "@/lib/domain/import/detect-scheiding";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type Csv = { readonly regels: readonly (readonly string[])[]; readonly codering: Codering; readonly scheiding: Scheiding };

/** Cells of a CSV file as plain text (also what looks like a formula), or the sentence that says where it cannot be read. */
export function readCsv(bytes: Uint8Array): Result<Csv, string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return err("Dit is een Excel-bestand. Kies in Excel 'Opslaan als' en dan 'CSV UTF-8'.");
  const { tekst, codering } = decodeTekst(bytes);
  const scheiding = detectScheiding(tekst);
  try {
    const regels = parse(tekst, { bom: true, delimiter: scheiding, relax_column_count: true, skip_empty_lines: false, max_record_size: 100_000 });
    return ok({ regels: regels as string[][], codering, scheiding });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const regel = Number("lines" in error ? error.lines : 0);
    return err(`Het bestand is bij regel ${regel} niet te lezen. Vaak staat daar een aanhalingsteken te veel of te weinig.`);
  }
}

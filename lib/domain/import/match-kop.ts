import { err, ok, type Result } from "../shared/result";
import type { ImportRij, ImportSoort } from "./import-soort";
import { KOLOMMEN, normKop } from "./kolommen";

export type Kop = {
  /** Per column of the file our field, null where we do not know it. */
  readonly velden: readonly (string | null)[];
  /** Our field → the heading as the file writes it, for messages. */
  readonly naamVan: Readonly<Partial<Record<string, string>>>;
  readonly genegeerd: readonly string[];
};

const NODIG: Readonly<Record<ImportSoort, (velden: ReadonlySet<string>) => string | null>> = {
  afdelingen: (velden) => (velden.has("naam") ? null : "Er is geen kolom met de naam van de afdeling. Noem die kolom 'naam'."),
  locaties: (velden) => (["pad", "vestiging", "gebouw", "buiten"].some((veld) => velden.has(veld)) ? null : "Er is geen kolom 'gebouw', 'vestiging' of 'pad'. Eén daarvan is nodig."),
  personen: (velden) => {
    if (!velden.has("email")) return "Er is geen kolom met het e-mailadres. Noem die kolom 'e-mail'.";
    return velden.has("naam") || velden.has("achternaam") ? null : "Er is geen kolom met de naam. Gebruik 'naam', of 'voornaam' en 'achternaam'.";
  },
};

/** Which column is what. Refuses a file without the columns that must be there, or with one of them twice. */
export function matchKop(soort: ImportSoort, koppen: readonly string[]): Result<Kop, string> {
  const velden = koppen.map((kop) => KOLOMMEN[soort].find(({ namen }) => namen.some((naam) => normKop(naam) === normKop(kop)))?.veld ?? null);
  const bekend = velden.filter((veld) => veld !== null);
  const dubbel = bekend.find((veld, index) => bekend.indexOf(veld) !== index);
  if (dubbel) return err(`Twee kolommen betekenen hetzelfde: ${koppen.filter((_, index) => velden[index] === dubbel).map((kop) => `'${kop.trim()}'`).join(" en ")}. Laat er één staan.`);
  const mist = NODIG[soort](new Set(bekend));
  if (mist) return err(mist);
  return ok({
    velden,
    naamVan: Object.fromEntries(velden.flatMap((veld, index) => (veld ? [[veld, koppen[index]?.trim() ?? veld]] : []))),
    genegeerd: koppen.filter((kop, index) => velden[index] === null && kop.trim() !== "").map((kop) => kop.trim()),
  });
}

/** The rows below the heading by field; empty cells and empty rows drop out: an empty cell changes nothing. */
export function toRijen(kop: Kop, regels: readonly (readonly string[])[]): ImportRij[] {
  return regels.flatMap((regel, index) => {
    const cellen = Object.fromEntries(kop.velden.flatMap((veld, kolom) => {
      const cel = regel[kolom]?.trim() ?? "";
      return veld && cel !== "" ? [[veld, cel]] : [];
    }));
    return Object.keys(cellen).length > 0 ? [{ nummer: index + 2, cellen }] : [];
  });
}

import type { z } from "zod";
import { compareVelden, type Velden, type Wijziging } from "@/lib/domain/beheer/compare-velden";
import type { ImportSoort, RijFout } from "@/lib/domain/import/import-soort";
import { IMPORT_GRENZEN } from "@/lib/domain/import/import-soort";
import { matchKop, toRijen, type Kop } from "@/lib/domain/import/match-kop";
import { proposeAfdelingen, type BestaandeAfdeling } from "@/lib/domain/import/propose-afdelingen";
import { proposeLocaties, type BestaandeLocatie } from "@/lib/domain/import/propose-locaties";
import { proposePersonen, type BestaandePersoon, type PersoonVerwijzingen } from "@/lib/domain/import/propose-personen";
import type { Voorstel, Voorstellen } from "@/lib/domain/import/voorstel";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { parseInput } from "../parse-input";
import { AfdelingInput } from "./afdeling";
import { LocatieInput } from "./locatie";
import { PersoonInput } from "./persoon";

/** What stands in the database already, for one kind of import. */
export type ImportBestaand =
  | { readonly soort: "afdelingen"; readonly rijen: readonly BestaandeAfdeling[] }
  | { readonly soort: "locaties"; readonly rijen: readonly BestaandeLocatie[] }
  | { readonly soort: "personen"; readonly rijen: readonly BestaandePersoon[]; readonly wijst: PersoonVerwijzingen };

type ImportWijziging = Voorstel<Velden> & { readonly wijzigingen: readonly Wijziging[] };
export type ImportPlan = {
  readonly soort: ImportSoort;
  readonly toevoegen: readonly Voorstel<Velden>[];
  readonly wijzigen: readonly ImportWijziging[];
  readonly gelijk: number;
  readonly fouten: readonly RijFout[];
  /** Columns that we do not know; they change nothing. */
  readonly genegeerd: readonly string[];
};

const EIGEN = { id: true, versie: true } as const;
const SCHEMAS = {
  afdelingen: AfdelingInput.omit({ ...EIGEN, ouderId: true }),
  locaties: LocatieInput.omit({ ...EIGEN, ouderId: true }),
  personen: PersoonInput.omit(EIGEN),
} as const satisfies Record<ImportSoort, z.ZodType>;

/** What a file would do: added, changed, the same, and every wrong row with its reason. Nothing is written. */
export function planImport(bestaand: ImportBestaand, regels: readonly (readonly string[])[]): Result<ImportPlan, string> {
  const [koppen, ...rest] = regels;
  if (!koppen) return err("Het bestand is leeg.");
  if (rest.length > IMPORT_GRENZEN.rijen) return err(`Het bestand heeft ${rest.length} rijen. Hoogstens ${IMPORT_GRENZEN.rijen} kan in één keer; splits het bestand.`);
  const kop = matchKop(bestaand.soort, koppen);
  if (!kop.ok) return kop;
  const rijen = toRijen(kop.value, rest);
  if (rijen.length === 0) return err("Onder de kopregel staan geen rijen.");
  const plan = judge(bestaand, proposeRijen(bestaand, rijen));
  return ok({ ...plan, fouten: sortFouten(plan.fouten, kop.value), genegeerd: kop.value.genegeerd });
}

function proposeRijen(bestaand: ImportBestaand, rijen: ReturnType<typeof toRijen>): Voorstellen<Velden> {
  switch (bestaand.soort) {
    case "afdelingen": return proposeAfdelingen(rijen, bestaand.rijen);
    case "locaties": return proposeLocaties(rijen, bestaand.rijen);
    case "personen": return proposePersonen(rijen, bestaand.rijen, bestaand.wijst);
  }
}

/** The same rules as the forms of beheer, and what differs from what is there. */
function judge(bestaand: ImportBestaand, { voorstellen, fouten }: Voorstellen<Velden>): Omit<ImportPlan, "genegeerd"> {
  const huidig = new Map<string, Velden>(bestaand.rijen.map((rij) => [rij.id, { ...rij, ...("ouderId" in rij ? { ouder: rij.ouderId } : {}) }]));
  const toevoegen: Voorstel<Velden>[] = [];
  const wijzigen: ImportWijziging[] = [];
  const alleFouten: RijFout[] = [...fouten];
  let gelijk = 0;
  for (const voorstel of voorstellen) {
    const { ouder, ...invoer } = voorstel.velden;
    const parsed = parseInput(SCHEMAS[bestaand.soort], invoer);
    if (!parsed.ok) { alleFouten.push(...toFouten(voorstel.rij, parsed.error)); continue; }
    const velden: Velden = { ...parsed.value, ...(ouder === undefined ? {} : { ouder }) };
    const wijzigingen = voorstel.id === null ? [] : compareVelden(huidig.get(voorstel.id) ?? {}, velden);
    if (voorstel.id === null) toevoegen.push({ ...voorstel, velden });
    else if (wijzigingen.length > 0) wijzigen.push({ ...voorstel, velden, wijzigingen });
    else gelijk += 1;
  }
  return { soort: bestaand.soort, toevoegen, wijzigen, gelijk, fouten: alleFouten };
}

const toFouten = (rij: number, error: { code: string; fouten?: readonly { veld: string; reden: string }[] }): RijFout[] =>
  (error.fouten ?? []).map(({ veld, reden }) => ({ rij, kolom: veld.split(".")[0] ?? null, reden }));

/** In the order of the file, with the headings as the file writes them. */
function sortFouten(fouten: readonly RijFout[], kop: Kop): RijFout[] {
  return fouten.map((fout) => ({ ...fout, kolom: fout.kolom && (kop.naamVan[fout.kolom] ?? fout.kolom) })).sort((a, b) => a.rij - b.rij);
}

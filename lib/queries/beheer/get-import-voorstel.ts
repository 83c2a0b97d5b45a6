import { planImport, type ImportPlan } from "@/lib/contracts/beheer/plan-import";
import type { Context } from "@/lib/data/context";
import { findImportBestand, loadImportBestaand } from "@/lib/data/import-store";
import { readCsv } from "@/lib/data/read-csv";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import type { ImportSoort } from "@/lib/domain/import/import-soort";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const GETOOND = 200;
type ImportRegelRow = { readonly rij: number; readonly naam: string; readonly wat: string };
export type ImportVoorstel = {
  readonly bestand: string; readonly codering: string; readonly scheiding: string;
  /** The sentence that says why the file as a whole cannot be used. */
  readonly probleem: string | null;
  readonly toevoegen: number; readonly wijzigen: number; readonly gelijk: number; readonly fouten: number;
  /** The first of each; more would not be read. */
  readonly nieuw: readonly ImportRegelRow[]; readonly anders: readonly ImportRegelRow[]; readonly foutRegels: readonly ImportRegelRow[];
  readonly genegeerd: readonly string[];
};

const LEEG = { toevoegen: 0, wijzigen: 0, gelijk: 0, fouten: 0, nieuw: [], anders: [], foutRegels: [], genegeerd: [] } as const;

/** What an uploaded file would do. Only the person who uploaded it sees it. */
export async function getImportVoorstel(ctx: Context, soort: ImportSoort, bestandId: string): Promise<Result<ImportVoorstel, AppError>> {
  const persoonId = persoonIdOf(ctx.actor);
  if (!persoonId || !hasRight(ctx.actor, "beheer.importeren")) return err({ code: "geen-recht", recht: "beheer.importeren" });
  const bestand = /^[0-9a-f-]{36}$/i.test(bestandId) ? await findImportBestand(ctx.db, persoonId, bestandId) : null;
  if (!bestand) return err({ code: "niet-gevonden", wat: "importbestand" });
  const csv = readCsv(bestand.bytes);
  if (!csv.ok) return ok({ bestand: bestand.naam, codering: "", scheiding: "", probleem: csv.error, ...LEEG });
  const { codering, scheiding, regels } = csv.value;
  const kop = { bestand: bestand.naam, codering, scheiding: scheiding === "\t" ? "tab" : scheiding };
  const plan = planImport(await loadImportBestaand(ctx.db, soort), regels);
  return ok(plan.ok ? { ...kop, probleem: null, ...toRows(plan.value) } : { ...kop, probleem: plan.error, ...LEEG });
}

function toRows({ toevoegen, wijzigen, gelijk, fouten, genegeerd }: ImportPlan): Omit<ImportVoorstel, "bestand" | "codering" | "scheiding" | "probleem"> {
  return {
    toevoegen: toevoegen.length, wijzigen: wijzigen.length, gelijk, fouten: fouten.length, genegeerd,
    nieuw: toevoegen.slice(0, GETOOND).map(({ rij, naam, velden }) => ({ rij, naam, wat: describeNieuw(velden) })),
    anders: wijzigen.slice(0, GETOOND).map(({ rij, naam, wijzigingen }) => ({ rij, naam, wat: wijzigingen.map(describeWijziging).join(" · ") })),
    foutRegels: fouten.slice(0, GETOOND).map(({ rij, kolom, reden }) => ({ rij, naam: kolom ?? "", wat: reden })),
  };
}

const VERWIJST: Readonly<Record<string, string>> = { ouder: "valt onder", afdelingId: "afdeling", werkplekId: "werkplek", teamIds: "teams" };

/** Ids say nothing to people: a reference is only named. */
const describeWijziging = ({ veld, van, naar }: { veld: string; van: string; naar: string }): string =>
  VERWIJST[veld] ?? `${veld}: ${van || "leeg"} → ${naar || "leeg"}`;

function describeNieuw(velden: Readonly<Record<string, unknown>>): string {
  return Object.entries(velden)
    .filter(([veld, waarde]) => veld !== "naam" && !(veld in VERWIJST) && typeof waarde === "string" && waarde !== "")
    .map(([, waarde]) => String(waarde)).join(" · ");
}

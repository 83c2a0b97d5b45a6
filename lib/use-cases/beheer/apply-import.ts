import { ApplyImportInput } from "@/lib/contracts/beheer/import";
import { planImport, type ImportPlan } from "@/lib/contracts/beheer/plan-import";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { classifyDbError } from "@/lib/data/classify-db-error";
import { findImportBestand, loadImportBestaand, removeImportBestanden } from "@/lib/data/import-store";
import { readCsv } from "@/lib/data/read-csv";
import { recordEvent } from "@/lib/data/record-event";
import { endAccessAndMails, endSessions } from "@/lib/data/sessie-store";
import { sql } from "@/lib/data/sql";
import { transact } from "@/lib/data/transact";
import { writeImport } from "@/lib/data/write-import";

export type Geimporteerd = { readonly toegevoegd: number; readonly gewijzigd: number };
const RECHTEN = ["rollen", "teamIds", "soort"];

/**
 * Does what the preview showed, all or nothing. The file is judged again inside the transaction and under a
 * lock: what changed since the preview, or a second press, is noticed and nothing happens twice.
 */
export async function applyImport(ctx: Context, raw: unknown): Promise<Result<Geimporteerd, AppError>> {
  const persoonId = persoonIdOf(ctx.actor);
  if (!persoonId || !hasRight(ctx.actor, "beheer.importeren")) return err({ code: "geen-recht", recht: "beheer.importeren" });
  const input = parseInput(ApplyImportInput, raw);
  if (!input.ok) return input;
  const { soort, bestandId, toevoegen, wijzigen } = input.value;
  try {
    return await transact(ctx.db, async (tx) => {
      await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('serviceplein.import'))`);
      const bestand = await findImportBestand(tx, persoonId, bestandId);
      if (!bestand) return err({ code: "niet-gevonden", wat: "importbestand" });
      const csv = readCsv(bestand.bytes);
      const plan = csv.ok ? planImport(await loadImportBestaand(tx, soort), csv.value.regels) : csv;
      if (!plan.ok) return err(ongeldig("bestand", plan.error));
      if (plan.value.fouten.length > 0) return err(ongeldig("bestand", "Er zijn nog rijen met een fout. Er is niets geïmporteerd."));
      if (plan.value.toevoegen.length !== toevoegen || plan.value.wijzigen.length !== wijzigen) return err({ code: "inmiddels-gewijzigd", versie: 0 });
      await writeImport(tx, soort, plan.value);
      await endOldRights(tx, plan.value);
      await removeImportBestanden(tx, persoonId);
      await recordEvent(ctx, tx, { soort: "beheer.geimporteerd", op: ctx.now(), onderwerp: { soort: "import", id: soort }, gegevens: { toegevoegd: toevoegen, gewijzigd: wijzigen } });
      return ok({ toegevoegd: toevoegen, gewijzigd: wijzigen });
    });
  } catch (error) {
    if (classifyDbError(error) !== "conflict") throw error;
    return err(ongeldig("bestand", "Twee rijen botsen met elkaar of met wat er al staat, bijvoorbeeld door een naam die van plaats wisselt. Er is niets geïmporteerd."));
  }
}

/** Who got other rights must sign in again: no old right outlives the change. */
async function endOldRights(tx: Tx, plan: ImportPlan): Promise<void> {
  if (plan.soort !== "personen") return;
  for (const { id, wijzigingen } of plan.wijzigen) {
    if (!id) continue;
    if (wijzigingen.some(({ veld }) => veld === "email")) await endAccessAndMails(tx, id);
    else if (wijzigingen.some(({ veld }) => RECHTEN.includes(veld))) await endSessions(tx, id);
  }
}

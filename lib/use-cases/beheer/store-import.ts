import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { IMPORT_GRENZEN } from "@/lib/domain/import/import-soort";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { storeImportBestand } from "@/lib/data/import-store";
import { transact } from "@/lib/data/transact";

/**
 * Keeps an uploaded CSV file until its preview is confirmed, so that nothing is lost on an error. Whether it can be read is
 * for the preview, which can say where it goes wrong.
 */
export async function storeImport(ctx: Context, bestand: { readonly naam: string; readonly bytes: Buffer }): Promise<Result<{ id: string }, AppError>> {
  if (!hasRight(ctx.actor, "beheer.importeren")) return err({ code: "geen-recht", recht: "beheer.importeren" });
  const persoonId = persoonIdOf(ctx.actor);
  if (!persoonId) return err({ code: "geen-recht", recht: "beheer.importeren" });
  if (bestand.bytes.length === 0) return err(ongeldig("bestand", "Kies een CSV-bestand dat niet leeg is."));
  if (bestand.bytes.length > IMPORT_GRENZEN.bytes) return err(ongeldig("bestand", "Het bestand is groter dan 5 MB. Splits het in kleinere bestanden."));
  const naam = bestand.naam.replace(/[\p{C}]/gu, "").slice(-120) || "bestand.csv";
  return transact(ctx.db, async (tx) => ok({ id: await storeImportBestand(tx, { persoonId, naam, bytes: bestand.bytes, op: ctx.now() }) }));
}

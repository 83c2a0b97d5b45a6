import { RateArtikelInput } from "@/lib/contracts/artikel/artikel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findLeesbaar } from "@/lib/data/artikel-lezen";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { sql } from "@/lib/data/sql";
import { transact } from "@/lib/data/transact";

/**
 * "Was dit nuttig?" One word per person and version: a second answer replaces the first, and a reason that was given
 * stays when the word is given again without one.
 */
export async function rateArtikel(ctx: Context, raw: unknown): Promise<Result<{ nuttig: boolean }, AppError>> {
  const persoonId = persoonIdOf(ctx.actor);
  if (!hasRight(ctx.actor, "artikel.rate") || !persoonId) return err({ code: "geen-recht", recht: "artikel.rate" });
  const input = parseInput(RateArtikelInput, raw);
  if (!input.ok) return input;
  const { code, reden = null } = input.value;
  const nuttig = input.value.nuttig === "ja";
  return transact(ctx.db, async (tx) => {
    const artikel = await findLeesbaar(tx, ctx.actor, code);
    if (!artikel) return err({ code: "niet-gevonden", wat: "artikel" });
    await tx.$executeRaw(sql`
      INSERT INTO artikel_oordeel (artikel_id, nummer, persoon_id, nuttig, reden, op)
      VALUES (${artikel.id}::uuid, ${artikel.nummer}, ${persoonId}::uuid, ${nuttig}, ${reden}, ${ctx.now()})
      ON CONFLICT (artikel_id, nummer, persoon_id) DO UPDATE SET
        reden = CASE WHEN EXCLUDED.reden IS NULL AND artikel_oordeel.nuttig = EXCLUDED.nuttig THEN artikel_oordeel.reden ELSE EXCLUDED.reden END, nuttig = EXCLUDED.nuttig, op = EXCLUDED.op`);
    await recordEvent(ctx, tx, { soort: "artikel.beoordeeld", op: ctx.now(), onderwerp: { soort: "artikel", id: artikel.id }, gegevens: { nuttig, nummer: artikel.nummer } });
    return ok({ nuttig });
  });
}

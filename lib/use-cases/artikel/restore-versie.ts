import { RestoreVersieInput } from "@/lib/contracts/artikel/artikel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findArtikelRij, findArtikelVersie, updateArtikel } from "@/lib/data/artikel-store";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

/** Puts the text of an older version back into the working copy. Readers see it after publishing, as a new version. */
export async function restoreVersie(ctx: Context, raw: unknown): Promise<Result<{ code: string; versie: number }, AppError>> {
  if (!hasRight(ctx.actor, "artikel.write")) return err({ code: "geen-recht", recht: "artikel.write" });
  const input = parseInput(RestoreVersieInput, raw);
  if (!input.ok) return input;
  const { code, versie, nummer } = input.value;
  return transact(ctx.db, async (tx) => {
    const rij = await findArtikelRij(tx, code);
    const oud = rij && (await findArtikelVersie(tx, rij.id, nummer));
    if (!rij || !oud) return err({ code: "niet-gevonden", wat: "artikel" });
    if (rij.versie !== versie || !(await updateArtikel(tx, rij, { ...oud, gewijzigdOp: ctx.now() }))) return err({ code: "inmiddels-gewijzigd", versie: rij.versie });
    await recordEvent(ctx, tx, { soort: "artikel.bewaard", op: ctx.now(), onderwerp: { soort: "artikel", id: rij.id }, gegevens: { nummer } });
    return ok({ code, versie: versie + 1 });
  });
}

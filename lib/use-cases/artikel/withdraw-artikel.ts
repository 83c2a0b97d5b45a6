import { ArtikelStapInput } from "@/lib/contracts/artikel/artikel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findArtikelRij, updateArtikel } from "@/lib/data/artikel-store";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

/** Takes an article away from its readers. Its versions stay, and it can be published again. */
export async function withdrawArtikel(ctx: Context, raw: unknown): Promise<Result<{ versie: number }, AppError>> {
  if (!hasRight(ctx.actor, "artikel.write")) return err({ code: "geen-recht", recht: "artikel.write" });
  const input = parseInput(ArtikelStapInput, raw);
  if (!input.ok) return input;
  const { code, versie } = input.value;
  return transact(ctx.db, async (tx) => {
    const rij = await findArtikelRij(tx, code);
    if (!rij) return err({ code: "niet-gevonden", wat: "artikel" });
    if (rij.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: rij.versie });
    if (rij.status !== "gepubliceerd") return err({ code: "overgang-niet-toegestaan", reden: "Dit artikel staat niet op de servicepagina." });
    if (!(await updateArtikel(tx, rij, { status: "ingetrokken", gewijzigdOp: ctx.now() }))) return err({ code: "inmiddels-gewijzigd", versie: rij.versie + 1 });
    await recordEvent(ctx, tx, { soort: "artikel.ingetrokken", op: ctx.now(), onderwerp: { soort: "artikel", id: rij.id } });
    return ok({ versie: versie + 1 });
  });
}

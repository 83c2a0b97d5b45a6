import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findDubbelenDesk, type DeskDubbel } from "./find-dubbelen-desk";

/** What is probably the same as this melding, for the desk; nothing once it is closed, for then there is nothing to merge. */
export async function findDubbelenVan(ctx: Context, nummer: number): Promise<Result<DeskDubbel[], AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const melding = isNummer(nummer) ? await ctx.db.melding.findFirst({
    where: { AND: [{ nummer }, visibleTo(ctx.actor)] },
    select: { id: true, onderwerp: true, omschrijving: true, locatieId: true, kwis: true, open: true, ontvangenOp: true, product: { select: { code: true } } },
  }) : null;
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  if (!melding.open || melding.kwis !== "S") return ok([]);
  const found = await findDubbelenDesk(ctx, {
    tekst: `${melding.onderwerp}. ${melding.omschrijving}`, locatieId: melding.locatieId, productCode: melding.product?.code ?? null, kwis: melding.kwis as Kwis,
  }, { id: melding.id, ontvangenOp: melding.ontvangenOp });
  return found.ok ? ok(found.value.filter(({ open }) => open)) : found;
}

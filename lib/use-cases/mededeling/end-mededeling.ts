import { BeeindigMededelingInput } from "@/lib/contracts/mededeling/mededeling";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { forgetMededelingen } from "@/lib/data/mededeling-store";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { momentOf } from "@/lib/domain/mededeling/mededeling";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { recordMededeling } from "./record-mededeling";

/** Takes a notice off every page now. One that had still to begin never begins; ending twice changes nothing. */
export async function endMededeling(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "mededeling.write")) return err({ code: "geen-recht", recht: "mededeling.write" });
  const input = parseInput(BeeindigMededelingInput, raw);
  if (!input.ok) return input;
  const { id, versie } = input.value;
  const ended = await transact(ctx.db, async (tx) => {
    const huidig = await tx.mededeling.findUnique({ where: { id }, select: { versie: true, van: true, tot: true } });
    if (!huidig) return err({ code: "niet-gevonden", wat: "mededeling" });
    const now = ctx.now();
    if (momentOf(huidig, now) === "voorbij") return ok(null);
    if (huidig.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
    // A period ends after it begins: what had not begun is moved to just before now.
    const van = huidig.van < now ? huidig.van : new Date(now.getTime() - 1000);
    const { count } = await tx.mededeling.updateMany({ where: { id, versie }, data: { van, tot: now, versie: { increment: 1 } } });
    if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: versie + 1 });
    await recordMededeling(ctx, tx, { soort: "beheer.uitgezet", id, wijzigingen: [{ veld: "tot", van: huidig.tot?.toISOString().slice(0, 16) ?? "", naar: now.toISOString().slice(0, 16) }] });
    return ok(null);
  });
  forgetMededelingen(ctx.db);
  return ended;
}

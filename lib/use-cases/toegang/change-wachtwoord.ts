import { WachtwoordInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { hashWachtwoord, verifyWachtwoord } from "@/lib/data/hash-wachtwoord";
import { clearPogingen, takePoging } from "@/lib/data/limiet";
import { recordEvent } from "@/lib/data/record-event";
import { endAccess } from "@/lib/data/sessie-store";
import { transact } from "@/lib/data/transact";
import { can } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { judgeWachtwoord } from "@/lib/domain/toegang/judge-wachtwoord";
import { readEigenWoorden } from "./read-eigen-woorden";

/**
 * Gives the actor another password and signs all other devices out; `behalve` is the hash of the one in use.
 * The present password is asked, so that an unguarded screen is not enough to take an account over.
 */
export async function changeWachtwoord(ctx: Context, raw: unknown, behalve: string): Promise<Result<{ uitgelogd: number }, AppError>> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  const { actor, db } = ctx;
  const input = parseInput(WachtwoordInput, raw);
  if (!input.ok) return input;
  const { huidig, nieuw } = input.value;
  const reden = huidig === nieuw ? "Dit is uw huidige wachtwoord. Kies een ander." : judgeWachtwoord(nieuw, await readEigenWoorden(db, actor));
  if (reden) return err(ongeldig("nieuw", reden));

  const poging = await takePoging(db, actor.email);
  if (!poging.mag) return err({ code: "te-veel", wachtSeconden: poging.wachtSeconden });
  const before = await db.persoon.findUnique({ where: { id: actor.id }, select: { wachtwoordHash: true } });
  if (!(await verifyWachtwoord(before?.wachtwoordHash ?? null, huidig))) return err(ongeldig("huidig", "Dit is niet uw huidige wachtwoord."));
  const wachtwoordHash = await hashWachtwoord(nieuw);
  return transact(db, async (tx) => {
    const { count } = await tx.persoon.updateMany({ where: { id: actor.id, actief: true, wachtwoordHash: before?.wachtwoordHash ?? null }, data: { wachtwoordHash } });
    if (count === 0) return err(ongeldig("huidig", "Uw wachtwoord is net al gewijzigd. Log opnieuw in."));
    await clearPogingen(tx, actor.email);
    const uitgelogd = await endAccess(tx, actor.id, behalve);
    await recordEvent(ctx, tx, { soort: "toegang.wachtwoord_gewijzigd", op: ctx.now(), onderwerp: { soort: "persoon", id: actor.id }, gegevens: { uitgelogd } });
    return ok({ uitgelogd });
  });
}

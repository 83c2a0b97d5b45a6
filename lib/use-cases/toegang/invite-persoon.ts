import { UitnodigingInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { sendUitnodiging } from "./send-uitnodiging";

/**
 * Mails somebody a link to choose an own password; an earlier invitation stops working. The beheerder never
 * sees or chooses a password.
 */
export async function invitePersoon(ctx: Context, raw: unknown): Promise<Result<{ email: string }, AppError>> {
  if (!can(ctx.actor, "beheer.personen")) return err({ code: "geen-recht", recht: "beheer.personen" });
  const input = parseInput(UitnodigingInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const persoon = await tx.persoon.findFirst({ where: { id: input.value.persoonId, soort: { not: "systeem" } }, select: { id: true, naam: true, email: true, actief: true } });
    if (!persoon) return err({ code: "niet-gevonden", wat: "persoon" });
    if (!persoon.actief) return err({ code: "overgang-niet-toegestaan", reden: "Dit account staat uit. Zet het eerst weer aan." });
    await sendUitnodiging(ctx, tx, persoon);
    return ok({ email: persoon.email });
  });
}

import { OntkoppelInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { endSessions } from "@/lib/data/sessie-store";
import { transact } from "@/lib/data/transact";
import { unlinkWerkaccounts } from "@/lib/data/werkaccount-store";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Forgets which work account is this person's, for when the organisation gave somebody another one. Whoever is
 * signed in as this person is signed out; the next work account with the address is linked again.
 */
export async function unlinkWerkaccount(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!can(ctx.actor, "beheer.personen")) return err({ code: "geen-recht", recht: "beheer.personen" });
  const input = parseInput(OntkoppelInput, raw);
  if (!input.ok) return input;
  const { persoonId } = input.value;
  return transact(ctx.db, async (tx) => {
    if ((await unlinkWerkaccounts(tx, persoonId)) === 0) return err({ code: "niet-gevonden", wat: "werkaccount" });
    await endSessions(tx, persoonId);
    await recordEvent(ctx, tx, { soort: "toegang.ontkoppeld", op: ctx.now(), onderwerp: { soort: "persoon", id: persoonId } });
    return ok(null);
  });
}

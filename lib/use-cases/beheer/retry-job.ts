import { OpnieuwInput } from "@/lib/contracts/beheer/opnieuw";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { retryFailedJob } from "@/lib/data/retry-failed-job";
import { recordBeheer } from "./record-beheer";

/** Puts a job that was given up back in its queue. Jobs may run twice without harm, so trying again is always safe. */
export async function retryJob(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.gezondheid")) return err({ code: "geen-recht", recht: "beheer.gezondheid" });
  const input = parseInput(OpnieuwInput, raw);
  if (!input.ok) return input;
  const { id } = input.value;
  return transact(ctx.db, async (tx) => {
    const queue = await retryFailedJob(tx, id);
    if (!queue) return err({ code: "overgang-niet-toegestaan", reden: "Deze taak staat niet (meer) op mislukt." });
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "job", id }, wijzigingen: [{ veld: queue, van: "mislukt", naar: "wacht" }] });
    return ok(null);
  });
}

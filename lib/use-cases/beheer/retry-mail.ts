import { OpnieuwInput } from "@/lib/contracts/beheer/opnieuw";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { enqueue } from "@/lib/data/boss";
import { recordBeheer } from "./record-beheer";

/** Lets a mail that was given up be tried again from the start. */
export async function retryMail(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.gezondheid")) return err({ code: "geen-recht", recht: "beheer.gezondheid" });
  const input = parseInput(OpnieuwInput, raw);
  if (!input.ok) return input;
  const { id } = input.value;
  return transact(ctx.db, async (tx) => {
    // The worker gives up two days after `createdAt`, so that a mail tried again must count as young.
    const { count } = await tx.mail.updateMany({ where: { id, status: "mislukt" }, data: { status: "wacht", fout: null, createdAt: new Date() } });
    if (count === 0) return err({ code: "overgang-niet-toegestaan", reden: "Deze mail staat niet (meer) op mislukt." });
    await enqueue(ctx.db, tx, { queue: "mail", data: { id } });
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "mail", id }, wijzigingen: [{ veld: "status", van: "mislukt", naar: "wacht" }] });
    return ok(null);
  });
}

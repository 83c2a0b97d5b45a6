import { VerwijderNormInput } from "@/lib/contracts/beheer/norm";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { compareVelden } from "@/lib/domain/beheer/compare-velden";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

/** Takes a norm away. Nothing refers to norms (clocks carry their own times), so it may really go; the history keeps it. */
export async function removeNorm(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kalenders")) return err({ code: "geen-recht", recht: "beheer.kalenders" });
  const input = parseInput(VerwijderNormInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const norm = await tx.norm.findUnique({ where: { id: input.value.id }, select: { versie: true, kwis: true, prioriteit: true, soort: true, waarde: true, eenheid: true } });
    if (!norm) return err({ code: "niet-gevonden", wat: "norm" });
    const { versie, ...velden } = norm;
    const { count } = await tx.norm.deleteMany({ where: input.value });
    if (count === 0) return err({ code: "inmiddels-gewijzigd", versie });
    const wijzigingen = compareVelden({}, velden).map(({ veld, naar }) => ({ veld, van: naar, naar: "" }));
    await recordBeheer(ctx, tx, { soort: "beheer.uitgezet", onderwerp: { soort: "norm", id: input.value.id }, wijzigingen });
    return ok(null);
  });
}

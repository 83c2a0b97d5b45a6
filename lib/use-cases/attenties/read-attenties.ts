import { ReadAttentiesInput } from "@/lib/contracts/attenties";
import { parseInput } from "@/lib/contracts/parse-input";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";

/** Marks lines behind the own bell as read; those of somebody else are silently none of these. */
export async function readAttenties({ db, actor, now }: Context, raw: unknown): Promise<Result<{ gelezen: number }, AppError>> {
  if (actor.soort !== "persoon") return err({ code: "geen-recht", recht: "profiel.eigen" });
  const parsed = parseInput(ReadAttentiesInput, raw);
  if (!parsed.ok) return parsed;
  const { ids } = parsed.value;
  const { count } = await db.attentie.updateMany({
    where: { persoonId: actor.id, gelezenOp: null, ...(ids ? { id: { in: ids } } : {}) }, data: { gelezenOp: now() },
  });
  return ok({ gelezen: count });
}

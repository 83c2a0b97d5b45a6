import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { can } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";

const PER_UUR = 5;

/** Counts one export: at most five per person per hour, so that a stolen sessie does not carry the whole house away. */
export async function countExport(ctx: Context): Promise<Result<null, AppError>> {
  if (!can(ctx.actor, "sturen.export")) return err({ code: "geen-recht", recht: "sturen.export" });
  const geteld = await countAgainst(ctx.db, { sleutel: `export:${ctx.actor.id}`, max: PER_UUR, vensterSeconden: 3600 });
  return geteld.ok ? ok(null) : err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
}

import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";

const PER_UUR = 5;

/** Counts one download of the own data: at most five in an hour, so that a stolen sessie cannot keep asking for all of it. */
export async function countGegevens(ctx: Context): Promise<Result<null, AppError>> {
  if (!can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  const geteld = await countAgainst(ctx.db, { sleutel: `gegevens:${ctx.actor.id}`, max: PER_UUR, vensterSeconden: 3600 });
  return geteld.ok ? ok(null) : err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
}

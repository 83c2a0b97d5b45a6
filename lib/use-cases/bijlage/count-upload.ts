import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";

const PER_UUR_KIB = 100 * 1024;

/** At most 100 MB per person per hour, counted before the file is looked at: refused files cost work too. */
export async function countUpload(ctx: Context, bytes: number): Promise<Result<null, AppError>> {
  const geteld = await countAgainst(ctx.db, { sleutel: `upload:${ctx.actor.id}`, max: PER_UUR_KIB, vensterSeconden: 3600, aantal: Math.max(1, Math.ceil(bytes / 1024)) });
  return geteld.ok ? ok(null) : err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
}

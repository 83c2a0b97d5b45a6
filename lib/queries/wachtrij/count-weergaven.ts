import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { GETELDE_WEERGAVEN, type Weergave } from "@/lib/domain/wachtrij/weergave";
import { weergaveSql } from "./wachtrij-sql";

/** One above TEL_GRENS; it stands in the text, so that the plan that is kept knows how far it reads. */
const SNEDE = sql`LIMIT 100`;

export type Tellingen = Readonly<Partial<Record<Weergave, number>>>;

/** How many stand in each view, in one statement. Counting stops just above the limit: more tells nobody more. */
export async function countWeergaven(ctx: Context): Promise<Result<Tellingen, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const visible = visibleSql(ctx.actor);
  const parts = GETELDE_WEERGAVEN.map((weergave) =>
    sql`SELECT ${weergave}::text AS weergave, (SELECT count(*)::int FROM (SELECT 1 FROM melding m WHERE ${weergaveSql(ctx, weergave)} AND ${visible} ${SNEDE}) g) AS aantal`);
  const rows = await ctx.db.$queryRaw<{ weergave: Weergave; aantal: number }[]>(steady(joinSql(parts, " UNION ALL ")));
  return ok(Object.fromEntries(rows.map(({ weergave, aantal }) => [weergave, aantal])));
}

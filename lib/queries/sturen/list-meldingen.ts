import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { formatCursor, type LijstCursor } from "@/lib/contracts/sturen/lijst-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { lijstPaginaSql, lijstWaarSql, type Lijst, type LijstDbRij } from "./lijst-sql";

/** One row of a list behind a figure; plain values, because a client component draws it. */
export type LijstRow = {
  readonly nummer: number; readonly ontvangenOp: string; readonly onderwerp: string; readonly kwis: string; readonly status: string;
  readonly product: string | null; readonly locatie: string | null; readonly uiterlijkOp: string | null; readonly gereedOp: string | null;
  readonly opTijd: boolean | null;
};
export type LijstPage = { readonly rows: readonly LijstRow[]; readonly volgende: string | null; readonly aantal: number; readonly meer: boolean };

const PAGINA = 50;
/** Counting on beyond this costs more than it tells. */
export const TEL_TOT = 100_000;

/**
 * The meldingen that a figure counted, in pages. `aantal` is the whole list, counted up to 100.000 (`meer` says
 * that there are more). Needs sturen.read; holds only what the actor may see.
 */
export async function listMeldingen(ctx: Context, lijst: Lijst, na: LijstCursor | null): Promise<Result<LijstPage, AppError>> {
  if (!can(ctx.actor, "sturen.read")) return err({ code: "geen-recht", recht: "sturen.read" });
  const [found, [telling]] = await Promise.all([
    ctx.db.$queryRaw<LijstDbRij[]>(lijstPaginaSql(ctx, lijst, { na, aantal: PAGINA + 1 })),
    ctx.db.$queryRaw<{ aantal: number }[]>(sql`SELECT count(*)::int AS aantal FROM (SELECT 1 FROM melding m WHERE ${lijstWaarSql(ctx, lijst)} LIMIT ${TEL_TOT + 1}) x`),
  ]);
  const rows = found.slice(0, PAGINA);
  const last = rows.at(-1);
  const aantal = telling?.aantal ?? 0;
  return ok({
    rows: rows.map(toRow), volgende: found.length > PAGINA && last ? formatCursor({ op: last.rang, id: last.id }) : null,
    aantal: Math.min(aantal, TEL_TOT), meer: aantal > TEL_TOT,
  });
}

function toRow({ nummer, ontvangenOp, onderwerp, kwis, status, product, locatie, uiterlijkOp, gereedOp, opTijd }: LijstDbRij): LijstRow {
  return {
    nummer, onderwerp, kwis, status, product, locatie, opTijd, ontvangenOp: ontvangenOp.toISOString(),
    uiterlijkOp: uiterlijkOp?.toISOString() ?? null, gereedOp: gereedOp?.toISOString() ?? null,
  };
}

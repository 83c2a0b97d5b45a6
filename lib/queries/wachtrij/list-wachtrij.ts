import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { emptySql, sql, steady, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { isVasteSnede, snede } from "../melding/snede";
import { readTreffers } from "../zoek/read-treffers";
import { readZoekvoorwaarde, type Zoekvoorwaarde } from "../zoek/zoek-voorwaarde";
import { decideDelen } from "./delen";
import { readRows } from "./read-rows";
import { fromDelen, fromGeheel, momentOf, orderOf, type Vraagstuk } from "./volgorde";
import { decodeWachtrijCursor, encodeWachtrijCursor } from "./wachtrij-cursor";
import { wachtrijWhere } from "./wachtrij-sql";
import { RIJ_COLUMNS, RIJ_JOINS, toWachtrijRij, type WachtrijDbRow, type WachtrijRij } from "./wachtrij-rij";

export type WachtrijPage = {
  readonly rijen: WachtrijRij[]; readonly volgende: string | null;
  /** Words that nobody ever used, and the ones that were looked for as well. */
  readonly verruimd?: Zoekvoorwaarde["verruimd"];
};
type Vraag = { readonly cursor?: string; readonly limiet?: number };

/**
 * A page of the wachtrij: what a view and its filters leave of what the actor may see. Pages by (group, sort column,
 * id), so what arrives meanwhile makes no row appear twice or not at all.
 */
export async function listWachtrij(ctx: Context, filters: WachtrijFilters, { cursor, limiet = 50 }: Vraag = {}): Promise<Result<WachtrijPage, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const after = decodeWachtrijCursor(cursor);
  if (!after.ok) return after;
  const [delen, zoek] = await Promise.all([decideDelen(ctx, filters), filters.zoek ? readZoekvoorwaarde(ctx, filters.zoek) : null]);
  const [order, team] = [orderOf(filters), teamOf(filters)];
  const read = (wat: Sql | null, wandeling?: number) => {
    const stuk: Vraagstuk = { where: wachtrijWhere(ctx, filters, { zoek: wat, zonder: delen?.naam }), order, after: after.value, snede: snede(limiet), wandeling };
    const statement = sql`SELECT ${RIJ_COLUMNS}${team.column}, m.deel FROM (${delen ? fromDelen(stuk, delen) : fromGeheel(stuk)}) m ${RIJ_JOINS}${team.join} ORDER BY m.plek, ${order.by}`;
    return ctx.db.$queryRaw<(WachtrijDbRow & { deel: string })[]>(!zoek && isVasteSnede(limiet) ? steady(statement) : statement);
  };
  const rows = await readRows({ zoek, read, isAlles: filters.weergave === "alles" && order.isNieuwste === true, limiet });
  const page = rows.slice(0, limiet);
  const last = page.at(-1);
  const volgende = rows.length > limiet && last ? encodeWachtrijCursor({ at: momentOf(order, last), id: last.id, deel: last.deel }) : null;
  const treffers = zoek?.merk ? await readTreffers(ctx, zoek.merk, page.map(({ id }) => id)) : null;
  const rijen = page.map(({ deel: _deel, ...row }) => ({ ...toWachtrijRij(row), ...treffers?.get(row.id) }));
  return ok({ rijen, volgende, ...(zoek && zoek.verruimd.length > 0 ? { verruimd: zoek.verruimd } : {}) });
}

export type GewijzigdeRij = { readonly rij: WachtrijRij; /** Stands in the view with these filters now. */ readonly past: boolean };

/** The rows with these numbers that the actor may see, and whether each belongs in the list that is open. */
export async function listGewijzigdeRijen(ctx: Context, filters: WachtrijFilters, nummers: readonly number[]): Promise<Result<GewijzigdeRij[], AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const team = teamOf(filters);
  const zoek = filters.zoek ? (await readZoekvoorwaarde(ctx, filters.zoek)).toets : null;
  const rows = await ctx.db.$queryRaw<(WachtrijDbRow & { past: boolean | null })[]>(steady(sql`
    SELECT ${RIJ_COLUMNS}${team.column}, (${wachtrijWhere(ctx, filters, { zoek })}) AS past FROM melding m ${RIJ_JOINS}${team.join}
    WHERE m.nummer = ANY (${[...nummers]}::int[]) AND ${visibleSql(ctx.actor)} ORDER BY m.rang_op, m.id LIMIT 200`));
  return ok(rows.map(({ past, ...row }) => ({ rij: toWachtrijRij(row), past: past === true })));
}

/** The name of the team travels only where it is a heading. */
const teamOf = ({ groep }: WachtrijFilters): { column: Sql; join: Sql } =>
  groep === "team" ? { column: sql`, t.naam AS team`, join: sql` LEFT JOIN team t ON t.id = m.team_id` } : { column: emptySql, join: emptySql };

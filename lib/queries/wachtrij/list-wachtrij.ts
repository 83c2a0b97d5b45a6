import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { emptySql, sql, steady, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Sortering } from "@/lib/domain/wachtrij/weergave";
import { decodeCursor, encodeCursor, type Cursor } from "../melding/cursor";
import { isVasteSnede, snede } from "../melding/snede";
import { readTreffers } from "../zoek/read-treffers";
import { readZoekvoorwaarde, type Zoekvoorwaarde } from "../zoek/zoek-voorwaarde";
import { wachtrijWhere } from "./wachtrij-sql";
import { RIJ_COLUMNS, RIJ_JOINS, toWachtrijRij, type WachtrijDbRow, type WachtrijRij } from "./wachtrij-rij";

export type WachtrijPage = {
  readonly rijen: WachtrijRij[]; readonly volgende: string | null;
  /** Words that nobody ever used, and the ones that were looked for as well. */
  readonly verruimd?: Zoekvoorwaarde["verruimd"];
};
type Vraag = { readonly cursor?: string; readonly limiet?: number };

/** How far the newest are walked for a common word, before all that match are gathered after all. */
const WANDELING = 15_000;

/**
 * A page of the wachtrij: what a view and its filters leave of what the actor may see. Pages by (sort column, id),
 * so what arrives meanwhile makes no row appear twice or not at all.
 */
export async function listWachtrij(ctx: Context, filters: WachtrijFilters, { cursor, limiet = 50 }: Vraag = {}): Promise<Result<WachtrijPage, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const after = decodeCursor(cursor);
  if (!after.ok) return after;
  const sorteer = sortOf(filters);
  const zoek = filters.zoek ? await readZoekvoorwaarde(ctx, filters.zoek) : null;
  const read = async (wat: Sql | null, wandeling?: number) => {
    const verder = beyond(sorteer, after.value);
    // Cut before it is looked at: the walk goes in order and ends when the page is full, or after so many.
    const bron = wandeling ? sql`(SELECT m.* FROM melding m WHERE TRUE${verder} ORDER BY ${orderBy(sorteer)} LIMIT ${wandeling})` : sql`melding`;
    const statement = sql`
      SELECT ${RIJ_COLUMNS} FROM (SELECT m.* FROM ${bron} m WHERE ${wachtrijWhere(ctx, filters, wat)}${verder} ORDER BY ${orderBy(sorteer)} ${snede(limiet)}) m
      ${RIJ_JOINS} ORDER BY ${orderBy(sorteer)}`;
    return ctx.db.$queryRaw<WachtrijDbRow[]>(!zoek && isVasteSnede(limiet) ? steady(statement) : statement);
  };
  const rows = await readRows({ zoek, read, isAlles: filters.weergave === "alles" && sorteer === "-ontvangen", limiet });
  const page = rows.slice(0, limiet);
  const last = page.at(-1);
  const volgende = rows.length > limiet && last ? encodeCursor({ at: sorteer === "uiterlijk" ? last.rang_op : last.ontvangen_op, id: last.id }) : null;
  const treffers = zoek?.merk ? await readTreffers(ctx, zoek.merk, page.map(({ id }) => id)) : null;
  const rijen = page.map((row) => ({ ...toWachtrijRij(row), ...treffers?.get(row.id) }));
  return ok({ rijen, volgende, ...(zoek && zoek.verruimd.length > 0 ? { verruimd: zoek.verruimd } : {}) });
}

export type GewijzigdeRij = { readonly rij: WachtrijRij; /** Stands in the view with these filters now. */ readonly past: boolean };

/** The rows with these numbers that the actor may see, and whether each belongs in the list that is open. */
export async function listGewijzigdeRijen(ctx: Context, filters: WachtrijFilters, nummers: readonly number[]): Promise<Result<GewijzigdeRij[], AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const zoek = filters.zoek ? (await readZoekvoorwaarde(ctx, filters.zoek)).toets : null;
  const rows = await ctx.db.$queryRaw<(WachtrijDbRow & { past: boolean | null })[]>(steady(sql`
    SELECT ${RIJ_COLUMNS}, (${wachtrijWhere(ctx, filters, zoek)}) AS past FROM melding m ${RIJ_JOINS}
    WHERE m.nummer = ANY (${[...nummers]}::int[]) AND ${visibleSql(ctx.actor)} ORDER BY m.rang_op, m.id LIMIT 200`));
  return ok(rows.map(({ past, ...row }) => ({ rij: toWachtrijRij(row), past: past === true })));
}

/** Searching through everything is newest first; a working list is by uiterlijk unless asked otherwise. */
const sortOf = ({ weergave, sorteer }: WachtrijFilters): Sortering => (weergave === "alles" && sorteer === "uiterlijk" ? "-ontvangen" : sorteer);

function orderBy(sorteer: Sortering): Sql {
  if (sorteer === "uiterlijk") return sql`m.rang_op, m.id`;
  return sorteer === "ontvangen" ? sql`m.ontvangen_op, m.id` : sql`m.ontvangen_op DESC, m.id DESC`;
}

function beyond(sorteer: Sortering, after: Cursor | null): Sql {
  if (!after) return emptySql;
  if (sorteer === "uiterlijk") return sql` AND (m.rang_op, m.id) > (${after.at}::timestamptz, ${after.id}::uuid)`;
  return sorteer === "ontvangen"
    ? sql` AND (m.ontvangen_op, m.id) > (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql` AND (m.ontvangen_op, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
}

type Lezing = {
  readonly zoek: Zoekvoorwaarde | null; readonly isAlles: boolean; readonly limiet: number;
  readonly read: (wat: Sql | null, wandeling?: number) => Promise<WachtrijDbRow[]>;
};

/**
 * For a word that few meldingen have, the database must start from the word and not walk through years of newest ones.
 * A common word is found soonest among the newest, unless it was common long ago only: then it is gathered after all.
 */
async function readRows({ zoek, read, isAlles, limiet }: Lezing): Promise<WachtrijDbRow[]> {
  if (!zoek?.isGewoon) return read(zoek?.verzamel ?? null);
  if (!isAlles) return read(zoek.toets);
  const rows = await read(zoek.toets, WANDELING);
  return rows.length > limiet ? rows : read(zoek.verzamel);
}

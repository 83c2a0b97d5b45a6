import type { ListMeldingenInput } from "@/lib/contracts/melding/list-meldingen";
import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import { isOpen, MELDING_STATUSES, type MeldingStatus } from "@/lib/domain/melding/status";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { readZoekvoorwaarde } from "../zoek/zoek-voorwaarde";
import { decodeCursor, encodeCursor, type Cursor } from "./cursor";
import { isVasteSnede, snede } from "./snede";
import { MELDING_COLUMNS, MELDING_JOINS, toMeldingOutput, type MeldingDbRow } from "./melding-row";

export type MeldingenPage = { items: MeldingOutput[]; volgende: string | null };
type Sortering = NonNullable<ListMeldingenInput["sorteer"]>;

/**
 * A page of the meldingen in sight, by filters. Pages by (sort column, id), so that what arrives meanwhile
 * makes no row appear twice or not at all.
 */
export async function listMeldingen(ctx: Context, input: ListMeldingenInput): Promise<Result<MeldingenPage, AppError>> {
  if (!hasRight(ctx.actor, "melding.read")) return err({ code: "geen-recht", recht: "melding.read" });
  const after = decodeCursor(input.cursor);
  if (!after.ok) return after;
  const sorteer = input.sorteer ?? "uiterlijk";
  const limiet = input.limiet ?? 50;
  const where = joinSql([visibleSql(ctx.actor), ...filters(input, ctx.now()), ...(await zoekSql(ctx, input.zoek)), ...beyond(sorteer, after.value)], " AND ");
  // The page is cut before the names are joined: fifty joins, not as many as the filter leaves.
  const statement = sql`
    SELECT ${MELDING_COLUMNS} FROM (SELECT m.* FROM melding m WHERE ${where} ORDER BY ${orderBy(sorteer)} ${snede(limiet)}) m ${MELDING_JOINS} ORDER BY ${orderBy(sorteer)}`;
  const rows = await ctx.db.$queryRaw<MeldingDbRow[]>(isVast(input) ? steady(statement) : statement);
  const page = rows.slice(0, limiet);
  const last = page.at(-1);
  const volgende = rows.length > limiet && last ? encodeCursor({ at: sorteer === "uiterlijk" ? last.rang_op : last.ontvangen_op, id: last.id }) : null;
  return ok({ items: page.map(toMeldingOutput), volgende });
}

async function zoekSql(ctx: Context, zoek: string | undefined): Promise<Sql[]> {
  if (!zoek) return [];
  const { isGewoon, toets, verzamel } = await readZoekvoorwaarde(ctx, zoek);
  return [isGewoon ? toets : verzamel];
}

/** Words and stretches of time are planned by their values. */
const isVast = ({ zoek, ontvangenNa, ontvangenVoor, limiet = 50 }: ListMeldingenInput): boolean => !zoek && !ontvangenNa && !ontvangenVoor && isVasteSnede(limiet);

function orderBy(sorteer: Sortering): Sql {
  if (sorteer === "uiterlijk") return sql`m.rang_op, m.id`;
  return sorteer === "ontvangen" ? sql`m.ontvangen_op, m.id` : sql`m.ontvangen_op DESC, m.id DESC`;
}

function beyond(sorteer: Sortering, after: Cursor | null): Sql[] {
  if (!after) return [];
  if (sorteer === "uiterlijk") return [sql`(m.rang_op, m.id) > (${after.at}::timestamptz, ${after.id}::uuid)`];
  return sorteer === "ontvangen"
    ? [sql`(m.ontvangen_op, m.id) > (${after.at}::timestamptz, ${after.id}::uuid)`]
    : [sql`(m.ontvangen_op, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)`];
}

/**
 * Most of the open statuses together: then the database walks the open set in order and passes over the others,
 * instead of gathering and sorting everything that matches.
 */
function statusSql(gevraagd: readonly MeldingStatus[]): Sql {
  if (!gevraagd.every(isOpen)) return sql`m.status = ANY (${[...gevraagd]}::text[])`;
  const rest = MELDING_STATUSES.filter((status) => isOpen(status) && !gevraagd.includes(status));
  return rest.length < gevraagd.length ? sql`m.open AND m.status <> ALL (${rest}::text[])` : sql`m.open AND m.status = ANY (${[...gevraagd]}::text[])`;
}

function filters(input: ListMeldingenInput, now: Date): Sql[] {
  const ids = (waarden: readonly string[]) => joinSql(waarden.map((waarde) => sql`${waarde}::uuid`));
  const found: Sql[] = [];
  if (input.status) found.push(statusSql(input.status));
  if (input.kwis) found.push(sql`m.kwis = ANY (${input.kwis}::text[])`);
  if (input.prioriteit) found.push(sql`m.prioriteit = ANY (${input.prioriteit}::int[])`);
  if (input.kanaal) found.push(sql`m.kanaal = ANY (${input.kanaal}::text[])`);
  if (input.team) found.push(sql`m.team_id IN (${ids(input.team)})`);
  if (input.eigenaar) found.push(sql`m.eigenaar_id IN (${ids(input.eigenaar)})`);
  if (input.locatie) found.push(sql`m.locatie_id IN (SELECT id FROM locatie WHERE pad_ids && ARRAY[${ids(input.locatie)}])`);
  if (input.product) found.push(sql`m.product_id IN (SELECT id FROM product WHERE code = ANY (${input.product}::text[]))`);
  if (input.ontvangenNa) found.push(sql`m.ontvangen_op >= ${input.ontvangenNa}::timestamptz`);
  if (input.ontvangenVoor) found.push(sql`m.ontvangen_op < ${input.ontvangenVoor}::timestamptz`);
  if (input.teLaat === true) found.push(sql`m.open AND m.rang_op < ${now}::timestamptz`);
  if (input.teLaat === false) found.push(sql`NOT (m.open AND m.rang_op < ${now}::timestamptz)`);
  return found;
}

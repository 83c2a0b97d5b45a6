import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { joinSql, sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Weergave } from "@/lib/domain/wachtrij/weergave";

/** A clock that stands still is not late: these wait for somebody else. */
const aanZet = sql`m.status NOT IN ('wacht_op_klant', 'opgeschort', 'wacht_op_akkoord')`;

/** What stands in a view, over the alias m; every view but `alles` leads a partial index on the open set. */
export function weergaveSql(ctx: Context, weergave: Weergave): Sql {
  const now = ctx.now();
  switch (weergave) {
    case "nieuw": return sql`m.open AND m.status = 'nieuw'`;
    case "van-mij": return sql`m.open AND m.eigenaar_id = ${persoonIdOf(ctx.actor)}::uuid`;
    // A quarter of its time is left. The outer bound keeps the walk through the index short.
    case "bijna-te-laat": return sql`m.open AND m.rang_op >= ${now}::timestamptz AND m.rang_op < ${now}::timestamptz + interval '21 days'
      AND m.rang_op - (m.rang_op - m.ontvangen_op) / 4 <= ${now}::timestamptz AND ${aanZet}`;
    case "te-laat": return sql`m.open AND m.rang_op < ${now}::timestamptz AND ${aanZet}`;
    case "klant-hoort-niets": return sql`m.open AND m.stil_op < ${now}::timestamptz`;
    case "terug-te-melden": return sql`m.open AND m.terug_te_melden`;
    case "wacht-op-klant": return sql`m.open AND m.status = 'wacht_op_klant'`;
    case "klachten": return sql`m.open AND m.kwis = 'K'`;
    case "open": return sql`m.open`;
    case "alles": return sql`TRUE`;
  }
}

function filterSql(filters: WachtrijFilters): Sql[] {
  const found: Sql[] = [];
  if (filters.kwis.length > 0) found.push(sql`m.kwis = ANY (${[...filters.kwis]}::text[])`);
  if (filters.prioriteit.length > 0) found.push(sql`m.prioriteit = ANY (${[...filters.prioriteit]}::int[])`);
  if (filters.team) found.push(sql`m.team_id = ${filters.team}::uuid`);
  if (filters.eigenaar) found.push(filters.eigenaar === "geen" ? sql`m.eigenaar_id IS NULL` : sql`m.eigenaar_id = ${filters.eigenaar}::uuid`);
  if (filters.gebouw) found.push(sql`m.locatie_id IN (SELECT fl.id FROM locatie fl WHERE fl.pad_ids @> ARRAY[${filters.gebouw}::uuid])`);
  if (filters.product) found.push(sql`m.product_id = (SELECT fp.id FROM product fp WHERE fp.code = ${filters.product})`);
  if (filters.kanaal) found.push(sql`m.kanaal = ${filters.kanaal}`);
  return found;
}

/** View, filters, what is searched for and the sight of the actor in one condition. */
export function wachtrijWhere(ctx: Context, filters: WachtrijFilters, zoek: Sql | null): Sql {
  return joinSql([weergaveSql(ctx, filters.weergave), visibleSql(ctx.actor), ...filterSql(filters), ...(zoek ? [zoek] : [])], " AND ");
}

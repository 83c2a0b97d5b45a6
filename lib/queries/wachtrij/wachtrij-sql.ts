import { MEERKEUZE, type Meerkeuze, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { emptySql, joinSql, sql, type Sql } from "@/lib/data/sql";
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
    // Three times the time it was given has gone by: the norm itself, and twice as long again.
    case "3x-te-laat": return sql`m.open AND m.rang_op < ${now}::timestamptz AND m.rang_op + (m.rang_op - m.ontvangen_op) * 2 < ${now}::timestamptz AND ${aanZet}`;
    case "klant-hoort-niets": return sql`m.open AND m.stil_op < ${now}::timestamptz`;
    case "terug-te-melden": return sql`m.open AND m.terug_te_melden`;
    case "wacht-op-klant": return sql`m.open AND m.status = 'wacht_op_klant'`;
    case "spoed": return sql`m.open AND m.spoed`;
    case "klachten": return sql`m.open AND m.kwis = 'K'`;
    case "open": return sql`m.open`;
    case "alles": return sql`TRUE`;
  }
}

/** One condition per filter; several values of one filter hold beside each other. */
const FILTER: Readonly<Record<Meerkeuze, (filters: WachtrijFilters) => Sql>> = {
  kwis: ({ kwis }) => sql`m.kwis = ANY (${[...kwis]}::text[])`,
  prioriteit: ({ prioriteit }) => sql`m.prioriteit = ANY (${[...prioriteit]}::int[])`,
  status: ({ status }) => sql`m.status = ANY (${[...status]}::text[])`,
  team: ({ team }) => oneOfSql(sql`m.team_id`, team),
  eigenaar: ({ eigenaar }) => ownerSql(eigenaar),
  gebouw: ({ gebouw }) => sql`m.locatie_id IN (SELECT fl.id FROM locatie fl WHERE fl.pad_ids && ${[...gebouw]}::uuid[])`,
  product: ({ product }) => sql`m.product_id = ANY (ARRAY(SELECT fp.id FROM product fp WHERE fp.code = ANY (${[...product]}::text[])))`,
  kanaal: ({ kanaal }) => sql`m.kanaal = ANY (${[...kanaal]}::text[])`,
};

/** One value as a plain equality: that is what keeps the order of an index. */
const oneOfSql = (kolom: Sql, ids: readonly string[]): Sql => (ids.length === 1 ? sql`${kolom} = ${ids[0]}::uuid` : sql`${kolom} = ANY (${[...ids]}::uuid[])`);

function ownerSql(eigenaar: readonly string[]): Sql {
  const ids = eigenaar.filter((id) => id !== "geen");
  if (ids.length === eigenaar.length) return oneOfSql(sql`m.eigenaar_id`, ids);
  return ids.length === 0 ? sql`m.eigenaar_id IS NULL` : sql`(m.eigenaar_id IS NULL OR ${oneOfSql(sql`m.eigenaar_id`, ids)})`;
}

/** The conditions of the filters that are set, but for the one by which the list is read in parts. */
export function filterSql(filters: WachtrijFilters, zonder?: Meerkeuze): Sql[] {
  return MEERKEUZE.filter((naam) => naam !== zonder && filters[naam].length > 0).map((naam) => FILTER[naam](filters));
}

type Verder = { /** What is searched for, as a condition. */ readonly zoek?: Sql | null; /** The filter that is looked after elsewhere. */ readonly zonder?: Meerkeuze };

/** View, filters, what is searched for and the sight of the actor in one condition. */
export function wachtrijWhere(ctx: Context, filters: WachtrijFilters, { zoek, zonder }: Verder = {}): Sql {
  return joinSql([weergaveSql(ctx, filters.weergave), visibleSql(ctx.actor), ...filterSql(filters, zonder), ...(zoek ? [zoek] : [])], " AND ");
}

/** The filter that leads an index and narrows most, as a further condition; nothing when none does. */
export function leadSql(filters: WachtrijFilters): Sql {
  const lead = LEIDEND.find((naam) => filters[naam].length > 0);
  return lead ? sql` AND ${FILTER[lead](filters)}` : emptySql;
}
const LEIDEND: readonly Meerkeuze[] = ["product", "eigenaar", "team", "status", "kwis", "prioriteit"];

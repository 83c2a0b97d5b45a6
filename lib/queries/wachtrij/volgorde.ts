import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { emptySql, sql, type Sql } from "@/lib/data/sql";
import { delenFrom, inDeelSql, orderedByUiterlijk, zonderSql, type Delen } from "./delen";
import type { WachtrijCursor } from "./wachtrij-cursor";

type Moment = "rang_op" | "ontvangen_op" | "gewijzigd_op";
type Order = { readonly moment: Moment; readonly by: Sql; /** Beyond this place in that order. */ readonly beyond: (at: Sql, id: Sql) => Sql; /** Before the first row, for a part that is read from its beginning. */ readonly begin: readonly [Sql, Sql]; readonly isNieuwste?: true };
export type Vraagstuk = { readonly where: Sql; readonly order: Order; readonly after: WachtrijCursor | null; readonly snede: Sql; /** Look no further than so many in this order. */ readonly wandeling?: number | undefined };

const EERST = [sql`'-infinity'`, sql`'00000000-0000-0000-0000-000000000000'`] as const;
const LAATST = [sql`'infinity'`, sql`'ffffffff-ffff-ffff-ffff-ffffffffffff'`] as const;

const UITERLIJK: Order = { moment: "rang_op", by: sql`m.rang_op, m.id`, beyond: (at, id) => sql` AND (m.rang_op, m.id) > (${at}, ${id})`, begin: EERST };
const OUDSTE: Order = { moment: "ontvangen_op", by: sql`m.ontvangen_op, m.id`, beyond: (at, id) => sql` AND (m.ontvangen_op, m.id) > (${at}, ${id})`, begin: EERST };
const NIEUWSTE: Order = { moment: "ontvangen_op", by: sql`m.ontvangen_op DESC, m.id DESC`, beyond: (at, id) => sql` AND (m.ontvangen_op, m.id) < (${at}, ${id})`, begin: LAATST, isNieuwste: true };
const GEWIJZIGD: Order = { moment: "gewijzigd_op", by: sql`m.gewijzigd_op DESC, m.id DESC`, beyond: (at, id) => sql` AND (m.gewijzigd_op, m.id) < (${at}, ${id})`, begin: LAATST };

/** The order of a list. Searching through everything is newest first; a working list is by uiterlijk unless asked otherwise. */
export function orderOf(filters: WachtrijFilters): Order {
  if (orderedByUiterlijk(filters)) return UITERLIJK;
  if (filters.sorteer === "-gewijzigd") return GEWIJZIGD;
  return filters.sorteer === "ontvangen" ? OUDSTE : NIEUWSTE;
}

/** The moment of a row that the next page goes on from. */
export const momentOf = ({ moment }: Order, row: Readonly<Record<Moment, Date>>): Date => row[moment];

/** The page as one walk along one index. */
export function fromGeheel({ where, order, after, snede, wandeling }: Vraagstuk): Sql {
  const beyond = after ? order.beyond(sql`${after.at}::timestamptz`, sql`${after.id}::uuid`) : emptySql;
  // Cut before it is looked at: the walk goes in order and ends when the page is full, or after so many.
  const bron = wandeling ? sql`(SELECT m.* FROM melding m WHERE TRUE${beyond} ORDER BY ${order.by} LIMIT ${wandeling})` : sql`melding`;
  return sql`SELECT m.*, 0 AS plek, '' AS deel FROM ${bron} m WHERE ${where}${beyond} ORDER BY ${order.by} ${snede}`;
}

/** The page as a walk along the index of each part; the database stops as soon as the page is full. */
export function fromDelen({ where, order, after, snede }: Vraagstuk, delen: Delen): Sql {
  const lijst = delen.opvolgend && after ? delenFrom(delen, after.deel) : delen.lijst;
  const beyond = after ? order.beyond(...placeOf(order, after, delen)) : emptySql;
  const part = (hoort: Sql) => sql`(SELECT * FROM melding m WHERE ${where} AND ${hoort}${beyond} ORDER BY ${order.by} ${snede})`;
  const zonder = lijst.some(({ waarde }) => waarde === null) ? sql` UNION ALL ${part(zonderSql(delen.naam))}` : emptySql;
  const plek = delen.opvolgend ? sql`d.plek` : sql`0`;
  return sql`SELECT m.*, ${plek} AS plek, d.rang AS deel
    FROM unnest(${lijst.map(({ waarde }) => waarde)}::text[], ${lijst.map(({ rang }) => rang)}::text[]) WITH ORDINALITY d(waarde, rang, plek)
    CROSS JOIN LATERAL (${part(inDeelSql(delen.naam))}${zonder}) m
    ORDER BY ${delen.opvolgend ? sql`d.plek, ` : emptySql}${order.by} ${snede}`;
}

/** Where each part goes on: only the part in which the page ended is halfway, those after it begin at their beginning. */
function placeOf({ begin }: Order, { at, id, deel }: WachtrijCursor, { opvolgend }: Delen): [Sql, Sql] {
  if (!opvolgend) return [sql`${at}::timestamptz`, sql`${id}::uuid`];
  return [sql`CASE WHEN d.rang = ${deel} THEN ${at}::timestamptz ELSE ${begin[0]}::timestamptz END`, sql`CASE WHEN d.rang = ${deel} THEN ${id}::uuid ELSE ${begin[1]}::uuid END`];
}

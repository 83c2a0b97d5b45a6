import pg from "pg";
import { Prisma } from "./generated/client";

const OID = { int8: 20, int8s: 1016, timestamp: 1114, date: 1082, numeric: 1700 } as const;
const text = (oid: number) => pg.types.getTypeParser(oid, "text") as (value: string) => unknown;

/** The same values that Prisma makes of these types, so that nobody notices which of the two read a row. */
const PARSERS: Readonly<Record<number, (value: string) => unknown>> = {
  [OID.int8]: BigInt,
  [OID.int8s]: (value) => (text(OID.int8s)(value) as string[]).map(BigInt),
  [OID.numeric]: (value) => new Prisma.Decimal(value),
  [OID.date]: (value) => new Date(`${value}T00:00:00.000Z`),
  [OID.timestamp]: (value) => new Date(`${value.replace(" ", "T")}Z`),
};
const types = { getTypeParser: (oid: number, format?: "text" | "binary") => (format !== "binary" && PARSERS[oid]) || pg.types.getTypeParser(oid, format as "text") };

/** What `pg` sends; under a name the server keeps the plan for this connection. */
export type Query = { readonly text: string; readonly values: unknown[]; readonly types: typeof types; readonly name?: string };

/** Every connection keeps what it was told to keep; filters can be combined in more ways than are worth that. */
const MAX_NAMEN = 200;
// On globalThis, as the connections are: under one name two copies of this module must not keep two statements.
const namen = ((globalThis as { servicepleinPlannen?: Map<string, string> }).servicepleinPlannen ??= new Map());

/** A statement that keeps its plan: the same text has the same name every time, for as many as are worth keeping. */
export function keptQuery(statement: string, values: readonly unknown[]): Query {
  if (!namen.has(statement) && namen.size < MAX_NAMEN) namen.set(statement, `plan_${namen.size}`);
  const name = namen.get(statement);
  return { text: statement, values: [...values], types, ...(name ? { name } : {}) };
}

/** The arguments of `$queryRaw` and `$executeRaw` (a value made by `sql`, or used as a tag) as `pg` wants them. */
export function toQuery(given: unknown, rest: readonly unknown[] = []): Query {
  const statement: Prisma.Sql & { readonly vast?: boolean } = given instanceof Prisma.Sql ? given : Prisma.sql(given as TemplateStringsArray, ...rest);
  const { text: body, values, vast } = statement;
  return vast ? keptQuery(body, values) : { text: body, values: [...values], types };
}

/** The kept statement no longer fits the tables (a migration while we run), or a pooler lost it. */
const ANDERS = new Set(["0A000", "26000", "42P05"]);
export const isPlanLost = (error: unknown): boolean => ANDERS.has((error as { code?: string } | null)?.code ?? "");

/** The same statement without a plan to keep. */
export const unnamed = ({ text: body, values }: Query): Query => ({ text: body, values, types });

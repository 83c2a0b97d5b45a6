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

type Statement = { readonly text: string; readonly values: unknown[]; readonly vast?: boolean };
const isStatement = (value: unknown): value is Statement => typeof value === "object" && value !== null && "text" in value && "values" in value;

/** Every connection keeps what it was told to keep; filters can be combined in more ways than are worth that. */
const MAX_NAMEN = 100;
/** The kept statement no longer fits the tables (a migration while we run), or a pooler lost it. */
const ANDERS = new Set(["0A000", "26000", "42P05"]);

/** Gives the same steady statement the same name every time, for as many as are worth keeping. */
function keepNames(): (statement: Statement, text: string) => string | undefined {
  const namen = new Map<string, string>();
  return ({ vast }, text) => {
    if (vast && !namen.has(text) && namen.size < MAX_NAMEN) namen.set(text, `lees_${namen.size}`);
    return vast ? namen.get(text) : undefined;
  };
}

/**
 * Lets `$queryRaw` of a pool go straight to `pg`: a third of what the same rows cost through Prisma (performance.md §1).
 * Inside a transaction nothing changes: `tx.$queryRaw` stays on the connection of that transaction.
 */
export function readWithPg<C extends { $queryRaw: unknown }>(client: C, pool: pg.Pool): C {
  const nameOf = keepNames();
  const ask = async (text: string, values: unknown[], name?: string) => (await pool.query<Record<string, unknown>>({ text, values, types, ...(name ? { name } : {}) })).rows;
  const read = async (statement: unknown, ...rest: unknown[]): Promise<unknown> => {
    if (!isStatement(statement)) return (client.$queryRaw as (...args: unknown[]) => Promise<unknown>)(statement, ...rest);
    const { text } = statement;
    const values = [...statement.values];
    const name = nameOf(statement, text);
    if (!name) return ask(text, values);
    return ask(text, values, name).catch((error: unknown) => {
      if (ANDERS.has((error as { code?: string }).code ?? "")) return ask(text, values);
      throw error;
    });
  };
  return new Proxy(client, { get: (target, naam) => (naam === "$queryRaw" ? read : (Reflect.get(target, naam) as unknown)) });
}

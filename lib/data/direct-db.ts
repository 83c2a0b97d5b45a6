import type { Pool } from "pg";
import type { Prisma, PrismaClient } from "./generated/client";
import { runTransaction } from "./pg-transaction";
import { isPlanLost, toQuery, unnamed } from "./statement";

type Options = { readonly timeout?: number };
type Run = (tx: Prisma.TransactionClient) => Promise<unknown>;

/**
 * Lets own SQL and every transaction of a Db go straight over `pg`: a third of what the same costs through
 * Prisma (docs/decisions/0012). Models of Prisma work as before, inside a transaction too.
 */
export function withPg(prisma: PrismaClient, pool: Pool, timeout: number): PrismaClient {
  const ask = async (given: unknown, rest: unknown[]) => {
    const query = toQuery(given, rest);
    try {
      return await pool.query<Record<string, unknown>>(query);
    } catch (error) {
      if (!query.name || !isPlanLost(error)) throw error;
      return pool.query<Record<string, unknown>>(unnamed(query));
    }
  };
  const direct: Readonly<Record<string, unknown>> = {
    $queryRaw: async (given: unknown, ...rest: unknown[]) => (await ask(given, rest)).rows,
    $executeRaw: async (given: unknown, ...rest: unknown[]) => (await ask(given, rest)).rowCount ?? 0,
    $transaction: (run: Run, options?: Options) => runTransaction(pool, prisma, { run, timeout: options?.timeout ?? timeout }),
  };
  return new Proxy(prisma, { get: (target, naam) => (typeof naam === "string" && Object.hasOwn(direct, naam) ? direct[naam] : (Reflect.get(target, naam) as unknown)) });
}

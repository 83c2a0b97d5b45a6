import type { Pool } from "pg";
import type { Prisma, PrismaClient } from "./generated/client";
import { runTransaction } from "./pg-transaction";
import { isPlanLost, toQuery, unnamed } from "./statement";

type Options = { readonly timeout?: number };
type Pools = { readonly pool: Pool; /** Plans each kept statement once per connection, without looking at its values. */ readonly vast: Pool };
type Run = (tx: Prisma.TransactionClient) => Promise<unknown>;

/**
 * Lets own SQL and every transaction of a Db go straight over `pg`: a third of what the same costs through
 * Prisma (docs/decisions/0012). Models of Prisma work as before, inside a transaction too. What keeps its plan has
 * connections of its own: left to choose, the server goes on planning what it thinks cheaper with the values in sight.
 */
export function withPg(prisma: PrismaClient, { pool, vast }: Pools, timeout: number): PrismaClient {
  const ask = async (given: unknown, rest: unknown[]) => {
    const query = toQuery(given, rest);
    if (!query.name) return pool.query<Record<string, unknown>>(query);
    try {
      return await vast.query<Record<string, unknown>>(query);
    } catch (error) {
      if (!isPlanLost(error)) throw error;
      return pool.query<Record<string, unknown>>(unnamed(query));
    }
  };
  const direct: Readonly<Record<string, unknown>> = {
    $queryRaw: async (given: unknown, ...rest: unknown[]) => (await ask(given, rest)).rows,
    $executeRaw: async (given: unknown, ...rest: unknown[]) => (await ask(given, rest)).rowCount ?? 0,
    $transaction: (run: Run, options?: Options) => runTransaction(pool, prisma, { run, timeout: options?.timeout ?? timeout }),
    $disconnect: async () => { await Promise.all([prisma.$disconnect(), vast.ending ? undefined : vast.end()]); },
  };
  return new Proxy(prisma, { get: (target, naam) => (typeof naam === "string" && Object.hasOwn(direct, naam) ? direct[naam] : (Reflect.get(target, naam) as unknown)) });
}

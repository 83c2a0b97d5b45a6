import { AsyncLocalStorage } from "node:async_hooks";
import { Pool, type PoolClient } from "pg";
import type { Prisma, PrismaClient } from "./generated/client";

const opened = new AsyncLocalStorage<PoolClient>();
const FRAME = /^(BEGIN|COMMIT|ROLLBACK)$/;

/** A pool that gives Prisma the connection of a transaction that is already open, when `joinPrisma` asks. */
export class JoinablePool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: Parameters<Pool["connect"]>[0]): void;
  override connect(callback?: Parameters<Pool["connect"]>[0]): Promise<PoolClient> | void {
    const client = opened.getStore();
    if (client && !callback) return Promise.resolve(asGuest(client));
    return callback ? super.connect(callback) : super.connect();
  }
}

/** The same connection for somebody who neither begins nor ends the transaction on it, and does not give it back. */
function asGuest(client: PoolClient): PoolClient {
  const nothing = { rows: [], fields: [], rowCount: 0, command: "", oid: 0 };
  const query = (given: { text: string }) => (FRAME.test(given.text) ? Promise.resolve(nothing) : client.query(given));
  const own = new Map<PropertyKey, unknown>(Object.entries({ query, on: () => guest, removeListener: () => guest, release: () => undefined }));
  const guest: PoolClient = new Proxy(client, { get: (target, naam) => (own.has(naam) ? own.get(naam) : Reflect.get(target, naam)) });
  return guest;
}

export type Joined = {
  readonly tx: Prisma.TransactionClient;
  /** Lets Prisma go before the commit; throws when it gave the transaction up. */
  end(): Promise<void>;
};

/** Lets the models of Prisma take part in the transaction that is open on this connection. */
export async function joinPrisma(prisma: PrismaClient, client: PoolClient, timeout: number): Promise<Joined> {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<Prisma.TransactionClient>();
  const finished = opened.run(client, () => prisma.$transaction(async (tx) => {
    entered.resolve(tx);
    await held;
  }, { timeout }));
  finished.catch(entered.reject);
  return { tx: await entered.promise, end: () => { letGo(); return finished; } };
}

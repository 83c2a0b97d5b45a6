import { Client, type Pool, type PoolClient } from "pg";
import type { Prisma, PrismaClient } from "./generated/client";
import { joinPrisma, type Joined } from "./join-prisma";
import { isPlanLost, toQuery, type Query } from "./statement";

type Tx = Prisma.TransactionClient;
type Line = {
  readonly client: PoolClient;
  readonly join: () => Promise<Tx>;
  begun: Promise<unknown> | null;
  /** Closed once the connection is given back: what was left running may not touch the next transaction on it. */
  state: "new" | "open" | "closed";
  joined: Promise<Joined> | null;
  /** Sent without waiting; judged before the commit is believed. */
  readonly later: Promise<unknown>[];
};
// On globalThis: the pool is one per process, while pages and routes each have a copy of this module. What one of
// them opened the other may be asked to send with.
const lines = ((globalThis as { servicepleinTransacties?: WeakMap<object, Line> }).servicepleinTransacties ??= new WeakMap());
const ONLY_READS = /^\s*SELECT\b/i;

const quiet = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined); // whoever awaits it still hears
  return promise;
};

function checkOpen({ state }: Line): void {
  if (state === "closed") throw new Error("pg-transaction: this transaction has ended");
}

function begin(line: Line): Promise<unknown> {
  return (line.begun ??= quiet(line.client.query("BEGIN").then(() => { line.state = "open"; })));
}

/** What is sent in one go leaves in one write: a system call costs more than a small statement. */
function gather(client: PoolClient): void {
  if (!(client instanceof Client)) return;
  const { stream } = client.connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * Sends one statement. BEGIN travels with the first one when that only reads; what writes waits for the
 * answer to BEGIN, because outside a transaction it would stand by itself.
 */
async function send(line: Line, query: Query) {
  checkOpen(line);
  gather(line.client);
  const begun = begin(line);
  if (line.state === "new" && !ONLY_READS.test(query.text)) await begun;
  const [result] = await Promise.all([line.client.query<Record<string, unknown>>(query), begun]);
  return result;
}

/** Sends a statement whose answer nobody needs: it travels with what follows, and the commit fails when it failed. */
export function sendLater(tx: Tx, query: Query): void {
  const line = lines.get(tx);
  if (!line) throw new Error("sendLater: this transaction was not opened by $transaction of a Db");
  line.later.push(quiet(send(line, query)));
}

/** A transaction to work with: own SQL goes straight over the connection, models of Prisma join it when first used. */
function openTx(line: Line): Tx {
  const direct: Record<PropertyKey, unknown> = {
    $queryRaw: async (given: unknown, ...rest: unknown[]) => (await send(line, toQuery(given, rest))).rows,
    $executeRaw: async (given: unknown, ...rest: unknown[]) => (await send(line, toQuery(given, rest))).rowCount ?? 0,
  };
  const models = (naam: string) => new Proxy({}, {
    get: (_, actie) => async (...args: unknown[]) => {
      const model: unknown = Reflect.get(await line.join(), naam);
      const work: unknown = Reflect.get(Object(model), actie);
      if (typeof work !== "function") throw new TypeError(`pg-transaction: Prisma has no ${naam}.${String(actie)}`);
      return Reflect.apply(work, model, args);
    },
  });
  // TypeScript cannot see through a Proxy: what is not `direct` is asked of the transaction of Prisma, which is a Tx.
  const tx = new Proxy(direct, {
    get: (known, naam) => (naam in known || typeof naam === "symbol" || naam === "then" ? known[naam] : (known[naam] = models(naam))),
  }) as unknown as Tx;
  lines.set(tx, line);
  return tx;
}

async function commit(line: Line): Promise<void> {
  if (!line.begun) return; // nothing was asked
  if (line.joined) await (await line.joined).end();
  gather(line.client);
  // Behind a statement that failed the server answers COMMIT with ROLLBACK.
  const [{ command }] = await Promise.all([line.client.query("COMMIT"), ...line.later]);
  if (command !== "COMMIT") throw new Error(`pg-transaction: COMMIT was answered with ${command}`);
}

/** Undoes everything; a connection that does not even do that, or lost the plans it kept, is thrown away. */
async function rollback(line: Line, cause: unknown): Promise<Error | undefined> {
  try {
    if (line.joined) await line.joined.then((joined) => joined.end()).catch(() => undefined);
    if (line.begun) await line.client.query("ROLLBACK");
    return isPlanLost(cause) ? (cause as Error) : undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The failure that the others follow from: after it every statement of the transaction is refused. */
async function firstFailure(line: Line, error: unknown): Promise<unknown> {
  const failed = (await Promise.allSettled(line.later)).find((outcome) => outcome.status === "rejected");
  return failed ? failed.reason : error;
}

/** Runs a closure in one transaction on one connection of the pool. */
export async function runTransaction<T>(pool: Pool, prisma: PrismaClient, { run, timeout }: { run: (tx: Tx) => Promise<T>; timeout: number }): Promise<T> {
  const client = await pool.connect();
  const noted = () => undefined; // an error of a connection in use reaches its statement; without a listener it would end the process
  client.on("error", noted);
  const line: Line = { client, begun: null, state: "new", joined: null, later: [], join: async () => {
    checkOpen(line);
    await begin(line);
    return (await (line.joined ??= quiet(joinPrisma(prisma, client, timeout)))).tx;
  } };
  let broken: Error | undefined;
  try {
    const value = await run(openTx(line));
    await commit(line);
    return value;
  } catch (error) {
    const cause = await firstFailure(line, error);
    broken = await rollback(line, cause);
    throw cause;
  } finally {
    line.state = "closed";
    client.removeListener("error", noted);
    client.release(broken);
  }
}

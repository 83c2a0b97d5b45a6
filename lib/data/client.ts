import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import { withPg } from "./direct-db";
import { type Prisma, PrismaClient } from "./generated/client";
import { JoinablePool } from "./join-prisma";

/** The database as commands and queries use it. */
export type Db = PrismaClient;
/** One transaction; lives as long as the callback of `transact`. */
export type Tx = Prisma.TransactionClient;

// On globalThis: hot reload, and Next's bundles for pages and routes, run this module more than once per process.
const connections = ((globalThis as { servicepleinVerbindingen?: WeakMap<Db, { adres: string; pool: Pool }> }).servicepleinVerbindingen ??= new WeakMap());

const TRANSACTION_MS = 10_000;

type Options = {
  /** Connections of this process; the server's maximum is shared by all instances. */
  readonly max?: number;
  /** Shown in pg_stat_activity. */
  readonly naam?: string;
  /** Longest statement in ms; the worker may take longer than a page. */
  readonly statementTimeout?: number;
};

/** Our statements take milliseconds: starting helper processes or compiling a plan first costs more than it brings. */
const BINNEN_MS = "-c jit=off -c max_parallel_workers_per_gather=0";

/**
 * Opens a pool on one database. Waiting for a connection ends after 2 s (answered as 503), a hanging
 * server after 6 s: without these limits an outage would look like a page that loads for ever.
 */
export function createDb(connectionString: string, { max = 10, naam = "serviceplein", statementTimeout = 5000 }: Options = {}): Db {
  const pool = new JoinablePool({
    connectionString, pipeline: true, max, application_name: naam,
    connectionTimeoutMillis: 2000, query_timeout: statementTimeout + 1000, statement_timeout: statementTimeout,
    // Who may take longer over one statement may also think longer between two: filling the demo on a slow machine.
    lock_timeout: 3000, idle_in_transaction_session_timeout: Math.max(10_000, statementTimeout), keepAlive: true, keepAliveInitialDelayMillis: 30_000, options: BINNEN_MS,
  });
  pool.on("error", () => undefined); // of a connection at rest; the next statement finds out by itself
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 2000, timeout: TRANSACTION_MS } });
  const db = withPg(prisma, pool, TRANSACTION_MS);
  connections.set(db, { adres: connectionString, pool });
  return db;
}

/** Where a pool leads to, for the libraries that bring a connection of their own. */
export const connectionOf = (db: Db): string => knownOf(db).adres;

export type PoolStand = { readonly totaal: number; readonly vrij: number; /** Requests that stand in line for a connection. */ readonly wachtend: number };

/** How busy the connections of a pool are at this moment. */
export function poolOf(db: Db): PoolStand {
  const { totalCount, idleCount, waitingCount } = knownOf(db).pool;
  return { totaal: totalCount, vrij: idleCount, wachtend: waitingCount };
}

function knownOf(db: Db): { adres: string; pool: Pool } {
  const known = connections.get(db);
  if (!known) throw new Error("This Db was not made by createDb.");
  return known;
}

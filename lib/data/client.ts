import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { withPg } from "./direct-db";
import { type Prisma, PrismaClient } from "./generated/client";
import { JoinablePool } from "./join-prisma";

/** The database as commands and queries use it. */
export type Db = PrismaClient;
/** One transaction; lives as long as the callback of `transact`. */
export type Tx = Prisma.TransactionClient;

// On globalThis: hot reload, and Next's bundles for pages and routes, run this module more than once per process.
const connections = ((globalThis as { servicepleinVerbindingen?: WeakMap<Db, { adres: string; pools: readonly Pool[] }> }).servicepleinVerbindingen ??= new WeakMap());

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

/** Connections that plan a steady read once, whatever its values: each such read takes about a millisecond, so few are enough. */
const MAX_VAST = 4;

/**
 * Opens a pool on one database. Waiting for a connection ends after 2 s (answered as 503), a hanging
 * server after 6 s: without these limits an outage would look like a page that loads for ever.
 */
export function createDb(connectionString: string, { max = 10, naam = "serviceplein", statementTimeout = 5000 }: Options = {}): Db {
  const settings = {
    connectionString, pipeline: true, application_name: naam,
    connectionTimeoutMillis: 2000, query_timeout: statementTimeout + 1000, statement_timeout: statementTimeout,
    // Who may take longer over one statement may also think longer between two: filling the demo on a slow machine.
    lock_timeout: 3000, idle_in_transaction_session_timeout: Math.max(10_000, statementTimeout), keepAlive: true, keepAliveInitialDelayMillis: 30_000,
  };
  const pool = new JoinablePool({ ...settings, max, options: BINNEN_MS });
  const vast = new Pool({ ...settings, max: Math.min(max, MAX_VAST), options: `${BINNEN_MS} -c plan_cache_mode=force_generic_plan` });
  for (const each of [pool, vast]) each.on("error", () => undefined); // of a connection at rest; the next statement finds out by itself
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 2000, timeout: TRANSACTION_MS } });
  const db = withPg(prisma, { pool, vast }, TRANSACTION_MS);
  connections.set(db, { adres: connectionString, pools: [pool, vast] });
  return db;
}

/** Where a pool leads to, for the libraries that bring a connection of their own. */
export const connectionOf = (db: Db): string => knownOf(db).adres;

export type PoolStand = { readonly totaal: number; readonly vrij: number; /** Requests that stand in line for a connection. */ readonly wachtend: number };

/** How busy the connections of a pool are at this moment. */
export function poolOf(db: Db): PoolStand {
  const sum = (of: (pool: Pool) => number) => knownOf(db).pools.reduce((som, pool) => som + of(pool), 0);
  return { totaal: sum(({ totalCount }) => totalCount), vrij: sum(({ idleCount }) => idleCount), wachtend: sum(({ waitingCount }) => waitingCount) };
}

function knownOf(db: Db): { adres: string; pools: readonly Pool[] } {
  const known = connections.get(db);
  if (!known) throw new Error("This Db was not made by createDb.");
  return known;
}

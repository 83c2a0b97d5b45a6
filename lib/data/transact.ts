import { AsyncLocalStorage } from "node:async_hooks";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { classifyDbError } from "./classify-db-error";
import type { Db, Tx } from "./client";

const TRIES = 5;
const around = new AsyncLocalStorage<{ readonly db: Db; readonly tx: Tx }>();

/** Runs commands that open a transaction of their own as parts of this one: together they are done, or none is. */
export const withinTransaction = <T>(db: Db, tx: Tx, run: () => Promise<T>): Promise<T> => around.run({ db, tx }, run);

/** Carries an expected failure out of a transaction, so that the database rolls back. */
class Rollback extends Error {
  constructor(readonly failure: AppError) { super("rollback"); }
}

/**
 * Runs a closure in one transaction: a failed Result rolls everything back. Serialization conflicts and
 * deadlocks are tried again with jitter, so the closure must have no side effects outside the database. Inside
 * `withinTransaction` it is a part of that one, whose caller must pass a failure on.
 */
export async function transact<T>(db: Db, run: (tx: Tx) => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
  const outer = around.getStore();
  if (outer?.db === db) return run(outer.tx);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(async (tx) => {
        const result = await run(tx);
        if (!result.ok) throw new Rollback(result.error);
        return result;
      });
    } catch (error) {
      if (error instanceof Rollback) return { ok: false, error: error.failure };
      if (attempt >= TRIES || classifyDbError(error) !== "opnieuw") throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

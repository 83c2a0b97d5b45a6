import type { Tx } from "./client";
import { sendLater } from "./pg-transaction";
import { keptQuery } from "./statement";

/**
 * Lets pg-boss write inside our transaction: job and change stand or fall together. Nobody needs the id of the job,
 * so its statement travels with the commit, which fails when the statement failed.
 */
export function bossDb(tx: Tx): { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> } {
  return {
    executeSql(text, values = []) {
      sendLater(tx, keptQuery(text, values));
      return Promise.resolve({ rows: [{ id: null }] });
    },
  };
}

import type { Tx } from "./client";

/** Lets pg-boss write inside our transaction: job and change stand or fall together. */
export function bossDb(tx: Tx): { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> } {
  return {
    async executeSql(text, values = []) {
      const rows = await tx.$queryRawUnsafe<unknown[]>(readable(text), ...values);
      return { rows: Array.isArray(rows) ? rows : [] };
    },
  };
}

/** Prisma cannot read a regclass, with which pg-boss looks whether it is installed; its name says the same. */
const readable = (text: string): string => text.replace(/to_regclass\(('[^']*')\) as/i, "to_regclass($1)::text as");

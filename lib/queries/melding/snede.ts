import { sql, type Sql } from "@/lib/data/sql";

/** One row more than a page, to know whether there is a next one. The usual sizes stand in the text: a plan that is kept must know how far it reads. */
export function snede(limiet: number): Sql {
  switch (limiet) {
    case 3: return sql`LIMIT 4`;
    case 5: return sql`LIMIT 6`;
    case 20: return sql`LIMIT 21`;
    case 50: return sql`LIMIT 51`;
    default: return sql`LIMIT ${limiet + 1}`;
  }
}

/** Whether a page of this size has a cut that a kept plan can be made for. */
export const isVasteSnede = (limiet: number): boolean => [3, 5, 20, 50].includes(limiet);

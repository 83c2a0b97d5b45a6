import { fixedNumber, sql, type Sql } from "@/lib/data/sql";

const GEWOON = 50;

/** One row more than a page, to know whether there is a next one; the usual size is part of the text, so that its plan can be kept. */
export const snede = (limiet: number): Sql => (limiet === GEWOON ? sql`LIMIT ${fixedNumber(GEWOON + 1)}` : sql`LIMIT ${limiet + 1}`);

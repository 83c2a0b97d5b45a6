import { Prisma } from "./generated/client";

/** Typed raw SQL for the hottest statements: values are always parameters, never text. */
export const sql = Prisma.sql;
/** Joins fragments made by `sql`. */
export const joinSql = Prisma.join;
/** Nothing at all, for an optional fragment. */
export const emptySql = Prisma.empty;
export type Sql = Prisma.Sql;

/**
 * Marks a statement that is sent often and whose best plan does not depend on its values: the server reads and plans
 * it once per connection instead of every time, which for a read of a few joins costs more than running it. Not for
 * words to search or stretches of time: those are planned by their values.
 */
export const steady = (statement: Sql): Sql => Object.assign(statement, { vast: true });

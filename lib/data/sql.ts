import { Prisma } from "./generated/client";

/** Typed raw SQL for the hottest statements: values are always parameters, never text. */
export const sql = Prisma.sql;
/** Joins fragments made by `sql`. */
export const joinSql = Prisma.join;
/** Nothing at all, for an optional fragment. */
export const emptySql = Prisma.empty;
export type Sql = Prisma.Sql;

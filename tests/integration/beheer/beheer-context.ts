import type { Db } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import type { Rol } from "@/lib/domain/authz/rollen";

const NU = new Date("2026-03-02T09:00:00Z");

/** A persoon with these roles in the database, and the Context in which this persoon acts. */
export async function contextAs(db: Db, naam: string, rollen: readonly Rol[]): Promise<Context> {
  const email = `${naam.toLowerCase()}@voorbeeld.nl`;
  const { id } = await db.persoon.create({ data: { naam, email, rollen: { create: rollen.map((rol) => ({ rol })) } }, select: { id: true } });
  return { db, now: () => NU, actor: { soort: "persoon", id, naam, email, rollen, teamIds: [], afdelingId: null, scope: null, sleutelId: null } };
}

/** The value of a Result that must be a success. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The history of one kept thing, oldest first. */
export const historyOf = (db: Db, soort: string, id: string) =>
  db.gebeurtenis.findMany({ where: { onderwerpSoort: soort, onderwerpId: id }, orderBy: { id: "asc" }, select: { soort: true, doorId: true, gegevens: true } });

import type { Db } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";
import { LANDING, ROLLEN, type Rol } from "@/lib/domain/authz/rollen";

export type DemoAccount = { readonly email: string; readonly label: string };

/** The accounts that may be tried with one press; none at all outside a demo. The klant comes first, then who has a screen of their own. */
export async function listDemoAccounts(db: Db): Promise<DemoAccount[]> {
  if (!(await isDemoDatabase(db))) return [];
  const found = await db.persoon.findMany({
    where: { demo: true, actief: true }, select: { email: true, rollen: { select: { rol: true } } }, orderBy: { email: "asc" }, take: 50,
  });
  const accounts = found.map(({ email, rollen }) => ({ email, rol: ROLLEN.find((rol) => rollen.some((eigen) => eigen.rol === rol)) ?? ("klant" as const) }));
  const sorted = accounts.sort((a, b) => rank(a.rol) - rank(b.rol) || a.email.length - b.email.length);
  return sorted.map(({ email, rol }, index) => ({ email, label: sorted.findIndex((ander) => ander.rol === rol) === index ? toWoord(rol) : `tweede ${toWoord(rol)}` }));
}

const rank = (rol: Rol | "klant"): number => (rol === "klant" ? -1 : ROLLEN.indexOf(rol) + (LANDING[rol] === "/" ? ROLLEN.length : 0));

// A code has no diaeresis; a word does.
const toWoord = (rol: Rol | "klant"): string => (rol === "coordinator" ? "coördinator" : rol);

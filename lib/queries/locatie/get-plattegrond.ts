import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import type { Vlak } from "@/lib/domain/locatie/vlak";

export type PlekOpPlan = { readonly verdiepingId: string; readonly verdieping: string; readonly omtrek: Vlak; /** Empty when the place is the floor itself. */ readonly vlak: Vlak };
export type Plattegrond = { readonly omtrek: Vlak; readonly ruimten: readonly { readonly deur: string; readonly vlak: Vlak }[] };

const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** Where a place lies on the plan of its floor; null when the place or its floor has no plan. */
export async function findPlekOpPlan({ db, actor }: Context, locatieId: string | null): Promise<PlekOpPlan | null> {
  if (!locatieId || !can(actor, "referentie.read") || !isId(locatieId)) return null;
  const [row] = await db.$queryRaw<(Omit<PlekOpPlan, "vlak"> & { vlak: number[]; soort: string })[]>(sql`
    SELECT v.id AS "verdiepingId", v.pad AS verdieping, v.vlak AS omtrek, l.vlak, l.soort
    FROM locatie l JOIN locatie v ON v.id = ANY (l.pad_ids) AND v.soort = 'verdieping' AND v.vlak <> '{}'
    WHERE l.id = ${locatieId}::uuid AND l.vlak <> '{}'`);
  return row ? { verdiepingId: row.verdiepingId, verdieping: row.verdieping, omtrek: row.omtrek, vlak: row.soort === "verdieping" ? [] : row.vlak } : null;
}

/** The plan of a floor: its outer wall, and its rooms with the number on the door. Null when there is none. */
export async function getPlattegrond({ db, actor }: Context, verdiepingId: string): Promise<Plattegrond | null> {
  if (!can(actor, "referentie.read") || !isId(verdiepingId)) return null;
  const [verdieping] = await db.$queryRaw<{ vlak: number[] }[]>(sql`SELECT vlak FROM locatie WHERE id = ${verdiepingId}::uuid AND soort = 'verdieping' AND vlak <> '{}'`);
  if (!verdieping) return null;
  const ruimten = await db.$queryRaw<{ code: string | null; naam: string; vlak: number[] }[]>(sql`
    SELECT code, naam, vlak FROM locatie WHERE ouder_id = ${verdiepingId}::uuid AND actief AND vlak <> '{}' ORDER BY code, naam LIMIT 500`);
  return { omtrek: verdieping.vlak, ruimten: ruimten.map(({ code, naam, vlak }) => ({ deur: (code ?? naam).split(".").at(-1) ?? "", vlak })) };
}

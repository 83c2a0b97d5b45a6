import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import type { Vlak } from "@/lib/domain/locatie/vlak";

export type PlanGebouw = { readonly id: string; readonly naam: string; readonly verdiepingen: readonly { readonly id: string; readonly naam: string }[] };
export type PlanRuimte = { readonly waarde: string; readonly label: string; readonly deur: string; readonly vlak: Vlak };
export type PlanKeuze = {
  readonly gebouwen: readonly PlanGebouw[];
  /** Places outdoors: those have no plan. */
  readonly buiten: readonly { readonly waarde: string; readonly label: string }[];
  /** The floor to begin with: that of the given place, else of the own workplace; null for any. */
  readonly begin: string | null;
};
export type PlanVerdieping = { readonly id: string; readonly naam: string; readonly omtrek: Vlak; readonly ruimten: readonly PlanRuimte[] };

const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
const laatste = (pad: string): string => pad.split(" › ").at(-1) ?? pad;

/** Which buildings and floors have a plan to point on, and what lies outdoors. Null for who may not read places. */
export async function getPlanKeuze({ db, actor }: Context, plekId: string): Promise<PlanKeuze | null> {
  if (actor.soort !== "persoon" || !can(actor, "referentie.read")) return null;
  const hier = isId(plekId) ? plekId : null;
  const [rijen, begin] = await Promise.all([
    db.$queryRaw<{ id: string; soort: string; naam: string; pad: string; ouderId: string | null }[]>(sql`
      SELECT id, soort, naam, pad, ouder_id AS "ouderId" FROM locatie WHERE actief AND (soort = 'gebouw' OR soort = 'buiten' OR (soort = 'verdieping' AND vlak <> '{}')) ORDER BY pad, id LIMIT 1000`),
    db.$queryRaw<{ id: string }[]>(sql`
      SELECT v.id FROM locatie l JOIN locatie v ON v.id = ANY (l.pad_ids) AND v.soort = 'verdieping' AND v.vlak <> '{}' AND v.actief
      WHERE l.id = COALESCE(${hier}::uuid, (SELECT werkplek_id FROM persoon WHERE id = ${actor.id}::uuid))`),
  ]);
  const verdiepingen = (gebouw: string) => rijen.filter(({ soort, ouderId }) => soort === "verdieping" && ouderId === gebouw).map(({ id, naam }) => ({ id, naam }));
  return {
    gebouwen: rijen.filter(({ soort }) => soort === "gebouw").map(({ id, naam }) => ({ id, naam, verdiepingen: verdiepingen(id) })).filter((gebouw) => gebouw.verdiepingen.length > 0),
    buiten: rijen.filter(({ soort }) => soort === "buiten").map(({ id, pad }) => ({ waarde: id, label: laatste(pad) })),
    begin: begin[0]?.id ?? null,
  };
}

/** One floor with its rooms by name and outline, in the order of their doors; null when it has no plan. */
export async function getPlanVerdieping({ db, actor }: Context, id: string): Promise<PlanVerdieping | null> {
  if (!can(actor, "referentie.read") || !isId(id)) return null;
  const [verdieping] = await db.$queryRaw<{ pad: string; vlak: number[] }[]>(sql`SELECT pad, vlak FROM locatie WHERE id = ${id}::uuid AND soort = 'verdieping' AND actief AND vlak <> '{}'`);
  if (!verdieping) return null;
  const ruimten = await db.$queryRaw<{ id: string; naam: string; code: string | null; pad: string; vlak: number[] }[]>(sql`
    SELECT id, naam, code, pad, vlak FROM locatie WHERE ouder_id = ${id}::uuid AND actief AND vlak <> '{}' ORDER BY code, naam, id LIMIT 500`);
  return {
    id, naam: verdieping.pad.split(" › ").slice(-2).join(", "), omtrek: verdieping.vlak,
    ruimten: ruimten.map((ruimte) => ({ waarde: ruimte.id, label: laatste(ruimte.pad), deur: (ruimte.code ?? ruimte.naam).split(".").at(-1) ?? "", vlak: ruimte.vlak })),
  };
}

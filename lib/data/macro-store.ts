import type { MacroDaarna, MacroSoort, MacroStap, PlanNamen } from "@/lib/domain/tekst/macro";
import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";

export type MacroRij = {
  readonly id: string; readonly soort: MacroSoort; readonly kort: string; readonly titel: string; readonly uitleg: string | null; readonly kwis: readonly string[]; readonly statussen: readonly string[]; readonly productCode: string | null; readonly productNaam: string | null;
  readonly persoonId: string | null; readonly stappen: readonly MacroStap[]; readonly werkwijze: readonly string[]; readonly kosten: string | null; readonly daarna: MacroDaarna; readonly actief: boolean; readonly versie: number;
};
const MEEST = 500;

/** The shared macros and those of one person, by title. */
export function readMacros(db: Db | Tx, persoonId: string): Promise<MacroRij[]> {
  return db.$queryRaw<MacroRij[]>(steady(sql`
    SELECT m.id, m.soort, m.kort, m.titel, m.uitleg, m.kwis, m.statussen, p.code AS "productCode", p.naam AS "productNaam", m.persoon_id AS "persoonId", m.stappen, m.werkwijze, m.kosten::text AS kosten, m.daarna, m.actief, m.versie
    FROM macro m LEFT JOIN product p ON p.id = m.product_id WHERE m.persoon_id IS NULL OR m.persoon_id = ${persoonId}::uuid ORDER BY m.titel, m.id LIMIT ${MEEST}::int`));
}

const pick = <K extends string>(stappen: readonly MacroStap[], veld: K): string[] => [...new Set(stappen.flatMap((stap) => { const waarde = (stap as Record<string, unknown>)[veld]; return typeof waarde === "string" ? [waarde] : []; }))];

/** What the steps refer to, by name: only what is still in use, and of texts only shared ones and one's own. */
export async function readPlanNamen(db: Db | Tx, stappen: readonly MacroStap[], persoonId: string): Promise<PlanNamen> {
  const [row] = await db.$queryRaw<Record<keyof PlanNamen, [string, string][]>[]>(sql`
    SELECT (SELECT COALESCE(jsonb_agg(jsonb_build_array(t.id, t.tekst)), '[]') FROM standaardtekst t WHERE t.id = ANY(${pick(stappen, "tekstId")}::uuid[]) AND t.actief AND (t.persoon_id IS NULL OR t.persoon_id = ${persoonId}::uuid)) AS teksten,
      (SELECT COALESCE(jsonb_agg(jsonb_build_array(p.code, p.naam)), '[]') FROM product p WHERE p.code = ANY(${pick(stappen, "productCode")}::text[]) AND p.actief) AS producten,
      (SELECT COALESCE(jsonb_agg(jsonb_build_array(w.id, w.naam)), '[]') FROM persoon w WHERE w.id = ANY(${pick(stappen, "eigenaarId")}::uuid[]) AND w.actief) AS personen,
      (SELECT COALESCE(jsonb_agg(jsonb_build_array(t.id, t.naam)), '[]') FROM team t WHERE t.id = ANY(${pick(stappen, "teamId")}::uuid[]) AND t.actief) AS teams`);
  return { teksten: new Map(row?.teksten), producten: new Map(row?.producten), personen: new Map(row?.personen), teams: new Map(row?.teams) };
}

/** The macro in sight of a person; null for one of a colleague, as for none. */
export const findMacro = async (db: Db | Tx, id: string, persoonId: string): Promise<MacroRij | null> => (await readMacros(db, persoonId)).find((macro) => macro.id === id) ?? null;

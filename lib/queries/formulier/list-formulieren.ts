import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";

export type FormulierRow = { readonly id: string; readonly code: string; readonly naam: string; readonly groep: string; readonly vragen: number; readonly versie: number | null; readonly gebruikt: number; readonly concept: boolean };

/** Every product in use with its form: how many questions, which version, how often answered, and whether somebody is working on it. */
export async function listFormulieren({ db, actor }: Context, zoek = ""): Promise<readonly FormulierRow[]> {
  if (!hasRight(actor, "beheer.formulieren")) return [];
  const tekst = `%${zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  return db.$queryRaw<FormulierRow[]>(sql`
    SELECT p.id, p.code, p.naam, p.groep, COALESCE(jsonb_array_length(v.definitie -> 'vragen'), 0)::int AS vragen, v.versie, COALESCE(g.aantal, 0)::int AS gebruikt, c.product_id IS NOT NULL AS concept
    FROM product p
      LEFT JOIN LATERAL (SELECT fv.versie, fv.definitie FROM formulier_versie fv WHERE fv.product_id = p.id ORDER BY fv.versie DESC LIMIT 1) v ON TRUE
      LEFT JOIN (SELECT fv.product_id, count(*) AS aantal FROM melding_antwoord ma JOIN formulier_versie fv ON fv.id = ma.formulier_versie_id GROUP BY 1) g ON g.product_id = p.id
      LEFT JOIN formulier_concept c ON c.product_id = p.id
    WHERE p.actief AND (p.naam ILIKE ${tekst} OR p.code ILIKE ${tekst} OR p.groep ILIKE ${tekst}) ORDER BY p.code LIMIT 500`);
}

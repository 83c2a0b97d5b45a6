import type { Db } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import { BASISMACROS } from "../teksten/macros";
import { BASISTEKSTEN } from "../teksten/teksten";
import { baseId } from "./base-id";

/** A fixed day: base data are the same wherever and whenever they are laid. */
const BEGIN = new Date("2026-01-01T00:00:00Z");

/** The shared texts that every desk begins with. One that was changed or put away stays so, and a name that is taken is left alone. */
export async function seedTeksten(db: Db): Promise<void> {
  const rijen = BASISTEKSTEN.map(({ kort, titel, tekst, doel = "klant", kwis = [], statussen = [], product = null }) => ({ id: baseId(`tekst:${kort}`), kort, titel, tekst, doel, kwis, statussen, product }));
  await db.$executeRaw(sql`
    INSERT INTO standaardtekst (id, kort, titel, tekst, doel, kwis, statussen, product_id, gewijzigd_op)
    SELECT r.id, r.kort, r.titel, r.tekst, r.doel, r.kwis, r.statussen, p.id, ${BEGIN}
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r (id uuid, kort text, titel text, tekst text, doel text, kwis text[], statussen text[], product text) LEFT JOIN product p ON p.code = r.product
    ON CONFLICT DO NOTHING`);
  await seedMacros(db);
}

async function seedMacros(db: Db): Promise<void> {
  const rijen = BASISMACROS.map(({ kort, titel, soort = "macro", uitleg = null, kwis = [], statussen = [], product = null, werkwijze = [], kosten = null, daarna = "blijf", stappen }) => ({
    id: baseId(`macro:${kort}`), kort, titel, soort, uitleg, kwis, statussen, product, werkwijze, kosten, daarna,
    stappen: stappen.map((stap) => ("kort" in stap && stap.kort ? { doe: stap.doe, tekstId: baseId(`tekst:${stap.kort}`) } : stap)),
  }));
  await db.$executeRaw(sql`
    INSERT INTO macro (id, kort, titel, soort, uitleg, kwis, statussen, product_id, werkwijze, kosten, daarna, stappen, gewijzigd_op)
    SELECT r.id, r.kort, r.titel, r.soort, r.uitleg, r.kwis, r.statussen, p.id, r.werkwijze, r.kosten, r.daarna, r.stappen, ${BEGIN}
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r (id uuid, kort text, titel text, soort text, uitleg text, kwis text[], statussen text[], product text, werkwijze text[], kosten numeric, daarna text, stappen jsonb) LEFT JOIN product p ON p.code = r.product
    ON CONFLICT DO NOTHING`);
}

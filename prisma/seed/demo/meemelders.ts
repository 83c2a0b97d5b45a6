import type { Tx } from "@/lib/data/client";
import { GEDEELD } from "@/lib/data/gedeeld-sql";
import { sql } from "@/lib/data/sql";
import { persoonId } from "./organisatie/personen";

/** The lift that everybody meets, Karin included. */
const LIFT = "Lift Noord staat stil";
const BIJ_DE_LIFT = 6;

/**
 * For whom a storing holds as well: of the newest that anybody there can see every fourth, for one to four others, and
 * the lift for many. Chosen by their number, so that the same demo comes out; who it is for follows it.
 */
export async function seedMeemelders(tx: Tx, nu: Date): Promise<void> {
  const collega = sql`p.actief AND p.soort = 'medewerker' AND NOT p.demo AND NOT EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = p.id)`;
  await tx.$executeRaw(sql`
    INSERT INTO melding_volger (melding_id, persoon_id, soort, sinds)
    SELECT z.id, w.id, 'meemelder', LEAST(z.ontvangen_op + make_interval(mins => (9 * w.rang)::int), ${nu}::timestamptz)
    FROM (SELECT m.id, m.nummer, m.melder_id, m.onderwerp, m.ontvangen_op, row_number() OVER (ORDER BY m.ontvangen_op DESC, m.nummer DESC) AS plaats
        FROM melding m JOIN product p ON p.id = m.product_id JOIN locatie l ON l.id = m.locatie_id WHERE m.status <> 'geannuleerd' AND ${GEDEELD} ORDER BY m.ontvangen_op DESC, m.nummer DESC LIMIT 120) z
      CROSS JOIN LATERAL (SELECT p.id, row_number() OVER (ORDER BY md5(z.nummer || p.email)) AS rang FROM persoon p WHERE ${collega} AND p.id <> z.melder_id ORDER BY md5(z.nummer || p.email) LIMIT ${BIJ_DE_LIFT}::int) w
    WHERE w.rang <= CASE WHEN z.onderwerp = ${LIFT} THEN ${BIJ_DE_LIFT}::int WHEN z.plaats % 4 = 0 THEN 1 + (z.plaats / 4) % 4 ELSE 0 END
    ON CONFLICT DO NOTHING`);
  await tx.$executeRaw(sql`
    INSERT INTO melding_volger (melding_id, persoon_id, soort, sinds)
    SELECT m.id, ${persoonId("klant")}::uuid, 'meemelder', LEAST(m.ontvangen_op + interval '4 minutes', ${nu}::timestamptz) FROM melding m WHERE m.onderwerp = ${LIFT} AND m.melder_id <> ${persoonId("klant")}::uuid ON CONFLICT DO NOTHING`);
  await tx.$executeRaw(sql`
    INSERT INTO melding_volger (melding_id, persoon_id, soort, door_id, sinds)
    SELECT m.id, m.voor_persoon_id, 'volger', m.melder_id, m.ontvangen_op FROM melding m WHERE m.voor_persoon_id IS NOT NULL AND m.voor_persoon_id <> m.melder_id AND m.kwis <> 'K' ON CONFLICT DO NOTHING`);
}

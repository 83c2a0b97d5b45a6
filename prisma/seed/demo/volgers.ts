import type { Tx } from "@/lib/data/client";
import { writeMeekijken } from "@/lib/data/meekijken-store";
import { sql } from "@/lib/data/sql";
import { persoonId } from "./organisatie/personen";

const LEK = "Lekkage bij het raam, zaal Waterlelie (N2.14)";

/**
 * Who looks along in the demo: the leak of Karin holds for three others, a colleague follows it, and Karin follows two
 * matters of her department. Every department has its teamleider as head, and beheer lets them look along.
 */
export async function seedVolgers(tx: Tx): Promise<void> {
  const karin = sql`${persoonId("klant")}::uuid`;
  await tx.$executeRaw(sql`UPDATE afdeling a SET hoofd_id = (SELECT p.id FROM persoon p WHERE p.afdeling_id = a.id AND p.functie LIKE 'teamleider %' ORDER BY p.personeelsnummer LIMIT 1)`);
  await writeMeekijken(tx, true);
  await tx.$executeRaw(sql`
    INSERT INTO melding_volger (melding_id, persoon_id, soort, door_id, sinds)
    SELECT m.id, p.id, CASE WHEN p.rang <= 3 THEN 'meemelder' ELSE 'volger' END, CASE WHEN p.rang > 3 THEN m.melder_id END, m.ontvangen_op + make_interval(mins => (10 * p.rang)::int)
    FROM melding m CROSS JOIN (SELECT p.id, row_number() OVER (ORDER BY p.personeelsnummer) AS rang FROM persoon p
      WHERE p.afdeling_id = (SELECT afdeling_id FROM persoon WHERE id = ${karin}) AND p.id <> ${karin} AND NOT EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = p.id) ORDER BY p.personeelsnummer LIMIT 4) p
    WHERE m.onderwerp = ${LEK} AND m.melder_id = ${karin}`);
  await tx.$executeRaw(sql`
    INSERT INTO melding_volger (melding_id, persoon_id, soort, door_id, sinds)
    SELECT m.id, ${karin}, 'volger', m.melder_id, m.ontvangen_op FROM melding m
    WHERE m.afdeling_id = (SELECT afdeling_id FROM persoon WHERE id = ${karin}) AND m.melder_id <> ${karin} AND m.kwis = 'S' ORDER BY m.ontvangen_op DESC, m.id LIMIT 2`);
}

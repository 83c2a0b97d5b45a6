import { expect } from "vitest";
import { withClient } from "@/tests/support/with-client";

/** What may never be found in the database, whatever was killed, restarted or repeated. Each must give no row. */
const INVARIANTEN: Readonly<Record<string, string>> = {
  "een nummer dat twee keer is uitgegeven": `SELECT nummer FROM melding GROUP BY nummer HAVING count(*) > 1`,
  "een opdrachtnummer dat twee keer is uitgegeven": `SELECT nummer FROM opdracht GROUP BY nummer HAVING count(*) > 1`,
  "een melding zonder ontvangst in de historie, of met twee": `SELECT m.nummer FROM melding m LEFT JOIN gebeurtenis g ON g.melding_id = m.id AND g.soort = 'melding.ontvangen' GROUP BY m.nummer HAVING count(g.id) <> 1`,
  "een versie die lager is dan het aantal veranderingen van status": `SELECT m.nummer FROM melding m JOIN gebeurtenis g ON g.melding_id = m.id AND g.gegevens ->> 'van' <> g.gegevens ->> 'naar' GROUP BY m.id HAVING m.versie < 1 + count(*)`,
  "een status die niet de laatste van de historie is": `SELECT m.nummer FROM melding m JOIN LATERAL (SELECT gegevens ->> 'naar' AS naar FROM gebeurtenis g WHERE g.melding_id = m.id AND g.opdracht_id IS NULL AND g.gegevens ? 'naar' ORDER BY id DESC LIMIT 1) l ON true WHERE l.naar <> m.status AND NOT EXISTS (SELECT 1 FROM opdracht o WHERE o.melding_id = m.id)`,
  "open dat niet bij de status past": `SELECT nummer FROM melding WHERE open <> (status NOT IN ('gereed', 'afgesloten', 'geannuleerd'))`,
  "gereed of afgesloten zonder moment of resultaat": `SELECT nummer FROM melding WHERE status IN ('gereed', 'afgesloten') AND (gereed_op IS NULL OR oplossing IS NULL) OR (status = 'afgesloten' AND afgesloten_op IS NULL)`,
  "in behandeling zonder eigenaar": `SELECT nummer FROM melding WHERE status = 'in_behandeling' AND eigenaar_id IS NULL`,
  "een moment voor de ontvangst": `SELECT nummer FROM melding WHERE gereed_op < ontvangen_op OR reactie_op < ontvangen_op OR afgesloten_op < gereed_op`,
  "een gestopte klok zonder stop in haar logboek": `SELECT k.id FROM klok k WHERE k.status = 'gestopt' AND NOT EXISTS (SELECT 1 FROM klokgebeurtenis g WHERE g.klok_id = k.id AND g.soort = 'stop')`,
  "een lopende klok waarvan het logboek stop zegt": `SELECT k.id FROM klok k JOIN LATERAL (SELECT soort FROM klokgebeurtenis g WHERE g.klok_id = k.id ORDER BY g.id DESC LIMIT 1) l ON true WHERE k.status <> 'gestopt' AND l.soort = 'stop'`,
  "een klok zonder start": `SELECT k.id FROM klok k WHERE NOT EXISTS (SELECT 1 FROM klokgebeurtenis g WHERE g.klok_id = k.id AND g.soort = 'start')`,
  "een lopende klok van de klant op een melding die klaar is": `SELECT m.nummer FROM melding m JOIN klok k ON k.melding_id = m.id WHERE k.status <> 'gestopt' AND k.niveau = 'klant' AND m.status IN ('gereed', 'afgesloten', 'geannuleerd')`,
  "een uiterlijk moment dat niet dat van de klok is": `SELECT m.nummer FROM melding m JOIN klok k ON k.melding_id = m.id AND k.niveau = 'klant' AND k.soort = 'gereed' AND k.status = 'loopt' WHERE m.uiterlijk_gereed IS DISTINCT FROM k.uiterlijk`,
  "een open opdracht onder een afgesloten melding": `SELECT o.nummer FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE o.open AND m.status IN ('afgesloten', 'geannuleerd')`,
  "een notitie bij een opdracht van een andere melding": `SELECT n.id FROM notitie n JOIN opdracht o ON o.id = n.opdracht_id WHERE o.melding_id <> n.melding_id`,
  "een bijlage zonder inhoud": `SELECT b.id FROM bijlage b WHERE NOT EXISTS (SELECT 1 FROM bijlage_deel d WHERE d.bijlage_id = b.id)`,
  "een antwoord op een sleutel zonder melding": `SELECT i.sleutel FROM idempotency i WHERE NOT EXISTS (SELECT 1 FROM melding m WHERE m.nummer = substr(i.antwoord ->> 'nummer', 2)::int)`,
  "twee sleutels met hetzelfde nummer": `SELECT antwoord ->> 'nummer' FROM idempotency GROUP BY 1 HAVING count(*) > 1`,
  "een gebeurtenis van een melding zonder taak in de wachtrij": `SELECT g.id FROM gebeurtenis g WHERE g.melding_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pgboss.job j WHERE j.name = 'gebeurtenis' AND j.data ->> 'id' = g.id::text)`,
  "een taak zonder gebeurtenis": `SELECT j.id FROM pgboss.job j WHERE j.name = 'gebeurtenis' AND NOT EXISTS (SELECT 1 FROM gebeurtenis g WHERE g.id::text = j.data ->> 'id')`,
  "een ontvangst die verteld is zonder mail": `SELECT g.id FROM gebeurtenis g JOIN pgboss.job j ON j.name = 'gebeurtenis' AND j.data ->> 'id' = g.id::text AND j.state = 'completed' WHERE g.soort = 'melding.ontvangen' AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.melding_id = g.melding_id AND m.soort = 'ontvangen')`,
  "een mail die twee keer is gemaakt": `SELECT melding_id, soort, aan FROM mail WHERE soort = 'ontvangen' GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  "een transactie die is blijven hangen": `SELECT pid FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND state_change < clock_timestamp() - interval '15 seconds'`,
};

/** Runs them all; the failure names each rule that was broken, with the first rows. */
export async function expectInvariants(url: string): Promise<void> {
  const broken = await withClient(url, async (client) => {
    const found: Record<string, unknown[]> = {};
    for (const [naam, query] of Object.entries(INVARIANTEN)) {
      const { rows } = await client.query<Record<string, unknown>>(`${query} LIMIT 5`);
      if (rows.length > 0) found[naam] = rows;
    }
    return found;
  });
  expect(broken).toEqual({});
}

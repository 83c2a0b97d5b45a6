import { OPEN_DOMEINEN } from "@/lib/domain/melding/klant-zicht";
import { joinSql, sql } from "./sql";

const DOMEINEN = joinSql(OPEN_DOMEINEN.map((code) => sql`${code}`));

/**
 * What anybody who stands there could see (docs/decisions/0016), over the aliases m (melding), p (product) and l
 * (locatie): a storing of a product that beheer shares, in a dienstdomein that is open to all, at a place that is not
 * the workplace or the room of one person.
 */
export const GEDEELD = sql`m.kwis = 'S' AND p.deelbaar AND m.dienstdomein_code IN (${DOMEINEN}) AND l.id IS NOT NULL AND l.soort <> 'werkplek'
  AND (l.soort <> 'ruimte' OR (SELECT count(*) FROM (SELECT 1 FROM locatie w JOIN persoon b ON b.werkplek_id = w.id AND b.actief WHERE w.id = l.id OR w.ouder_id = l.id LIMIT 2) bewoners) <> 1)`;

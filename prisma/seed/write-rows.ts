import type { Tx } from "@/lib/data/client";
import { sql, type Sql } from "@/lib/data/sql";
import type { Rijen } from "./rijen";

/** Bulk insert from one JSON parameter: a statement per table instead of one per row. */
const INSERTS: Readonly<Record<keyof Rijen, (rijen: string) => Sql>> = {
  melding: (rijen) => sql`
    INSERT INTO melding (id, nummer, onderwerp, omschrijving, status, kwis, kwis_voorstel, spoed, triage, impact, urgentie, prioriteit, prioriteit_reden, kanaal,
      dienstdomein_code, product_id, locatie_id, plaats_tekst, melder_id, afdeling_id, zonder_account, contact_naam, contact_email, voor_persoon_id, voor_afdeling_id, eigenaar_id, ingevoerd_door_id, team_id, routering_uitleg, betreft_persoon_id,
      betreft_team_id, betreft_leverancier_id, gereed_beleid, ouder_id, verwant_id, vraag, opschort_reden, hervat_op, oplossing, annuleer_reden, annuleer_naar,
      direct, heropend, navragen, uiterlijk_reactie, uiterlijk_gereed, eerste_uiterlijk, ontvangen_op, reactie_op, gereed_op, afgesloten_op, contact_op, stil_op,
      terug_te_melden, klant_wacht, volgende_stap, volgende_stap_op, laatste, gewijzigd_op, versie)
    SELECT id, nummer, onderwerp, omschrijving, status, kwis, kwis_voorstel, spoed, triage, impact, urgentie, prioriteit, prioriteit_reden, kanaal,
      dienstdomein_code, product_id, locatie_id, plaats_tekst, melder_id, afdeling_id, zonder_account, contact_naam, contact_email, voor_persoon_id, voor_afdeling_id, eigenaar_id, ingevoerd_door_id, team_id, routering_uitleg, betreft_persoon_id,
      betreft_team_id, betreft_leverancier_id, gereed_beleid, ouder_id, verwant_id, vraag, opschort_reden, hervat_op, oplossing, annuleer_reden, annuleer_naar,
      direct, heropend, navragen, uiterlijk_reactie, uiterlijk_gereed, eerste_uiterlijk, ontvangen_op, reactie_op, gereed_op, afgesloten_op, contact_op, stil_op,
      terug_te_melden, klant_wacht, volgende_stap, volgende_stap_op, laatste, gewijzigd_op, versie
    FROM jsonb_populate_recordset(NULL::melding, ${rijen}::jsonb)`,
  opdracht: (rijen) => sql`
    INSERT INTO opdracht (id, nummer, melding_id, team_id, leverancier_id, behandelaar_id, status, toelichting, aangeboden_op, uiterlijk, gepland_van, gepland_tot,
      ter_plaatse_op, voorlopig_hersteld_op, verwacht_op, klaar_op, resultaat, weiger_reden, intrek_reden, kosten, afgekeurd, bezoeken, gewijzigd_op, versie)
    SELECT id, nummer, melding_id, team_id, leverancier_id, behandelaar_id, status, toelichting, aangeboden_op, uiterlijk, gepland_van, gepland_tot,
      ter_plaatse_op, voorlopig_hersteld_op, verwacht_op, klaar_op, resultaat, weiger_reden, intrek_reden, kosten, afgekeurd, bezoeken, gewijzigd_op, versie
    FROM jsonb_populate_recordset(NULL::opdracht, ${rijen}::jsonb)`,
  klok: (rijen) => sql`
    INSERT INTO klok (id, melding_id, opdracht_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk, status, gestopt_op, gehaald)
    SELECT id, melding_id, opdracht_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk, status, gestopt_op, gehaald
    FROM jsonb_populate_recordset(NULL::klok, ${rijen}::jsonb)`,
  klokgebeurtenis: (rijen) => sql`
    INSERT INTO klokgebeurtenis (klok_id, soort, op, reden, waarde, eenheid, kalender_code)
    SELECT klok_id, soort, op, reden, waarde, eenheid, kalender_code FROM jsonb_populate_recordset(NULL::klokgebeurtenis, ${rijen}::jsonb)`,
  bericht: (rijen) => sql`
    INSERT INTO bericht (id, melding_id, richting, soort, tekst, door_id, kanaal, op)
    SELECT id, melding_id, richting, soort, tekst, door_id, kanaal, op FROM jsonb_populate_recordset(NULL::bericht, ${rijen}::jsonb)`,
  notitie: (rijen) => sql`
    INSERT INTO notitie (id, melding_id, opdracht_id, soort, tekst, door_id, op)
    SELECT id, melding_id, opdracht_id, soort, tekst, door_id, op FROM jsonb_populate_recordset(NULL::notitie, ${rijen}::jsonb)`,
  oordeel: (rijen) => sql`
    INSERT INTO oordeel (id, melding_id, ronde, cijfer, toelichting, door_id, op)
    SELECT id, melding_id, ronde, cijfer, toelichting, door_id, op FROM jsonb_populate_recordset(NULL::oordeel, ${rijen}::jsonb)`,
  gebeurtenis: (rijen) => sql`
    INSERT INTO gebeurtenis (soort, melding_id, opdracht_id, door_id, door_naam, op, gegevens)
    SELECT soort, melding_id, opdracht_id, door_id, door_naam, op, gegevens FROM jsonb_populate_recordset(NULL::gebeurtenis, ${rijen}::jsonb)`,
};

const PER_KEER = 1000;

/** Writes everything that a set of lives left behind, parents before children; history goes in in order of time. */
export async function writeRows(tx: Tx, rijen: Rijen): Promise<void> {
  rijen.gebeurtenis.sort((a, b) => a.op.getTime() - b.op.getTime());
  for (const tabel of Object.keys(INSERTS) as (keyof Rijen)[])
    for (let vanaf = 0; vanaf < rijen[tabel].length; vanaf += PER_KEER)
      await tx.$executeRaw(INSERTS[tabel](JSON.stringify(rijen[tabel].slice(vanaf, vanaf + PER_KEER))));
}

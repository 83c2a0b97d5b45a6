import { ANTWOORD_JSON, toAntwoordRegels, type AntwoordJson } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import type { AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Kanaal, MeldingStatus } from "@/lib/domain/melding/status";
import type { Impact, Urgentie } from "@/lib/domain/prioriteit/prioriteit";

export type ZaakRow = {
  readonly id: string; readonly nummer: number; readonly onderwerp: string; readonly omschrijving: string; readonly status: MeldingStatus; readonly versie: number;
  readonly kwis: Kwis; readonly kwisVoorstel: { readonly kwis: Kwis; readonly zekerheid: number; readonly woorden: readonly string[]; /** Absent in what was proposed before words against were kept. */ readonly tegen?: readonly string[]; readonly spoedWoorden?: readonly string[] }; readonly spoed: boolean;
  readonly triage: boolean; readonly impact: Impact | null; readonly urgentie: Urgentie | null; readonly prioriteit: number | null; readonly prioriteitReden: string | null;
  readonly kanaal: Kanaal; readonly productCode: string | null; readonly productNaam: string | null; readonly locatieId: string | null; readonly locatieNaam: string | null;
  readonly locatieCode: string | null; readonly locatiePad: string | null; readonly padIds: string[] | null; readonly plaatsTekst: string | null;
  readonly melderId: string; readonly klantNaam: string; readonly klantFunctie: string | null; readonly klantTelefoon: string | null; readonly klantEmail: string;
  readonly klantWerkplek: string | null; readonly afdeling: string | null; readonly eigenaarId: string | null; readonly eigenaar: string | null; readonly team: string | null;
  readonly ingevoerdDoor: string; readonly ingevoerdDoorId: string; readonly betreftPersoonId: string | null; readonly betreftSoort: "persoon" | "team" | "leverancier" | null; readonly betreftId: string | null; readonly betreft: string | null;
  readonly vraag: string | null; readonly opschortReden: string | null; readonly hervatOp: Date | null; readonly oplossing: string | null; readonly annuleerReden: string | null;
  readonly annuleerNaar: string | null; readonly heropend: number; readonly navragen: number; readonly uiterlijk: Date | null; readonly ontvangenOp: Date; readonly gereedOp: Date | null;
  readonly terugTeMelden: boolean; readonly klantWacht: boolean; readonly stilOp: Date | null; readonly openDeelmeldingen: number; readonly cijfer: number | null; readonly cijferToelichting: string | null;
  /** Sent without account: name and address are what the sender said, and lead to no klant. */
  readonly zonderAccount: boolean;
  /** For whom it is, when not for the melder. */
  readonly voor: string | null; readonly voorSoort: "persoon" | "afdeling" | null;
  readonly antwoorden: readonly AntwoordRegel[];
};

/** One melding in sight with everybody and everything it names; null when absent or out of sight. */
export async function readZaakRow({ db, actor }: Context, nummer: number): Promise<ZaakRow | null> {
  const [row] = await db.$queryRaw<(ZaakRow & { antwoord: AntwoordJson | null })[]>(sql`
    SELECT m.id, m.nummer, m.onderwerp, m.omschrijving, m.status, m.versie, m.kwis, m.kwis_voorstel AS "kwisVoorstel", m.spoed, m.triage, m.impact, m.urgentie, m.prioriteit,
      m.prioriteit_reden AS "prioriteitReden", m.kanaal, p.code AS "productCode", p.naam AS "productNaam", l.id AS "locatieId", l.naam AS "locatieNaam", l.code AS "locatieCode",
      l.pad AS "locatiePad", l.pad_ids::text[] AS "padIds", m.plaats_tekst AS "plaatsTekst", w.id AS "melderId", COALESCE(m.contact_naam, w.naam) AS "klantNaam", w.functie AS "klantFunctie",
      w.telefoon AS "klantTelefoon", CASE WHEN m.zonder_account THEN COALESCE(m.contact_email, '') ELSE w.email END AS "klantEmail", wl.pad AS "klantWerkplek", a.naam AS afdeling, e.id AS "eigenaarId", e.naam AS eigenaar, t.naam AS team, i.naam AS "ingevoerdDoor", i.id AS "ingevoerdDoorId", m.betreft_persoon_id AS "betreftPersoonId",
      CASE WHEN bp.id IS NOT NULL THEN 'persoon' WHEN bt.id IS NOT NULL THEN 'team' WHEN bl.id IS NOT NULL THEN 'leverancier' END AS "betreftSoort",
      COALESCE(bp.id, bt.id, bl.id) AS "betreftId", COALESCE(bp.naam, bt.naam, bl.naam) AS betreft, m.vraag, m.opschort_reden AS "opschortReden", m.hervat_op AS "hervatOp", m.oplossing,
      m.annuleer_reden AS "annuleerReden", m.annuleer_naar AS "annuleerNaar", m.heropend, m.navragen, m.uiterlijk_gereed AS uiterlijk, m.ontvangen_op AS "ontvangenOp", m.gereed_op AS "gereedOp",
      m.terug_te_melden AS "terugTeMelden", m.klant_wacht AS "klantWacht", m.stil_op AS "stilOp", (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS "openDeelmeldingen",
      ${ANTWOORD_JSON} AS antwoord, o.cijfer, o.toelichting AS "cijferToelichting", m.zonder_account AS "zonderAccount",
      COALESCE(vp.naam, va.naam) AS voor, CASE WHEN vp.id IS NOT NULL THEN 'persoon' WHEN va.id IS NOT NULL THEN 'afdeling' END AS "voorSoort"
    FROM melding m JOIN persoon w ON w.id = m.melder_id JOIN persoon i ON i.id = m.ingevoerd_door_id
      LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN locatie wl ON wl.id = w.werkplek_id LEFT JOIN afdeling a ON a.id = w.afdeling_id
      LEFT JOIN persoon e ON e.id = m.eigenaar_id LEFT JOIN team t ON t.id = m.team_id
      LEFT JOIN persoon bp ON bp.id = m.betreft_persoon_id LEFT JOIN team bt ON bt.id = m.betreft_team_id LEFT JOIN leverancier bl ON bl.id = m.betreft_leverancier_id
      LEFT JOIN persoon vp ON vp.id = m.voor_persoon_id LEFT JOIN afdeling va ON va.id = m.voor_afdeling_id
      LEFT JOIN LATERAL (SELECT oo.cijfer, oo.toelichting FROM oordeel oo WHERE oo.melding_id = m.id ORDER BY oo.ronde DESC LIMIT 1) o ON TRUE
    WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)}`);
  if (!row) return null;
  const { antwoord, ...zaak } = row;
  return { ...zaak, antwoorden: toAntwoordRegels(antwoord) };
}

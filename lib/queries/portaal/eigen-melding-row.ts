import { ANTWOORD_JSON, type AntwoordJson } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { ZICHTBAAR_VOOR_KLANT } from "@/lib/data/herstelpunt-store";
import { sql, steady } from "@/lib/data/sql";
import { klantRelatieSql } from "@/lib/data/visible-for-klant";
import type { KlantRelatie } from "@/lib/domain/melding/klant-zicht";
import { KLANT_COLUMNS, KLANT_JOINS, type KlantDbRow } from "./klant-velden";

/** When each step of the progress bar was reached, by the kind of history that says so. */
export const STAP: Readonly<Record<string, number>> = {
  "melding.ontvangen": 0, "melding.in_behandeling_genomen": 1, "melding.toegewezen": 1, "melding.uitgezet": 2, "melding.gereed_gemeld": 3, "melding.afgesloten": 4,
};

export type BerichtDbRow = { readonly id: string; readonly richting: string; readonly soort: string; readonly tekst: string; readonly doorId: string | null; readonly op: string; /** The name of a follower who wrote it. */ readonly volger: string | null };
type Bijlage = { readonly id: string; readonly naam: string; readonly type: string; readonly grootte: number; readonly doorId: string | null };
export type EigenMeldingDbRow = KlantDbRow & {
  readonly versie: number; readonly omschrijving: string; readonly vraag: string | null; readonly oplossing: string | null; readonly melderId: string; readonly melderNaam: string; readonly eigenaarId: string | null;
  readonly locatieId: string | null; readonly product: string | null; readonly openOpdrachten: number; readonly openDeelmeldingen: number;
  readonly oordeel: { readonly cijfer: number; readonly toelichting: string | null } | null;
  readonly berichten: readonly BerichtDbRow[]; readonly bijlagen: readonly Bijlage[]; readonly stappen: readonly { readonly soort: string; readonly op: string }[];
  readonly antwoord: AntwoordJson | null;
  readonly relatie: KlantRelatie; readonly meemelders: number; readonly navragen: number;
  /** For whom it is, when not for the melder. */
  readonly voor: string | null;
};

/** One statement: what hangs on a melding of a klant is little, and every statement more costs more than it brings. Undefined outside the sight of a klant. */
export async function readEigenMeldingRow({ db, actor }: Context, nummer: number): Promise<EigenMeldingDbRow | undefined> {
  const [row] = await db.$queryRaw<EigenMeldingDbRow[]>(steady(sql`
    SELECT ${KLANT_COLUMNS}, m.versie, m.omschrijving, CASE WHEN w.stil THEN NULL ELSE m.vraag END AS vraag, CASE WHEN w.stil THEN NULL ELSE m.oplossing END AS oplossing, m.melder_id AS "melderId", mm.naam AS "melderNaam", m.eigenaar_id AS "eigenaarId", m.locatie_id AS "locatieId", p.naam AS product, ${ANTWOORD_JSON} AS antwoord,
      kr.relatie, m.navragen, COALESCE((SELECT w.naam FROM persoon w WHERE w.id = m.voor_persoon_id), (SELECT a.naam FROM afdeling a WHERE a.id = m.voor_afdeling_id)) AS voor, (SELECT count(*)::int FROM melding_volger v WHERE v.melding_id = m.id AND v.soort = 'meemelder' AND v.gestopt_op IS NULL) AS meemelders,
      (SELECT count(*)::int FROM opdracht o WHERE o.melding_id = m.id AND o.open) AS "openOpdrachten", (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS "openDeelmeldingen",
      (SELECT jsonb_build_object('cijfer', o.cijfer, 'toelichting', o.toelichting) FROM oordeel o WHERE o.melding_id = m.id AND o.ronde = m.heropend) AS oordeel,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op), '[]') FROM (SELECT b.id, b.richting, b.soort, b.tekst, b.door_id AS "doorId", b.op,
        (SELECT w.naam FROM melding_volger v JOIN persoon w ON w.id = v.persoon_id WHERE v.melding_id = m.id AND v.persoon_id = b.door_id AND b.door_id <> m.melder_id) AS volger
        FROM bericht b WHERE b.melding_id = m.id AND ${ZICHTBAAR_VOOR_KLANT} ORDER BY b.op LIMIT 200) x) AS berichten,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op), '[]') FROM (SELECT j.id, j.naam, j.type, j.grootte, j.door_id AS "doorId", j.op FROM bijlage j WHERE j.melding_id = m.id AND j.zichtbaar = 'klant' ORDER BY j.op LIMIT 100) x) AS bijlagen,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.id DESC), '[]') FROM (SELECT g.id, g.soort, g.op FROM gebeurtenis g WHERE g.melding_id = m.id AND g.soort = ANY (${Object.keys(STAP)}::text[])
        AND NOT EXISTS (SELECT 1 FROM gebeurtenis u WHERE u.melding_id = m.id AND u.soort = 'melding.ongedaan_gemaakt' AND u.gegevens->'gebeurtenissen' ? g.id::text) ORDER BY g.id DESC LIMIT 40) x) AS stappen
    FROM melding m ${KLANT_JOINS} JOIN persoon mm ON mm.id = m.melder_id LEFT JOIN product p ON p.id = m.product_id CROSS JOIN LATERAL (SELECT ${klantRelatieSql(actor)} AS relatie) kr
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM bericht b WHERE b.melding_id = m.id AND NOT ${ZICHTBAAR_VOOR_KLANT}) AS stil) w
    WHERE m.nummer = ${nummer}::int AND kr.relatie IS NOT NULL`));
  return row;
}

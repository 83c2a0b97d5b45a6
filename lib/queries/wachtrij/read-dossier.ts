import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import type { OpdrachtStatus } from "@/lib/domain/opdracht/transitions";

/** Moments are ISO text here: they come out of the database inside JSON. */
export type ZaakBericht = { readonly id: string; readonly richting: "naar_klant" | "van_klant"; readonly soort: string; readonly tekst: string; readonly op: string; readonly door: string | null };
export type ZaakNotitie = { readonly id: string; readonly soort: "notitie" | "klant_gesproken"; readonly tekst: string; readonly op: string; readonly door: string | null; readonly opdracht: number | null };
export type ZaakOpdrachtbericht = { readonly id: string; readonly richting: "naar_leverancier" | "van_leverancier"; readonly tekst: string; readonly op: string; readonly door: string | null; readonly opdracht: number; readonly leverancier: string };
export type ZaakBijlage = { readonly id: string; readonly naam: string; readonly type: string; readonly grootte: number; readonly zichtbaar: "klant" | "intern"; readonly op: string; readonly door: string | null };
export type ZaakGebeurtenis = { readonly id: number; readonly soort: GebeurtenisSoort; readonly op: string; readonly door: string | null; readonly gegevens: Readonly<Record<string, unknown>>; readonly opdracht: number | null };
export type ZaakOpdracht = {
  readonly nummer: number; readonly versie: number; readonly status: OpdrachtStatus; readonly open: boolean; readonly uitvoerder: string; readonly uitvoerderSoort: "team" | "leverancier";
  readonly behandelaar: string | null; readonly toelichting: string | null; readonly verwachtOp: string | null; readonly aangebodenOp: string; readonly uiterlijk: string | null; readonly geplandVan: string | null;
  readonly geplandTot: string | null; readonly klaarOp: string | null; readonly resultaat: string | null; readonly weigerReden: string | null; readonly intrekReden: string | null;
};
export type Dossier = {
  readonly berichten: readonly ZaakBericht[]; readonly notities: readonly ZaakNotitie[]; readonly bijlagen: readonly ZaakBijlage[]; readonly opdrachtberichten: readonly ZaakOpdrachtbericht[];
  readonly gebeurtenissen: readonly ZaakGebeurtenis[]; readonly opdrachten: readonly ZaakOpdracht[];
};

/** What was said, written, added and done on a melding that was already found in sight. One statement: five would cost five walks. */
export async function readDossier({ db }: Context, meldingId: string): Promise<Dossier> {
  const [row] = await db.$queryRaw<Dossier[]>(sql`
    SELECT
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op, x.id), '[]') FROM (SELECT b.id, b.richting, b.soort, b.tekst, b.op, d.naam AS door
        FROM bericht b LEFT JOIN persoon d ON d.id = b.door_id WHERE b.melding_id = ${meldingId}::uuid ORDER BY b.op DESC LIMIT 300) x) AS berichten,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op, x.id), '[]') FROM (SELECT n.id, n.soort, n.tekst, n.op, d.naam AS door, o.nummer AS opdracht
        FROM notitie n LEFT JOIN persoon d ON d.id = n.door_id LEFT JOIN opdracht o ON o.id = n.opdracht_id WHERE n.melding_id = ${meldingId}::uuid ORDER BY n.op DESC LIMIT 300) x) AS notities,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op, x.id), '[]') FROM (SELECT ob.id, ob.richting, ob.tekst, ob.op, COALESCE(d.naam, ob.door_naam) AS door, o.nummer AS opdracht, v.naam AS leverancier
        FROM opdracht o JOIN opdrachtbericht ob ON ob.opdracht_id = o.id JOIN leverancier v ON v.id = o.leverancier_id LEFT JOIN persoon d ON d.id = ob.door_id WHERE o.melding_id = ${meldingId}::uuid ORDER BY ob.op DESC LIMIT 300) x) AS opdrachtberichten,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op, x.id), '[]') FROM (SELECT j.id, j.naam, j.type, j.grootte, j.zichtbaar, j.op, COALESCE(d.naam, j.door_naam) AS door
        FROM bijlage j LEFT JOIN persoon d ON d.id = j.door_id WHERE j.melding_id = ${meldingId}::uuid ORDER BY j.op DESC LIMIT 100) x) AS bijlagen,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.id), '[]') FROM (SELECT g.id, g.soort, g.op, COALESCE(g.door_naam, d.naam) AS door, g.gegevens, o.nummer AS opdracht
        FROM gebeurtenis g LEFT JOIN persoon d ON d.id = g.door_id LEFT JOIN opdracht o ON o.id = g.opdracht_id WHERE g.melding_id = ${meldingId}::uuid ORDER BY g.id DESC LIMIT 300) x) AS gebeurtenissen,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.nummer), '[]') FROM (SELECT o.nummer, o.versie, o.status, o.open, COALESCE(t.naam, v.naam) AS uitvoerder,
          CASE WHEN o.team_id IS NULL THEN 'leverancier' ELSE 'team' END AS "uitvoerderSoort", d.naam AS behandelaar, o.toelichting, o.verwacht_op AS "verwachtOp", o.aangeboden_op AS "aangebodenOp", o.uiterlijk,
          o.gepland_van AS "geplandVan", o.gepland_tot AS "geplandTot", o.klaar_op AS "klaarOp", o.resultaat, o.weiger_reden AS "weigerReden", o.intrek_reden AS "intrekReden"
        FROM opdracht o LEFT JOIN team t ON t.id = o.team_id LEFT JOIN leverancier v ON v.id = o.leverancier_id LEFT JOIN persoon d ON d.id = o.behandelaar_id
        WHERE o.melding_id = ${meldingId}::uuid) x) AS opdrachten`);
  return row ?? { berichten: [], notities: [], bijlagen: [], opdrachtberichten: [], gebeurtenissen: [], opdrachten: [] };
}

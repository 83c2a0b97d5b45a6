import type { Context } from "@/lib/data/context";
import { loadMededelingen } from "@/lib/data/mededeling-store";
import { sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import { pickLaatste, toStemmingen, type Ervaring, type Stemming } from "@/lib/domain/klant/stemming";
import { dagOf } from "@/lib/domain/klant/voorkeur";
import { selectVoorPlek } from "@/lib/domain/mededeling/mededeling";
import type { Kanaal, MeldingStatus } from "@/lib/domain/melding/status";

export type Voorkeur = { readonly id: string; readonly tekst: string; readonly doel: string; readonly tot: string };
export type Contact = { readonly op: Date; readonly nummer: number; readonly onderwerp: string; readonly kanaal: Kanaal; readonly wie: "klant" | "wij" | "gesprek"; readonly status: MeldingStatus };
export type Rondom = { readonly titel: string; readonly tekst: string; readonly plaats: string | null };
export type Klantbeeld = {
  readonly stemmingen: readonly Stemming[]; readonly goed: Stemming | null; readonly mis: Stemming | null; readonly voorkeuren: readonly Voorkeur[]; readonly contacten: readonly Contact[]; readonly rondom: readonly Rondom[];
};
export type Wie = { readonly id: string; /** Where they sit, from root to deepest; null when unknown. */ readonly padIds: readonly string[] | null };

/** What the last meldingen of somebody, in the sight of the reader, tell of how it went. */
function readErvaringen({ db, actor }: Context, id: string): Promise<Ervaring[]> {
  return db.$queryRaw<Ervaring[]>(steady(sql`
    WITH z AS MATERIALIZED (SELECT m.id, m.nummer, m.onderwerp, m.kwis, m.ontvangen_op, m.heropend, m.navragen, m.gewijzigd_op FROM melding m WHERE m.melder_id = ${id}::uuid AND ${visibleSql(actor)} ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT 60)
    SELECT z.nummer, z.onderwerp, o.op, 'oordeel' AS soort, o.cijfer, o.toelichting FROM z JOIN oordeel o ON o.melding_id = z.id
    UNION ALL SELECT z.nummer, z.onderwerp, z.ontvangen_op, CASE z.kwis WHEN 'K' THEN 'klacht' ELSE 'compliment' END, NULL, NULL FROM z WHERE z.kwis IN ('K', 'compliment')
    UNION ALL SELECT z.nummer, z.onderwerp, g.op, 'heropend', NULL, NULL FROM z JOIN gebeurtenis g ON g.melding_id = z.id WHERE z.heropend > 0 AND g.soort = 'melding.heropend'
    UNION ALL SELECT z.nummer, z.onderwerp, z.gewijzigd_op, 'navraag', NULL, NULL FROM z WHERE z.navragen >= 2`));
}

/** The last contacts on any channel, with how it stands now. That somebody was spoken is internal: nobody reads it of oneself. */
function readContacten({ db, actor }: Context, id: string, max: number): Promise<Contact[]> {
  return db.$queryRaw<Contact[]>(steady(sql`
    WITH z AS MATERIALIZED (SELECT m.id, m.nummer, m.onderwerp, m.kanaal, m.status, m.ontvangen_op, m.melder_id FROM melding m WHERE m.melder_id = ${id}::uuid AND ${visibleSql(actor)} ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT 30)
    SELECT c.op, z.nummer, z.onderwerp, c.kanaal, c.wie, z.status FROM z JOIN LATERAL (
      SELECT z.ontvangen_op AS op, z.kanaal, 'klant' AS wie
      UNION ALL SELECT b.op, b.kanaal, CASE b.richting WHEN 'van_klant' THEN 'klant' ELSE 'wij' END FROM bericht b WHERE b.melding_id = z.id AND b.soort <> 'systeem'
      UNION ALL SELECT n.op, 'telefoon', 'gesprek' FROM notitie n WHERE n.melding_id = z.id AND n.soort = 'klant_gesproken' AND z.melder_id <> ${actor.id}::uuid) c ON TRUE
    ORDER BY c.op DESC, z.nummer DESC LIMIT ${max}::int`));
}

const readVoorkeuren = async ({ db, now }: Context, id: string): Promise<Voorkeur[]> =>
  db.$queryRaw<Voorkeur[]>(steady(sql`SELECT v.id, v.tekst, v.doel, v.tot::text AS tot FROM voorkeur v WHERE v.persoon_id = ${id}::uuid AND v.tot >= ${dagOf(now())}::date ORDER BY v.op DESC, v.id DESC`));

async function readRondom({ db, now }: Context, padIds: readonly string[] | null): Promise<Rondom[]> {
  const nu = now();
  return selectVoorPlek(await loadMededelingen(db, nu), padIds ?? [], nu)
    .filter(({ soort, locatieId }) => locatieId !== null && (soort === "storing" || soort === "werkzaamheden")).slice(0, 3)
    .map(({ titel, betekenis, tekst, plaats }) => ({ titel, tekst: betekenis ?? tekst, plaats }));
}

/** The preferences that hold and how it went lately: what stands at the top beside an open melding. */
export async function readKlantKort(ctx: Context, id: string): Promise<Pick<Klantbeeld, "stemmingen" | "voorkeuren">> {
  const mag = hasRight(ctx.actor, "klant.voorkeur");
  const [ervaringen, voorkeuren] = mag ? await Promise.all([readErvaringen(ctx, id), readVoorkeuren(ctx, id)]) : [[], []];
  return { stemmingen: toStemmingen(ervaringen), voorkeuren };
}

/** How it went, how they like to be helped, when we spoke and what is going on around them; for the desk only. */
export async function readKlantbeeld(ctx: Context, { id, padIds }: Wie, contacten = 6): Promise<Klantbeeld> {
  if (!hasRight(ctx.actor, "klant.voorkeur")) return { stemmingen: [], goed: null, mis: null, voorkeuren: [], contacten: [], rondom: [] };
  const [kort, gesproken, rondom] = await Promise.all([readKlantKort(ctx, id), readContacten(ctx, id, contacten), readRondom(ctx, padIds)]);
  return { ...kort, ...pickLaatste(kort.stemmingen), contacten: gesproken, rondom };
}

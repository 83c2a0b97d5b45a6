import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { attentieInZicht } from "./attentie-in-zicht";
import { dagOf } from "@/lib/domain/klant/voorkeur";
import { can } from "@/lib/domain/authz/actor";
import type { GegevenSoort } from "@/lib/domain/toegang/mijn-gegevens";

export type GegevenTelling = Readonly<Record<GegevenSoort, number>>;

/** How much is kept about the signed-in person, by kind; null for who is no persoon. */
export async function getMijnGegevens({ db, actor, now }: Context): Promise<GegevenTelling | null> {
  if (actor.soort !== "persoon" || !can(actor, "profiel.eigen")) return null;
  const ik = sql`${actor.id}::uuid`;
  const [row] = await db.$queryRaw<GegevenTelling[]>(sql`
    SELECT 1 AS profiel, (SELECT count(*)::int FROM melding WHERE melder_id = ${ik}) AS meldingen,
      (SELECT count(*)::int FROM bericht b JOIN melding m ON m.id = b.melding_id WHERE m.melder_id = ${ik} AND (b.richting = 'naar_klant' OR b.door_id = ${ik})) AS berichten,
      (SELECT count(*)::int FROM bijlage b JOIN melding m ON m.id = b.melding_id WHERE m.melder_id = ${ik} AND b.door_id = ${ik}) AS bestanden,
      (SELECT count(*)::int FROM oordeel o JOIN melding m ON m.id = o.melding_id WHERE m.melder_id = ${ik} AND o.door_id = ${ik}) AS oordelen,
      (SELECT count(*)::int FROM artikel_oordeel WHERE persoon_id = ${ik}) AS artikelen,
      (SELECT count(*)::int FROM melding_volger WHERE persoon_id = ${ik}) AS volgt, (SELECT count(*)::int FROM toegangsbewijs WHERE persoon_id = ${ik} AND soort = 'deel') AS links,
      (SELECT count(*)::int FROM voorkeur WHERE persoon_id = ${ik} AND tot >= ${dagOf(now())}::date) AS voorkeuren, (SELECT count(*)::int FROM inzage WHERE persoon_id = ${ik}) AS inzagen, (SELECT count(*)::int FROM uitgifte WHERE persoon_id = ${ik}) AS uitgiften,
      (SELECT count(*)::int FROM mail ma JOIN melding m ON m.id = ma.melding_id WHERE m.melder_id = ${ik} AND ma.aan = ${actor.email}) AS mails,
      (SELECT count(*)::int FROM attentie a WHERE a.persoon_id = ${ik} AND ${attentieInZicht(actor)}) AS attenties, (SELECT count(*)::int FROM sessie WHERE persoon_id = ${ik}) AS sessies`);
  return row ?? null;
}

import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type OpgegaanBericht = { readonly id: string; readonly tekst: string; readonly op: string; readonly door: string | null; readonly vanKlant: boolean };
export type OpgegaanBijlage = { readonly id: string; readonly naam: string };
/** A melding that went up in another, with what was said and added there. Moments are ISO text: they come out of JSON. */
export type Opgegaan = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly omschrijving: string; readonly klant: string; readonly sinds: string;
  readonly berichten: readonly OpgegaanBericht[]; readonly bijlagen: readonly OpgegaanBijlage[];
};

/**
 * What went up in this melding, to be read from there: the words and files of every klant, as far as the reader sees that
 * melding. Fetched when somebody opens it. One statement.
 */
export async function listOpgegaan({ db, actor }: Context, nummer: number): Promise<Result<readonly Opgegaan[], AppError>> {
  if (!hasRight(actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  if (!isNummer(nummer)) return err({ code: "niet-gevonden", wat: "melding" });
  const rijen = await db.$queryRaw<Opgegaan[]>(steady(sql`
    WITH h AS MATERIALIZED (SELECT m.id FROM melding m WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)})
    SELECT m.nummer, m.versie, m.onderwerp, m.omschrijving, COALESCE(m.contact_naam, w.naam) AS klant, to_jsonb(m.afgesloten_op) #>> '{}' AS sinds,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op, x.id), '[]') FROM (SELECT b.id, b.tekst, b.op, d.naam AS door, b.richting = 'van_klant' AS "vanKlant"
        FROM bericht b LEFT JOIN persoon d ON d.id = b.door_id WHERE b.melding_id = m.id ORDER BY b.op DESC LIMIT 50) x) AS berichten,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.op, x.id), '[]') FROM (SELECT j.id, j.naam, j.op FROM bijlage j WHERE j.melding_id = m.id AND j.zichtbaar = 'klant' ORDER BY j.op DESC LIMIT 20) x) AS bijlagen
    FROM h JOIN melding m ON m.verwant_id = h.id AND m.annuleer_reden = 'samengevoegd' JOIN persoon w ON w.id = m.melder_id
    WHERE ${visibleSql(actor)} ORDER BY m.nummer LIMIT 50`));
  return ok(rijen);
}

import type { Context } from "@/lib/data/context";
import { sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { joinSql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import type { OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export const WERK_OVERZICHTEN = ["vandaag", "open", "klaar"] as const;
export type WerkOverzicht = (typeof WERK_OVERZICHTEN)[number];

/** One opdracht on the phone: where, what, for whom, by when. */
export type WerkRow = {
  nummer: number; versie: number; status: OpdrachtStatus; onderwerp: string; prioriteit: number | null; spoed: boolean;
  plaats: string | null; pad: string | null; melder: string; telefoon: string | null; team: string; behandelaar: string | null; vanMij: boolean;
  uiterlijk: Date | null; geplandVan: Date | null; geplandTot: Date | null; aangebodenOp: Date; klaarOp: Date | null;
};
export type Werk = { rows: WerkRow[]; telling: Record<WerkOverzicht, number> };

const MAX = 200;

/**
 * The opdrachten of the actor's teams: what is due or planned up to the end of today first, in the order of the
 * day. Closed work shows for a week. At most 200: nobody carries more in a pocket.
 */
export async function listWerk(ctx: Context, overzicht: WerkOverzicht, eindeVandaag: Date): Promise<Result<Werk, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "werk.read")) return err({ code: "geen-recht", recht: "werk.read" });
  if (actor.teamIds.length === 0) return ok({ rows: [], telling: { vandaag: 0, open: 0, klaar: 0 } });
  const mijn = sql`o.team_id IN (${joinSql(actor.teamIds.map((id) => sql`${id}::uuid`))}) AND ${visibleSql(actor)}`;
  const where = conditionsOf(eindeVandaag, ctx.now());
  const [rows, [telling]] = await Promise.all([
    ctx.db.$queryRaw<WerkRow[]>(sql`
      SELECT o.nummer, o.versie, o.status, m.onderwerp, m.prioriteit, m.spoed, COALESCE(l.naam, m.plaats_tekst) AS plaats, l.pad, w.naam AS melder, w.telefoon,
        t.naam AS team, b.naam AS behandelaar, COALESCE(o.behandelaar_id = ${actor.id}::uuid, FALSE) AS "vanMij", o.uiterlijk, o.gepland_van AS "geplandVan",
        o.gepland_tot AS "geplandTot", o.aangeboden_op AS "aangebodenOp", o.klaar_op AS "klaarOp"
      FROM opdracht o JOIN melding m ON m.id = o.melding_id JOIN persoon w ON w.id = m.melder_id JOIN team t ON t.id = o.team_id
        LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN persoon b ON b.id = o.behandelaar_id
      WHERE ${mijn} AND ${where[overzicht]}
      ORDER BY ${overzicht === "klaar" ? sql`o.klaar_op DESC` : sql`(o.status = 'in_uitvoering' AND o.behandelaar_id = ${actor.id}::uuid) DESC, COALESCE(o.gepland_van, o.uiterlijk) NULLS LAST, o.id`}
      LIMIT ${MAX}`),
    ctx.db.$queryRaw<Werk["telling"][]>(sql`
      SELECT count(*) FILTER (WHERE ${where.vandaag})::int AS vandaag, count(*) FILTER (WHERE o.open)::int AS open, count(*) FILTER (WHERE ${where.klaar})::int AS klaar
      FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE ${mijn} AND (o.open OR ${where.klaar})`),
  ]);
  return ok({ rows, telling: telling ?? { vandaag: 0, open: 0, klaar: 0 } });
}

function conditionsOf(eindeVandaag: Date, now: Date): Record<WerkOverzicht, Sql> {
  const weekGeleden = new Date(now.getTime() - 7 * 86_400_000);
  return {
    vandaag: sql`(o.open AND (o.status = 'in_uitvoering' OR m.spoed OR COALESCE(o.gepland_van, o.uiterlijk) <= ${eindeVandaag}::timestamptz))`,
    open: sql`o.open`,
    klaar: sql`(o.klaar_op >= ${weekGeleden}::timestamptz AND o.status IN ('klaar', 'financieel_gereed'))`,
  };
}

import type { Actor } from "@/lib/domain/authz/actor";
import type { KlantRelatie } from "@/lib/domain/melding/klant-zicht";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Tx } from "./client";
import { GEDEELD } from "./gedeeld-sql";
import { sql, steady } from "./sql";
import { klantRelatieSql } from "./visible-for-klant";

/** A melding as acts of klanten and their followers decide on it. */
export type KlantMelding = {
  readonly id: string; readonly nummer: number; readonly versie: number; readonly status: MeldingStatus; readonly open: boolean; readonly kwis: string;
  readonly dienstdomeinCode: string; /** Anybody there could see it. */
  readonly gedeeld: boolean; readonly onderwerp: string; readonly melderId: string; readonly eigenaarId: string | null;
  readonly betreftPersoonId: string | null; readonly betreftTeamId: string | null;
  /** Null when the actor does not see it as klant. */
  readonly relatie: KlantRelatie | null;
};

/** Locks a melding for an act of a klant or follower, with how the actor sees it; null when there is none. The caller judges `relatie`. */
export async function lockKlantMelding(tx: Tx, actor: Actor, nummer: number): Promise<KlantMelding | null> {
  if (!isNummer(nummer)) return null;
  await tx.$queryRaw(steady(sql`SELECT id FROM melding WHERE nummer = ${nummer}::int FOR UPDATE`));
  const [row] = await tx.$queryRaw<KlantMelding[]>(steady(sql`
    SELECT m.id, m.nummer, m.versie, m.status, m.open, m.kwis, m.dienstdomein_code AS "dienstdomeinCode", m.onderwerp, m.melder_id AS "melderId", m.eigenaar_id AS "eigenaarId",
      m.betreft_persoon_id AS "betreftPersoonId", m.betreft_team_id AS "betreftTeamId", ${klantRelatieSql(actor)} AS relatie, COALESCE(${GEDEELD}, FALSE) AS gedeeld
    FROM melding m LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id WHERE m.nummer = ${nummer}::int`));
  return row ?? null;
}

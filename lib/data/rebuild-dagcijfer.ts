import type { Db } from "./client";
import { FEIT_KOLOMMEN, feitenSql, type Tijdvak } from "./dagcijfer-feiten";
import { emptySql, sql, type Sql } from "./sql";

/**
 * Counts the rollup anew from the meldingen: all of it, or only whole Amsterdam days. In one transaction, so that
 * a dashboard sees the old figures or the new ones; a lock keeps two rebuilds from counting the same day twice.
 */
export async function rebuildDagcijfer(db: Db, dagen?: Tijdvak): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('dagcijfer'))`);
    await tx.$executeRaw(sql`DELETE FROM dagcijfer ${inDagen(dagen)}`);
    await tx.$executeRaw(sql`
      INSERT INTO dagcijfer (dag, kwis, kanaal, product_id, locatie_id, team_id, ${FEIT_KOLOMMEN})
      SELECT dag, kwis, kanaal, product_id, locatie_id, team_id, sum(nieuw), sum(gereed), sum(met_norm), sum(op_tijd), sum(met_reactie),
        sum(reactie_op_tijd), sum(direct), sum(heropend), sum(eerste_keer_goed), sum(oordelen), sum(cijfer_som), sum(voldoende), sum(doorloop_minuten)
      FROM (${feitenSql(dagen ? { tijdvak: dagen } : {})}) feit GROUP BY dag, kwis, kanaal, product_id, locatie_id, team_id
      ORDER BY dag`); // neighbours in time lie together on disk, where a period is read in one sweep
  }, { timeout: 300_000 });
}

function inDagen(dagen?: Tijdvak): Sql {
  if (!dagen) return emptySql;
  return sql`WHERE dag >= (${dagen.vanaf}::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date AND dag < (${dagen.voor}::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date`;
}

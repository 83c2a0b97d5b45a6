import type { Context } from "@/lib/data/context";
import { joinSql, sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { VERBANDEN, verbandVan, type VerbandZijde } from "@/lib/domain/samen/verband";
import type { MeldingStatus } from "@/lib/domain/melding/status";

export type Meemelder = { readonly id: string; readonly naam: string; readonly afdeling: string | null; readonly sinds: string };
export type VerwanteMelding = { readonly soort: VerwantSoort; readonly nummer: number; readonly onderwerp: string; readonly status: MeldingStatus };
/** How another melding belongs to this one: it is the hoofdmelding, it went up in this one, it came from the same text, or one is a part of the other. */
export type VerwantSoort = "hoofd" | "opgegaan" | "samen" | "ouder" | "deel" | VerbandZijde;
export type Kring = {
  /** For whom it holds as well, first to come first; at most 50 of `aantal`. */
  readonly meemelders: readonly Meemelder[]; readonly aantal: number;
  /** The other half of a text that was split, and what went up in this one. */
  readonly verwanten: readonly VerwanteMelding[];
};

/** The side of a link (alias v) in words of the domain. */
const zijdeSql = (kant: "van" | "naar") => sql`CASE v.soort ${joinSql(VERBANDEN.map((soort) => sql`WHEN ${soort} THEN ${verbandVan(soort, kant)}`), " ")} END`;

/** Who and what belongs to a melding that was already found in sight; of other meldingen only those in sight. One statement. */
export async function readKring({ db, actor }: Context, meldingId: string): Promise<Kring> {
  const [row] = await db.$queryRaw<Kring[]>(sql`
    SELECT (SELECT count(*)::int FROM melding_volger v WHERE v.melding_id = ${meldingId}::uuid AND v.soort = 'meemelder' AND v.gestopt_op IS NULL) AS aantal,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.sinds, x.naam), '[]') FROM (SELECT p.id, p.naam, a.naam AS afdeling, v.sinds FROM melding_volger v JOIN persoon p ON p.id = v.persoon_id LEFT JOIN afdeling a ON a.id = p.afdeling_id
        WHERE v.melding_id = ${meldingId}::uuid AND v.soort = 'meemelder' AND v.gestopt_op IS NULL ORDER BY v.sinds, p.naam LIMIT 50) x) AS meemelders,
      (SELECT COALESCE(jsonb_agg(x ORDER BY x.nummer), '[]') FROM (SELECT m.nummer, m.onderwerp, m.status, m.soort
        FROM (SELECT y.*, CASE WHEN z.annuleer_reden = 'samengevoegd' THEN 'hoofd' ELSE 'samen' END AS soort FROM melding z JOIN melding y ON y.id = z.verwant_id WHERE z.id = ${meldingId}::uuid
          UNION ALL SELECT y.*, CASE WHEN y.annuleer_reden = 'samengevoegd' THEN 'opgegaan' ELSE 'samen' END AS soort FROM melding y WHERE y.verwant_id = ${meldingId}::uuid
          UNION ALL SELECT y.*, 'ouder' AS soort FROM melding z JOIN melding y ON y.id = z.ouder_id WHERE z.id = ${meldingId}::uuid UNION ALL SELECT y.*, 'deel' AS soort FROM melding y WHERE y.ouder_id = ${meldingId}::uuid
          UNION ALL SELECT y.*, ${zijdeSql("van")} AS soort FROM verband v JOIN melding y ON y.id = v.naar_id WHERE v.van_id = ${meldingId}::uuid
          UNION ALL SELECT y.*, ${zijdeSql("naar")} AS soort FROM verband v JOIN melding y ON y.id = v.van_id WHERE v.naar_id = ${meldingId}::uuid) m
        WHERE ${visibleSql(actor)} ORDER BY m.nummer DESC LIMIT 60) x) AS verwanten`);
  return row ?? { meemelders: [], aantal: 0, verwanten: [] };
}

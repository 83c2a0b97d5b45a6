import { can } from "@/lib/domain/authz/actor";
import type { Zaaksoort } from "@/lib/domain/tekst/standaardtekst";
import type { Waarden } from "@/lib/domain/tekst/variabelen";
import { formatMoment, formatUiterlijk, formatVolledig } from "@/lib/format/format-moment";
import type { Context } from "./context";
import { sql } from "./sql";
import { visibleSql } from "./visible-to";

export type TekstWaarden = { readonly meldingId: string; readonly zaak: Zaaksoort; readonly waarden: Waarden };

type Row = Zaaksoort & {
  readonly id: string; readonly nummer: number; readonly onderwerp: string; readonly klant: string; readonly afdeling: string | null; readonly product: string | null; readonly plek: string | null; readonly uiterlijk: Date | null;
  readonly eigenaar: string | null; readonly uitvoerder: string | null; readonly gepland: Date | null; readonly organisatie: string | null; readonly telefoon: string | null;
};

/** What a standaardtekst can fill in about one melding in sight, in the words of the klant; null when absent or out of sight. */
export async function readTekstWaarden({ db, actor, now }: Context, nummer: number): Promise<TekstWaarden | null> {
  if (!can(actor, "melding.read") || !Number.isInteger(nummer) || nummer < 1 || nummer > 2_147_483_647) return null;
  const [row] = await db.$queryRaw<Row[]>(sql`
    SELECT m.id, m.nummer, m.onderwerp, m.kwis, m.status, COALESCE(m.contact_naam, w.naam) AS klant, a.naam AS afdeling, p.code AS "productCode", p.naam AS product,
      COALESCE(CASE WHEN l.code IS NULL OR l.naam LIKE '%' || l.code || '%' THEN l.naam ELSE l.naam || ' (' || l.code || ')' END, m.plaats_tekst) AS plek, m.uiterlijk_gereed AS uiterlijk, e.naam AS eigenaar, o.naam AS uitvoerder, o.gepland_van AS gepland,
      (SELECT waarde ->> 'naam' FROM instelling WHERE sleutel = 'organisatie') AS organisatie, (SELECT waarde ->> 'servicedeskTelefoon' FROM instelling WHERE sleutel = 'contact') AS telefoon
    FROM melding m JOIN persoon w ON w.id = m.melder_id LEFT JOIN afdeling a ON a.id = m.afdeling_id LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN persoon e ON e.id = m.eigenaar_id
      LEFT JOIN LATERAL (SELECT COALESCE(t.naam, v.naam) AS naam, x.gepland_van FROM opdracht x LEFT JOIN team t ON t.id = x.team_id LEFT JOIN leverancier v ON v.id = x.leverancier_id WHERE x.melding_id = m.id AND x.open ORDER BY x.nummer DESC LIMIT 1) o ON TRUE
    WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)}`);
  if (!row) return null;
  const nu = now();
  return {
    meldingId: row.id,
    zaak: { kwis: row.kwis, status: row.status, productCode: row.productCode },
    waarden: {
      "klant.aanhef": row.klant && `Beste ${row.klant}`, "klant.naam": row.klant, "klant.afdeling": row.afdeling, "melding.nummer": `M${row.nummer}`, "melding.onderwerp": row.onderwerp, "melding.product": row.product,
      plek: row.plek, uiterlijk: row.uiterlijk && formatUiterlijk(row.uiterlijk, nu), "eigenaar.naam": row.eigenaar, uitvoerder: row.uitvoerder, gepland: row.gepland && formatMoment(row.gepland, nu),
      "mijn.naam": actor.naam, vandaag: formatVolledig(nu).split(",")[0] ?? null, "servicedesk.telefoon": row.telefoon, organisatie: row.organisatie,
    },
  };
}

import { ANTWOORD_JSON, type AntwoordJson } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { toVelden, type VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { isNummer } from "@/lib/domain/shared/is-nummer";

export type Opnieuw = {
  /** Their own words; empty when somebody of the desk wrote it down. */
  readonly tekst: string; readonly kwis: Exclude<Kwis, "K" | "compliment">; readonly productCode: string;
  readonly locatieId: string; readonly plaatsTekst: string;
  /** The answers of then, without days and files. */
  readonly velden: VeldWaarden;
};
type Rij = Omit<Opnieuw, "velden"> & { readonly antwoord: AntwoordJson | null };

/**
 * An own matter, to ask for the same once more. Of somebody else there is nothing, like of one that is not there, and a
 * klacht is never said again by a press.
 */
export async function findOpnieuw({ db, actor }: Context, nummer: number): Promise<Opnieuw | null> {
  if (actor.soort !== "persoon" || !isNummer(nummer)) return null;
  const [rij] = await db.$queryRaw<Rij[]>(sql`
    SELECT CASE WHEN m.kanaal = 'portaal' THEN m.omschrijving ELSE '' END AS tekst, m.kwis, COALESCE(p.code, '') AS "productCode", COALESCE(l.id::text, '') AS "locatieId", COALESCE(m.plaats_tekst, '') AS "plaatsTekst", ${ANTWOORD_JSON} AS antwoord
    FROM melding m LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id AND l.actief
    WHERE m.nummer = ${nummer}::int AND m.melder_id = ${actor.id}::uuid AND m.kwis IN ('S', 'W', 'I') AND NOT m.zonder_account`);
  if (!rij) return null;
  const { antwoord, ...rest } = rij;
  return { ...rest, velden: antwoord ? toVelden(antwoord.vragen, antwoord.antwoorden) : {} };
}

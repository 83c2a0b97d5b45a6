import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import { noemPlek } from "./klant-velden";

export type Vaker = { readonly nummer: number; readonly wat: string; readonly waar: string | null };
type Rij = { readonly nummer: number; readonly wat: string; readonly naam: string | null; readonly pad: string | null };

/** So many of the last own meldingen count: what somebody asks again is recent. */
const LAATSTE = 100;
const HOOGSTENS = 3;

/**
 * What this person asked before and may want again: product and place together, most often first and then newest. What
 * still runs is left out, for of that one asks how it stands; so is what is offered no more, and a question that was answered.
 */
export async function listVaker({ db, actor }: Context): Promise<readonly Vaker[]> {
  if (actor.soort !== "persoon" || !can(actor, "melding.submit")) return [];
  const rijen = await db.$queryRaw<Rij[]>(steady(sql`
    SELECT (array_agg(e.nummer ORDER BY e.ontvangen_op DESC))[1] AS nummer, p.naam AS wat, l.naam, l.pad
    FROM (SELECT m.nummer, m.ontvangen_op, m.open, m.kwis, m.product_id, m.locatie_id FROM melding m WHERE m.melder_id = ${actor.id}::uuid AND NOT m.zonder_account ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT ${LAATSTE}::int) e
      JOIN product p ON p.id = e.product_id AND p.actief LEFT JOIN locatie l ON l.id = e.locatie_id
    WHERE e.kwis IN ('S', 'W') AND p.kwis IN ('S', 'W') AND (l.id IS NULL OR l.actief)
    GROUP BY p.id, l.id HAVING NOT bool_or(e.open) ORDER BY count(*) DESC, max(e.ontvangen_op) DESC, p.id LIMIT ${HOOGSTENS}::int`));
  // Remarks for the desk stand between brackets in the catalogue.
  return rijen.map(({ nummer, wat, naam, pad }) => ({ nummer, wat: wat.replace(/\s*\([^)]*\)/g, "").trim(), waar: naam === null || pad === null ? null : noemPlek({ naam, pad }) }));
}

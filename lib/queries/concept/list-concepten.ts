import { can } from "@/lib/domain/authz/actor";
import { CONCEPT_GRENZEN, isLeegConcept, kopOf } from "@/lib/domain/concept/concept";
import { readConcepten, type ConceptRow } from "@/lib/data/concept-store";
import type { Context } from "@/lib/data/context";

export type { ConceptRow };

/** The drafts of who asks, newest first. There is no way to ask for somebody else's. */
export async function listConcepten({ db, actor, now }: Context, aantal: number = CONCEPT_GRENZEN.perPersoon): Promise<readonly ConceptRow[]> {
  if (actor.soort !== "persoon" || !can(actor, "melding.submit")) return [];
  const rows = await readConcepten(db, { persoonId: actor.id, now: now(), aantal });
  return rows.filter(({ velden, bestanden }) => !isLeegConcept(velden, bestanden.length));
}

export type ConceptRegel = { readonly sleutel: string; readonly kop: string; readonly productCode: string | null; readonly op: Date };

/** What somebody was last busy with, for one line on the servicepagina; null when nothing waits. */
export async function findLaatsteConcept(ctx: Context): Promise<ConceptRegel | null> {
  const [laatste] = await listConcepten(ctx, 1);
  return laatste ? { sleutel: laatste.sleutel, kop: kopOf(laatste.velden), productCode: laatste.formulier.split(":")[1] ?? null, op: laatste.bijgewerktOp } : null;
}

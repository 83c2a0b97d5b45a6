import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { describeNormTijd, type Eenheid } from "@/lib/domain/sla/norm-tijd";

export type NormRow = { readonly id: string; readonly kwis: string; readonly prioriteit: number | null; readonly soort: string; readonly tijd: string; readonly kalender: string | null };

/** All norms in the order of KWIS and priority. */
export async function listNormen({ db, actor }: Context): Promise<readonly NormRow[]> {
  if (!hasRight(actor, "beheer.kalenders")) return [];
  const found = await db.norm.findMany({
    orderBy: [{ prioriteit: { sort: "asc", nulls: "first" } }, { soort: "asc" }],
    select: { id: true, kwis: true, prioriteit: true, soort: true, waarde: true, eenheid: true, kalender: { select: { naam: true } } },
  });
  const rang = (kwis: string) => (KWIS as readonly string[]).indexOf(kwis);
  return found
    .map(({ kalender, waarde, eenheid, ...norm }) => ({ ...norm, tijd: describeNormTijd({ waarde, eenheid: eenheid as Eenheid }), kalender: kalender?.naam ?? null }))
    .sort((a, b) => rang(a.kwis) - rang(b.kwis));
}

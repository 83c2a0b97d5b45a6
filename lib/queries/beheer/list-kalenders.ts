import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { formatTijden } from "@/lib/domain/beheer/parse-tijden";

export type KalenderRow = { readonly code: string; readonly naam: string; readonly altijdOpen: boolean; readonly week: string; readonly uitzonderingen: number; readonly actief: boolean };
const DAG = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;

/** All calendars with their week in one line. */
export async function listKalenders({ db, actor }: Context): Promise<readonly KalenderRow[]> {
  if (!hasRight(actor, "beheer.kalenders")) return [];
  const found = await db.kalender.findMany({
    orderBy: { naam: "asc" },
    select: { code: true, naam: true, altijdOpen: true, actief: true, vensters: { select: { weekdag: true, van: true, tot: true } }, _count: { select: { uitzonderingen: true } } },
  });
  return found.map(({ vensters, _count, ...kalender }) => ({ ...kalender, week: kalender.altijdOpen ? "dag en nacht open" : describeWeek(vensters), uitzonderingen: _count.uitzonderingen }));
}

/** "ma-vr 07:30-17:30": neighbouring days with the same hours together. */
function describeWeek(vensters: readonly { weekdag: number; van: number; tot: number }[]): string {
  const dagen = DAG.map((naam, index) => ({ eerste: naam as string, laatste: naam as string, tijden: formatTijden(vensters.filter(({ weekdag }) => weekdag === index + 1)) }));
  const samen = dagen.reduce<typeof dagen>((rij, dag) => {
    const vorige = rij.at(-1);
    if (vorige?.tijden === dag.tijden) return [...rij.slice(0, -1), { ...vorige, laatste: dag.eerste }];
    return [...rij, dag];
  }, []);
  return samen.filter(({ tijden }) => tijden !== "").map(({ eerste, laatste, tijden }) => `${eerste === laatste ? eerste : `${eerste}-${laatste}`} ${tijden}`).join("; ");
}

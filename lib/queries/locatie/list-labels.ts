import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";

export type LabelPlek = { readonly id: string; readonly naam: string; readonly boven: string; readonly plekCode: string };
export type LabelGroep = { readonly id: string; readonly pad: string };
type Vraag = { /** Building, floor or site; empty for none yet. */ readonly onder: string; readonly werkplekken: boolean; /** Only these, all when absent. */ readonly ids?: readonly string[] };

/** More than this is chosen floor by floor: nobody prints them in one go. */
export const LABELS_MAX = 200;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Places with their label, below one building or floor: rooms and places outdoors, and desks when asked for. */
export async function listLabels({ db, actor }: Context, { onder, werkplekken, ids }: Vraag): Promise<readonly LabelPlek[]> {
  if (!can(actor, "beheer.locaties") || !ID.test(onder)) return [];
  const soorten = ["ruimte", "buiten", ...(werkplekken ? ["werkplek"] : [])];
  const alleen = ids?.filter((id) => ID.test(id)).slice(0, LABELS_MAX) ?? null;
  const rijen = await db.$queryRaw<{ id: string; pad: string; plekCode: string }[]>(sql`
    SELECT id, pad, plek_code AS "plekCode" FROM locatie
    WHERE pad_ids @> ARRAY[${onder}::uuid] AND actief AND CASE WHEN ${alleen}::uuid[] IS NULL THEN soort = ANY (${soorten}::text[]) ELSE id = ANY (${alleen}::uuid[]) END
    ORDER BY pad, id LIMIT ${LABELS_MAX}::int`);
  return rijen.map(({ id, pad, plekCode }) => { const delen = pad.split(" › "); return { id, plekCode, naam: delen.at(-1) ?? pad, boven: delen.slice(0, -1).join(", ") }; });
}

/** Where labels can be made for: buildings, their floors and sites, as people look for them. */
export async function listLabelGroepen({ db, actor }: Context): Promise<readonly LabelGroep[]> {
  if (!can(actor, "beheer.locaties")) return [];
  return db.locatie.findMany({ where: { actief: true, soort: { in: ["vestiging", "gebouw", "verdieping", "buiten"] }, kinderen: { some: { actief: true } } }, select: { id: true, pad: true }, orderBy: { pad: "asc" }, take: 500 });
}

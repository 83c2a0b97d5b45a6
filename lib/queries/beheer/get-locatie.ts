import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type LocatieDetail = {
  readonly id: string; readonly naam: string; readonly code: string | null; readonly soort: string; readonly pad: string; readonly actief: boolean; readonly versie: number;
  /** On its label; who scans it, reports from here. */
  readonly plekCode: string;
  readonly ouder: { readonly waarde: string; readonly label: string } | null;
  /** From the top down to the parent, for the trail. */
  readonly boven: readonly { readonly id: string; readonly naam: string }[];
};

/** One place with where it lies. */
export async function getLocatie({ db, actor }: Context, id: string): Promise<LocatieDetail | null> {
  if (!hasRight(actor, "beheer.locaties") || !isId(id)) return null;
  const found = await db.locatie.findUnique({
    where: { id }, select: { id: true, naam: true, code: true, soort: true, pad: true, padIds: true, actief: true, versie: true, plekCode: true, ouder: { select: { id: true, pad: true } } },
  });
  if (!found) return null;
  const { padIds, ouder, ...locatie } = found;
  const boven = await db.locatie.findMany({ where: { id: { in: padIds.slice(0, -1) } }, select: { id: true, naam: true } });
  return {
    ...locatie, ouder: ouder && { waarde: ouder.id, label: ouder.pad },
    boven: padIds.slice(0, -1).flatMap((boog) => boven.filter((plek) => plek.id === boog)),
  };
}

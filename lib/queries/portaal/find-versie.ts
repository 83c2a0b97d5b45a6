import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";
import { isNummer } from "@/lib/domain/shared/is-nummer";

/** The current version of a melding in sight, for acts of a klant that go with any version; null when there is none. */
export async function findVersie({ db, actor }: Context, nummer: number): Promise<number | null> {
  if (!isNummer(nummer)) return null;
  const row = await db.melding.findFirst({ where: { AND: [{ nummer }, visibleTo(actor)] }, select: { versie: true } });
  return row?.versie ?? null;
}

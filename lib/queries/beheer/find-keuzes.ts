import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat } from "./lijst-vraag";
import type { Keuze } from "./list-keuzes";

export const ZOEK_SOORTEN = ["locaties", "producten", "personen"] as const;
export type ZoekSoort = (typeof ZOEK_SOORTEN)[number];
const MEEST = 12;

/** Suggestions while typing: the long lists. All words must occur. */
export async function findKeuzes({ db, actor }: Context, soort: ZoekSoort, zoek: string): Promise<readonly Keuze[]> {
  const woorden = zoek.split(/\s+/).filter(Boolean).slice(0, 6);
  if (!hasRight(actor, "beheer.locaties") || woorden.length === 0) return [];
  if (soort === "locaties") {
    const found = await db.locatie.findMany({
      where: { actief: true, AND: woorden.map((woord) => ({ OR: [{ pad: bevat(woord) }, { code: bevat(woord) }] })) },
      orderBy: [{ pad: "asc" }], take: MEEST, select: { id: true, pad: true },
    });
    return found.map(({ id, pad }) => ({ waarde: id, label: pad }));
  }
  if (soort === "personen") {
    const found = await db.persoon.findMany({
      where: { actief: true, soort: { not: "systeem" }, AND: woorden.map((woord) => ({ OR: [{ naam: bevat(woord) }, { email: bevat(woord) }] })) },
      orderBy: [{ naam: "asc" }, { id: "asc" }], take: MEEST, select: { id: true, naam: true },
    });
    return found.map(({ id, naam }) => ({ waarde: id, label: naam }));
  }
  const found = await db.product.findMany({
    where: { actief: true, AND: woorden.map((woord) => ({ OR: [{ naam: bevat(woord) }, { code: bevat(woord) }, { trefwoorden: { has: woord.toLowerCase() } }] })) },
    orderBy: { code: "asc" }, take: MEEST, select: { id: true, code: true, naam: true },
  });
  return found.map(({ id, code, naam }) => ({ waarde: id, label: `${code} ${naam}` }));
}

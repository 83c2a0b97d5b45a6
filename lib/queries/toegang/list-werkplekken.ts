import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";

export type Werkplek = { readonly waarde: string; readonly label: string };

/** Places whose path or code holds every word, shallow ones first; for choosing one's own workplace. */
export async function listWerkplekken({ db, actor }: Context, zoek: string): Promise<Werkplek[]> {
  const woorden = zoek.normalize("NFC").replaceAll("\0", "").toWellFormed().trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 6);
  if (!can(actor, "referentie.read") || woorden.length === 0) return [];
  const found = await db.locatie.findMany({
    where: {
      actief: true,
      AND: woorden.map((woord) => ({ OR: [{ pad: { contains: woord, mode: "insensitive" as const } }, { code: { startsWith: woord, mode: "insensitive" as const } }] })),
    },
    select: { id: true, pad: true }, orderBy: { pad: "asc" }, take: 12,
  });
  return found.map(({ id, pad }) => ({ waarde: id, label: pad }));
}

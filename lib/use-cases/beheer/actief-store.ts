import type { BeheerSoort } from "@/lib/domain/beheer/beheer-soort";
import type { Tx } from "@/lib/data/client";

type Stand = { readonly actief: boolean; readonly versie: number };
const SELECT = { actief: true, versie: true } as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a thing is on, and at which versie; null when it does not exist (or is the system itself). */
export async function findActief(tx: Tx, soort: BeheerSoort, id: string): Promise<Stand | null> {
  if (soort === "kalender") return tx.kalender.findUnique({ where: { code: id }, select: SELECT });
  if (!GUID.test(id)) return null;
  const query = { where: { id }, select: SELECT };
  switch (soort) {
    case "persoon": return tx.persoon.findFirst({ where: { id, soort: { not: "systeem" } }, select: SELECT });
    case "team": return tx.team.findUnique(query);
    case "leverancier": return tx.leverancier.findUnique(query);
    case "afdeling": return tx.afdeling.findUnique(query);
    case "locatie": return tx.locatie.findUnique(query);
    case "product": return tx.product.findUnique(query);
    case "routeringsregel": return tx.routeringsregel.findUnique(query);
  }
}

/** Compare-and-set of `actief`; answers how many rows changed, for a locatie the places below included. */
export async function writeActief(tx: Tx, soort: BeheerSoort, { id, versie, actief }: Stand & { id: string }): Promise<number> {
  const data = { actief, versie: { increment: 1 } };
  const change = { where: { id, versie }, data };
  switch (soort) {
    case "persoon": return (await tx.persoon.updateMany(change)).count;
    case "team": return (await tx.team.updateMany(change)).count;
    case "leverancier": return (await tx.leverancier.updateMany(change)).count;
    case "afdeling": return (await tx.afdeling.updateMany(change)).count;
    case "product": return (await tx.product.updateMany(change)).count;
    case "routeringsregel": return (await tx.routeringsregel.updateMany(change)).count;
    case "kalender": return (await tx.kalender.updateMany({ where: { code: id, versie }, data })).count;
    case "locatie": {
      const { count } = await tx.locatie.updateMany(change);
      if (count === 0 || actief) return count;
      const onder = await tx.locatie.updateMany({ where: { padIds: { has: id }, id: { not: id }, actief: true }, data });
      return count + onder.count;
    }
  }
}

import { DAG_MS } from "../sla/amsterdam";

export const MEDEDELING_SOORTEN = ["storing", "werkzaamheden", "openingstijden", "algemeen"] as const;
export type MededelingSoort = (typeof MEDEDELING_SOORTEN)[number];

/** Where and when a notice holds; `locatieId` null is everywhere, `tot` null while nobody knows when it ends. */
export type Bereik = { readonly soort: MededelingSoort; readonly locatieId: string | null; readonly productId: string | null; readonly van: Date; readonly tot: Date | null };

/** How long before it begins people may read of it: long enough to plan a day in another room. */
export const AANKONDIGING_DAGEN = 7;
/** Kinds that explain why something does not work; these are shown to who is about to report it. */
const VERKLAREND: readonly MededelingSoort[] = ["storing", "werkzaamheden"];
const RANG: Readonly<Record<MededelingSoort, number>> = { storing: 0, werkzaamheden: 1, openingstijden: 2, algemeen: 3 };

export type Moment = "straks" | "nu" | "voorbij";

/** Whether a notice is still to come, holds now, or is over. */
export function momentOf({ van, tot }: Pick<Bereik, "van" | "tot">, now: Date): Moment {
  if (tot !== null && tot <= now) return "voorbij";
  return van <= now ? "nu" : "straks";
}

/** Whether people may read it: it holds, or it begins within a week. */
export const isZichtbaar = (bereik: Bereik, now: Date): boolean =>
  momentOf(bereik, now) !== "voorbij" && bereik.van.getTime() <= now.getTime() + AANKONDIGING_DAGEN * DAG_MS;

/** Whether it holds for a place, given as ids from its root to itself. Who has no known place hears everything. */
export const holdsAt = ({ locatieId }: Pick<Bereik, "locatieId">, padIds: readonly string[] | null): boolean =>
  locatieId === null || padIds === null || padIds.includes(locatieId);

/** What somebody at this place should read now: outages first, then what begins first. */
export function selectVoorPlek<T extends Bereik>(mededelingen: readonly T[], padIds: readonly string[] | null, now: Date): T[] {
  const zichtbaar = mededelingen.filter((one) => isZichtbaar(one, now) && holdsAt(one, padIds));
  const later = (one: Bereik) => (momentOf(one, now) === "straks" ? 1 : 0);
  return zichtbaar.sort((a, b) => later(a) - later(b) || RANG[a.soort] - RANG[b.soort] || a.van.getTime() - b.van.getTime());
}

/**
 * What explains a report before it is sent: a notice about the same product there, or an outage or works at that very
 * place. One that holds everywhere and names no product explains nothing in particular.
 */
export function selectBekend<T extends Bereik>(mededelingen: readonly T[], { padIds, productIds }: { readonly padIds: readonly string[] | null; readonly productIds: readonly string[] }, now: Date): T[] {
  return mededelingen.filter((one) => {
    if (momentOf(one, now) !== "nu") return false;
    if (one.productId !== null) return productIds.includes(one.productId) && holdsAt(one, padIds);
    return VERKLAREND.includes(one.soort) && one.locatieId !== null && padIds !== null && padIds.includes(one.locatieId);
  });
}

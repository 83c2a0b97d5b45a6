import type { Context } from "@/lib/data/context";
import { readInbedOorsprongen, readOrganisatie, type OrganisatieRij } from "@/lib/data/organisatie-store";
import { hasRight } from "@/lib/domain/authz/actor";

/** The settings of the organisation for who may change them. */
export async function getOrganisatie({ db, actor }: Context): Promise<(OrganisatieRij & { readonly inbedOorsprongen: readonly string[] }) | null> {
  if (!hasRight(actor, "beheer.instellingen")) return null;
  const [organisatie, inbedOorsprongen] = await Promise.all([readOrganisatie(db), readInbedOorsprongen(db)]);
  return { ...organisatie, inbedOorsprongen };
}

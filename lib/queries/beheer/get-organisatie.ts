import type { Context } from "@/lib/data/context";
import { readOrganisatie, type OrganisatieRij } from "@/lib/data/organisatie-store";
import { hasRight } from "@/lib/domain/authz/actor";

/** The settings of the organisation for who may change them. */
export async function getOrganisatie({ db, actor }: Context): Promise<OrganisatieRij | null> {
  return hasRight(actor, "beheer.instellingen") ? readOrganisatie(db) : null;
}

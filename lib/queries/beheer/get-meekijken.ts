import type { Context } from "@/lib/data/context";
import { readMeekijken } from "@/lib/data/meekijken-store";
import { hasRight } from "@/lib/domain/authz/actor";

/** Whether heads of department look along, for who may decide that; null for anybody else. */
export async function getMeekijken({ db, actor }: Context): Promise<boolean | null> {
  return hasRight(actor, "beheer.instellingen") ? readMeekijken(db) : null;
}

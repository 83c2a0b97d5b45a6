import type { Context } from "@/lib/data/context";
import { readOrganisatie } from "@/lib/data/organisatie-store";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { findOpeningstijd, type Openingstijd } from "@/lib/domain/sla/openingstijd";

export type Balie = { readonly telefoon: string | null; readonly piket: string | null; readonly tijd: Openingstijd };

/** How to reach the desk now: its number, until when it is there, and whom to call for spoed when it is not. */
export async function getBalie({ db, now }: Pick<Context, "db" | "now">): Promise<Balie> {
  const [{ servicedeskTelefoon, piketnummer }, stam] = await Promise.all([readOrganisatie(db), loadStamgegevens(db)]);
  return { telefoon: servicedeskTelefoon, piket: piketnummer, tijd: findOpeningstijd(stam.kalender(SERVICEDESK_KALENDER.code), now()) };
}

import "server-only";
import { cache } from "react";
import type { Context } from "@/lib/data/context";
import { readOrganisatie } from "@/lib/data/organisatie-store";
import { schermenOf } from "@/lib/domain/authz/schermen";
import { getDb } from "./database";

/** What every shell shows of the house: its name and how to reach the desk. Once per request. */
export const readHuis = cache(async () => {
  const { naam, logo, servicedeskTelefoon } = await readOrganisatie(getDb());
  return {
    organisatie: { naam, logo },
    servicedesk: { telefoon: servicedeskTelefoon ?? "", tijden: "ma t/m vr van 07.30 tot 17.30 uur" },
  };
});

/** The same, with who is signed in and the staff screens that person may open (empty for a klant). */
export async function readShell(context: Context | Promise<Context>) {
  const [{ actor }, huis] = await Promise.all([context, readHuis()]);
  const email = actor.soort === "persoon" ? actor.email : undefined;
  return { ...huis, profiel: { naam: actor.naam, onderschrift: email }, schermen: schermenOf(actor) };
}

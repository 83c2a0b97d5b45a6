"use server";

import type { ProefState } from "@/components/beheer/proef-state";
import { getRouteProef } from "@/lib/queries/beheer/get-route-proef";
import { requireActionContext } from "@/lib/web/context";
import { readBeheerForm, readTyped, toBeheerState } from "../form-adapter";

/** Asks where work would go; an action because it is a form with an answer, it changes nothing. */
export async function routeProefAction(_previous: ProefState, form: FormData): Promise<ProefState> {
  const result = await getRouteProef(await requireActionContext(), readBeheerForm(form, { zoek: ["productId", "locatieId"] }));
  if (!result.ok) return toBeheerState(result.error, form);
  const { naar, isLeverancier, uitleg, regelId } = result.value;
  return { status: "klaar", fouten: [], melding: null, waarden: readTyped(form), antwoord: { kop: `Dit gaat naar ${naar}${isLeverancier ? " (leverancier)" : ""}.`, uitleg, ...(regelId ? { href: `/beheer/routering/${regelId}` } : {}) } };
}

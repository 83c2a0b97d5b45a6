"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/web/form-state";
import { runKlantActie } from "../../../(portaal)/meldingen/run-klant-actie";
import { requireVolgContext } from "@/lib/web/volg-context";

/** An act of the klant behind the link, on the melding of that link only. */
export async function volgTokenAction(token: string, _previous: FormState, form: FormData): Promise<FormState> {
  const { ctx, nummer } = await requireVolgContext(token);
  const state = await runKlantActie(ctx, nummer, form);
  if (state.status === "klaar") refresh();
  return state;
}

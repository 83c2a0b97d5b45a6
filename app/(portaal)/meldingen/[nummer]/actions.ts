"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/lib/web/form-state";
import { requireActionContext } from "@/lib/web/context";
import { runKlantActie } from "../run-klant-actie";

/** An act of the klant on the own melding; the page around it is read again. */
export async function volgAction(nummer: number, _previous: FormState, form: FormData): Promise<FormState> {
  const state = await runKlantActie(await requireActionContext(), nummer, form);
  if (state.status === "klaar") refresh();
  return state;
}

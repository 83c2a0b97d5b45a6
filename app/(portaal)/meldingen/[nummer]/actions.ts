"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/web/form-state";
import { requireActionContext } from "@/lib/web/context";
import { isDeelActie, runDeelActie } from "../run-deel-actie";
import { runKlantActie } from "../run-klant-actie";

/** An act of the klant or a follower on a melding they see; the page around it is read again. */
export async function volgAction(nummer: number, _previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const state = isDeelActie(form) ? await runDeelActie(ctx, nummer, form) : await runKlantActie(ctx, nummer, form);
  if (state.status !== "klaar") return state;
  // Who stopped following does not see this page any more.
  if (form.get("actie") === "stop-volgen") redirect("/meldingen?deel=volgt");
  refresh();
  return state;
}

"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { followMelding } from "@/lib/use-cases/melding/follow-melding";
import { saveMailvoorkeur } from "@/lib/use-cases/toegang/save-mailvoorkeur";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readMailForm } from "@/lib/web/read-mail-form";
import { requireVolgContext } from "@/lib/web/volg-context";
import { runKlantActie } from "../../../(portaal)/meldingen/run-klant-actie";

/** An act of the klant behind the link, on the melding of that link only. */
export async function volgTokenAction(token: string, _previous: FormState, form: FormData): Promise<FormState> {
  const { ctx, nummer } = await requireVolgContext(token);
  const state = await runKlantActie(ctx, nummer, form);
  if (state.status === "klaar") refresh();
  return state;
}

/** Who is signed in and was given a link to look along, follows from now on. */
export async function volgenAction(token: string, _previous: FormState, form: FormData): Promise<FormState> {
  const result = await followMelding(await requireActionContext(), token);
  if (!result.ok) return toFormState(result.error, form);
  redirect(`/meldingen/M${result.value.nummer}`);
}

/** Which mails the person behind the link wants. */
export async function volgMailAction(token: string, _previous: FormState, form: FormData): Promise<FormState> {
  const { ctx } = await requireVolgContext(token);
  const result = await saveMailvoorkeur(ctx, readMailForm(form));
  if (!result.ok) return toFormState(result.error, form);
  refresh();
  return klaarState("Uw keuze is bewaard.");
}

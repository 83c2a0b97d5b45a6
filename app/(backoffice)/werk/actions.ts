"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { parseInput } from "@/lib/contracts/parse-input";
import { OpdrachtFormKop } from "@/lib/contracts/werk/opdracht-form";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { formatOpdrachtNummer } from "@/lib/format/nummer";
import { ACTIE_GEDAAN } from "@/lib/i18n/werk";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { versiesOf } from "@/lib/web/versies-of";
import { readOpdrachtForm } from "@/lib/web/read-opdracht-form";

/** One action on an opdracht of the own team; the person stays on the page and reads what was done. */
export async function opdrachtAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const kop = parseInput(OpdrachtFormKop, { actie: form.get("actie"), nummer: form.get("nummer"), versie: form.get("versie") });
  if (!kop.ok) return toFormState(kop.error, form);
  const { actie, nummer, versie } = kop.value;
  const result = await OPDRACHT_COMMANDS[actie](ctx, nummer, { versie, ...readOpdrachtForm(actie, form) });
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/werk", "layout");
  return klaarState(ACTIE_GEDAAN[actie], { versies: versiesOf(result.value) });
}

/** Klaar from the list: two taps, and the next opdracht is on screen. */
export async function finishAction(previous: FormState, form: FormData): Promise<FormState> {
  form.set("actie", "finish");
  const state = await opdrachtAction(previous, form);
  if (state.status !== "klaar") return state;
  redirect(`/werk?klaar=${formatOpdrachtNummer(Number(form.get("nummer")))}`); // throws by design
}

/** A note on the work, or "klant gesproken", which the owner at the desk sees. */
export async function notitieAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const soort = form.get("soort") === "klant_gesproken" ? "klant_gesproken" : "notitie";
  const raw = { tekst: form.get("notitie") ?? "", soort, opdrachtNummer: Number(form.get("nummer")) };
  const result: Result<unknown, AppError> = await noteMelding(ctx, Number(form.get("melding")), raw);
  if (!result.ok) return toFormState(renamed(result.error), form);
  revalidatePath("/werk", "layout");
  return klaarState(soort === "notitie" ? "Uw notitie staat erbij." : "Genoteerd: u sprak de klant.");
}

/** The contract calls it tekst; on this page another field has that name. */
function renamed(error: AppError): AppError {
  return error.code === "ongeldig" ? { ...error, fouten: error.fouten.map((fout) => (fout.veld === "tekst" ? { ...fout, veld: "notitie" } : fout)) } : error;
}

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { ProefState } from "@/components/beheer/proef-state";
import { formatVolledig } from "@/lib/format/format-moment";
import { getUiterlijkProef } from "@/lib/queries/beheer/get-uiterlijk-proef";
import { removeNorm } from "@/lib/use-cases/beheer/remove-norm";
import { saveNorm } from "@/lib/use-cases/beheer/save-norm";
import { requireActionContext } from "@/lib/web/context";
import { toFormState, type FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, readTyped, toBeheerState } from "../form-adapter";

/** Adds or changes a norm. */
export async function saveNormAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveNorm(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/normen", result.value.id);
}

/** Takes a norm away. */
export async function removeNormAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await removeNorm(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer", "layout");
  redirect("/beheer/normen");
}

/** Asks what the deadline would be; changes nothing. */
export async function uiterlijkProefAction(_previous: ProefState, form: FormData): Promise<ProefState> {
  const result = await getUiterlijkProef(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  const { ontvangenOp, uiterlijk, uitleg } = result.value;
  const kop = `Een melding ontvangen op ${formatVolledig(ontvangenOp)} is uiterlijk ${formatVolledig(uiterlijk)} klaar.`;
  return { status: "klaar", fouten: [], melding: null, waarden: readTyped(form), antwoord: { kop, uitleg } };
}

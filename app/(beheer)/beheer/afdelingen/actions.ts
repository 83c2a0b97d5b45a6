"use server";

import { revalidatePath } from "next/cache";
import { saveAfdeling } from "@/lib/use-cases/beheer/save-afdeling";
import { saveMeekijken } from "@/lib/use-cases/beheer/save-meekijken";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, type FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

/** Adds or changes an afdeling. */
export async function saveAfdelingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveAfdeling(await requireActionContext(), readBeheerForm(form, { zoek: ["hoofdId"] }));
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/afdelingen", result.value.id);
}

/** Whether heads of department look along. */
export async function saveMeekijkenAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveMeekijken(await requireActionContext(), { afdelingMagMeekijken: form.get("afdelingMagMeekijken") ?? undefined });
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/beheer/afdelingen");
  return klaarState(result.value.aan ? "Afdelingshoofden en budgethouders kijken nu mee." : "Afdelingshoofden en budgethouders kijken niet mee.");
}

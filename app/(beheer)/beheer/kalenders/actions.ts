"use server";

import { revalidatePath } from "next/cache";
import { addUitzondering } from "@/lib/use-cases/beheer/add-uitzondering";
import { removeUitzondering } from "@/lib/use-cases/beheer/remove-uitzondering";
import { saveKalender } from "@/lib/use-cases/beheer/save-kalender";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

/** Adds or changes a calendar. */
export async function saveKalenderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveKalender(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/kalenders", result.value.id);
}

/** Other hours on one date. */
export async function addUitzonderingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await addUitzondering(await requireActionContext(), readBeheerForm(form, { zoek: ["locatieId"] }));
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/beheer/kalenders", "layout");
  return klaarState("De uitzondering is toegevoegd.");
}

/** Takes the other hours of one date away. */
export async function removeUitzonderingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await removeUitzondering(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/kalenders", "layout");
  return klaarState("De uitzondering is weg.");
}

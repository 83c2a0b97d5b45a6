"use server";

import { revalidatePath } from "next/cache";
import { recordControle } from "@/lib/use-cases/beheer/record-controle";
import { setActief } from "@/lib/use-cases/beheer/set-actief";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readBeheerForm } from "./form-adapter";

/** Switches one kept thing off or on again. */
export async function setActiefAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await setActief(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer", "layout");
  return klaarState(form.get("actief") === "ja" ? "Dit is weer in gebruik." : "Dit is uitgezet.");
}

/** A beheerder looked at a step of the eerste uur and found it right. */
export async function controleAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await recordControle(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer");
  return klaarState("Genoteerd.");
}

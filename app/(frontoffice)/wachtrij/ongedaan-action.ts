"use server";

import { revalidatePath } from "next/cache";
import { undoActie } from "@/lib/use-cases/melding/undo-actie";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

/** Takes back what somebody did a moment ago; what was typed in it comes back with the answer. */
export async function ongedaanAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await undoActie(await requireActionContext(), { herstelpunt: form.get("herstelpunt") ?? undefined });
  revalidatePath("/wachtrij", "layout");
  if (!result.ok) return toFormState(result.error, form);
  const { nummer, versie, actie, tekst } = result.value;
  return klaarState(`M${nummer}: ongedaan gemaakt.`, { versies: { [`M${nummer}`]: versie }, waarden: { actie, ...(tekst ? { tekst } : {}) } });
}

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { applyImport } from "@/lib/use-cases/beheer/apply-import";
import { requireActionContext } from "@/lib/web/context";
import { toFormState, type FormState } from "@/lib/web/form-state";
import { readBeheerForm } from "../form-adapter";

/** Does what the preview showed, all or nothing. */
export async function applyImportAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await applyImport(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) {
    if (result.error.code !== "inmiddels-gewijzigd") return toFormState(result.error, form);
    revalidatePath("/beheer/importeren", "layout");
    return { ...toFormState(result.error, form), versie: undefined, melding: "Er is intussen iets gewijzigd. Hieronder staat het nieuwe voorbeeld; kijk het na en bevestig opnieuw." };
  }
  revalidatePath("/beheer", "layout");
  const { toegevoegd, gewijzigd } = result.value;
  redirect(`/beheer/importeren?klaar=${String(form.get("soort"))}&toegevoegd=${toegevoegd}&gewijzigd=${gewijzigd}`);
}

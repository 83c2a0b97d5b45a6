"use server";

import { revalidatePath } from "next/cache";
import { removeVoorkeur } from "@/lib/use-cases/klant/remove-voorkeur";
import { saveVoorkeur } from "@/lib/use-cases/klant/save-voorkeur";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

const veld = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde : ""; };

/** Keeps or forgets how somebody likes to be helped. */
export async function voorkeurAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const weg = veld(form, "actie") === "verwijder";
  const result = weg ? await removeVoorkeur(ctx, { id: veld(form, "id") })
    : await saveVoorkeur(ctx, { persoonId: veld(form, "persoonId"), tekst: veld(form, "tekst"), doel: veld(form, "doel"), tot: veld(form, "tot"), ...(form.has("geenGezondheid") ? { geenGezondheid: "ja" } : {}) });
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/klanten", "layout");
  return klaarState(weg ? "De voorkeur is verwijderd." : "De voorkeur is bewaard.");
}

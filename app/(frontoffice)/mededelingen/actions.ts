"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { readBeheerForm, toBeheerState } from "@/app/(beheer)/beheer/form-adapter";
import { endMededeling } from "@/lib/use-cases/mededeling/end-mededeling";
import { saveMededeling } from "@/lib/use-cases/mededeling/save-mededeling";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, type FormState } from "@/lib/web/form-state";

/** Puts a notice on the servicepagina, or changes one. */
export async function saveMededelingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveMededeling(await requireActionContext(), readBeheerForm(form, { zoek: ["locatieId", "productCode"] }));
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/mededelingen", "layout");
  redirect(`/mededelingen/${encodeURIComponent(result.value.id)}?bewaard=ja`);
}

/** Takes a notice off every page now. */
export async function endMededelingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await endMededeling(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/mededelingen", "layout");
  return klaarState("De mededeling is voorbij.");
}

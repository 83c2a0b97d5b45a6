"use server";

import { revalidatePath } from "next/cache";
import { requestKwisLeren } from "@/lib/use-cases/kwis/request-kwis-leren";
import { restoreKwisModel } from "@/lib/use-cases/kwis/restore-kwis-model";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readBeheerForm } from "../form-adapter";

/** Starts learning a new version. */
export async function leerKwisAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await requestKwisLeren(await requireActionContext());
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/kwis");
  return klaarState("Wij leren nu een nieuwe versie. Dat duurt ongeveer een minuut.");
}

/** Goes back to an earlier version. */
export async function herstelKwisAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await restoreKwisModel(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/beheer/kwis");
  return klaarState(`Versie ${result.value.versie} doet nu de voorstellen.`);
}

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { saveLogo } from "@/lib/use-cases/beheer/save-logo";
import { saveOrganisatie } from "@/lib/use-cases/beheer/save-organisatie";
import { requireActionContext } from "@/lib/web/context";
import { toFormState, type FormState } from "@/lib/web/form-state";
import { readBeheerForm, toBeheerState } from "../form-adapter";

/** Saves name and numbers. */
export async function saveOrganisatieAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveOrganisatie(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/", "layout");
  redirect("/beheer/organisatie?bewaard=ja");
}

/** Takes the own logo away. */
export async function removeLogoAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveLogo(await requireActionContext(), readBeheerForm(form), null);
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/", "layout");
  redirect("/beheer/organisatie?bewaard=ja");
}

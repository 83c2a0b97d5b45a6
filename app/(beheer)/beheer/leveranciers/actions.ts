"use server";

import { saveLeverancier } from "@/lib/use-cases/beheer/save-leverancier";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

/** Adds or changes a leverancier. */
export async function saveLeverancierAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveLeverancier(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/leveranciers", result.value.id);
}

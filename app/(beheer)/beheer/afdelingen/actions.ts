"use server";

import { saveAfdeling } from "@/lib/use-cases/beheer/save-afdeling";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

/** Adds or changes an afdeling. */
export async function saveAfdelingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveAfdeling(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/afdelingen", result.value.id);
}

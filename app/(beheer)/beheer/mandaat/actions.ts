"use server";

import { saveMandaatkader } from "@/lib/use-cases/beheer/save-mandaatkader";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

const VORM = { lijsten: ["gebaren"] } as const;

/** Adds or changes the frame of a role. */
export async function saveMandaatkaderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveMandaatkader(await requireActionContext(), readBeheerForm(form, VORM));
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  return openBewaard("/beheer/mandaat", result.value.id);
}

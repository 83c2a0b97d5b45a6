"use server";

import { saveTeam } from "@/lib/use-cases/beheer/save-team";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

/** Adds or changes a team. */
export async function saveTeamAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveTeam(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  return openBewaard("/beheer/teams", result.value.id);
}

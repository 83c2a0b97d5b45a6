"use server";

import { saveRouteringsregel } from "@/lib/use-cases/beheer/save-routeringsregel";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

const VORM = { zoek: ["productId", "locatieId"] } as const;

/** Adds or changes a routing rule. */
export async function saveRouteringsregelAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveRouteringsregel(await requireActionContext(), readBeheerForm(form, VORM));
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  return openBewaard("/beheer/routering", result.value.id);
}

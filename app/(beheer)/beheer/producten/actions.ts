"use server";

import { saveProduct } from "@/lib/use-cases/beheer/save-product";
import { requireActionContext } from "@/lib/web/context";
import type { FormState } from "@/lib/web/form-state";
import { openBewaard, readBeheerForm, toBeheerState } from "../form-adapter";

const VORM = { lijsten: ["kanalen"] } as const;

/** Adds or changes a product. */
export async function saveProductAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveProduct(await requireActionContext(), readBeheerForm(form, VORM));
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  return openBewaard("/beheer/producten", result.value.id);
}

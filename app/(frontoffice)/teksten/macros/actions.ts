"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { readBeheerForm, toBeheerState } from "@/app/(beheer)/beheer/form-adapter";
import { archiveMacro } from "@/lib/use-cases/tekst/archive-macro";
import { saveMacro } from "@/lib/use-cases/tekst/save-macro";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, type FormState } from "@/lib/web/form-state";
import { readStappen } from "./read-stappen";

const VORM = { lijsten: ["kwis", "statussen"], zoek: ["productCode"] };

/** Adds or changes a macro or standaardoplossing. */
export async function saveMacroAction(_previous: FormState, form: FormData): Promise<FormState> {
  const velden = Object.fromEntries(Object.entries(readBeheerForm(form, VORM)).filter(([naam]) => !/^stap\d-/.test(naam)));
  const result = await saveMacro(await requireActionContext(), { ...velden, stappen: readStappen(form) });
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  revalidatePath("/teksten", "layout");
  redirect(`/teksten/macros/${encodeURIComponent(result.value.id)}?bewaard=ja`);
}

/** Takes a macro out of use, or back into use. */
export async function archiveMacroAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await archiveMacro(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/teksten", "layout");
  return klaarState(form.get("actief") === "ja" ? "De macro is weer in gebruik." : "De macro is weg uit de lijst. Wat ermee gedaan is, blijft staan.");
}

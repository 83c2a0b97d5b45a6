"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { readBeheerForm, toBeheerState } from "@/app/(beheer)/beheer/form-adapter";
import { archiveStandaardtekst } from "@/lib/use-cases/tekst/archive-standaardtekst";
import { saveStandaardtekst } from "@/lib/use-cases/tekst/save-standaardtekst";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, type FormState } from "@/lib/web/form-state";

const VORM = { lijsten: ["kwis", "statussen"], zoek: ["productCode"] };

/** Adds or changes a standaardtekst. */
export async function saveTekstAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await saveStandaardtekst(await requireActionContext(), readBeheerForm(form, VORM));
  if (!result.ok) return toBeheerState(result.error, form, VORM);
  revalidatePath("/teksten", "layout");
  redirect(`/teksten/${encodeURIComponent(result.value.id)}?bewaard=ja`);
}

/** Takes a standaardtekst out of use, or back into use. */
export async function archiveTekstAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await archiveStandaardtekst(await requireActionContext(), readBeheerForm(form));
  if (!result.ok) return toBeheerState(result.error, form);
  revalidatePath("/teksten", "layout");
  return klaarState(form.get("actief") === "ja" ? "De tekst is weer in gebruik." : "De tekst is weg uit de lijst. Wat ermee verstuurd is, blijft staan.");
}

"use server";

import { revalidatePath } from "next/cache";
import { describeError } from "@/lib/i18n/fouten";
import { undoActie, type Ongedaan } from "@/lib/use-cases/melding/undo-actie";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

/** As many as one action on a selection can have touched. */
const MAX = 200;

/** Takes back what somebody did a moment ago, on one melding or on a selection; what was typed in it comes back with the answer. */
export async function ongedaanAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const gedaan: Ongedaan[] = [];
  const redenen: string[] = [];
  for (const herstelpunt of form.getAll("herstelpunt").slice(0, MAX)) {
    const result = await undoActie(ctx, { herstelpunt });
    if (result.ok) gedaan.push(result.value);
    else redenen.push(describeError(result.error));
  }
  revalidatePath("/wachtrij", "layout");
  const [eerste] = gedaan;
  if (!eerste) return { ...toFormState({ code: "niet-gevonden", wat: "actie" }, form), ...(redenen[0] ? { melding: redenen[0] } : {}) };
  const wat = gedaan.length === 1 ? `M${eerste.nummer}: ongedaan gemaakt.` : `${gedaan.length} meldingen: ongedaan gemaakt.`;
  const versies = Object.fromEntries(gedaan.map(({ nummer, versie }) => [`M${nummer}`, versie]));
  return klaarState([wat, ...redenen].join(" "), { versies, waarden: { actie: eerste.actie, nummer: String(eerste.nummer), ...(eerste.tekst && gedaan.length === 1 ? { tekst: eerste.tekst } : {}) } });
}

"use server";

import { revalidatePath } from "next/cache";
import { askRuimte } from "@/lib/use-cases/mandaat/ask-ruimte";
import { decideRuimte } from "@/lib/use-cases/mandaat/decide-ruimte";
import { makeGebaar } from "@/lib/use-cases/mandaat/make-gebaar";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

const nummerOf = (form: FormData): number => {
  const nummer = Number(form.get("nummer"));
  return Number.isInteger(nummer) && nummer > 0 && nummer <= 2_147_483_647 ? nummer : 0;
};
const veld = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde : ""; };

/** A gesture, the question to the coordinator (the same fields, another button), or the answer to it. */
export async function mandaatAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const [actie, nummer] = [veld(form, "actie"), nummerOf(form)];
  const gebaar = { sleutel: veld(form, "sleutel"), soort: veld(form, "soort"), bedrag: veld(form, "bedrag"), reden: veld(form, "reden") };
  const antwoord = veld(form, "antwoord");
  const result = actie === "besluit" ? await decideRuimte(ctx, nummer, { vraagId: veld(form, "vraagId"), antwoord, reden: veld(form, "reden") })
    : actie === "vraag" ? await askRuimte(ctx, nummer, gebaar) : await makeGebaar(ctx, nummer, gebaar);
  if (result.ok || result.error.code === "inmiddels-gewijzigd") revalidatePath("/wachtrij", "layout");
  if (!result.ok) return toFormState(result.error, form);
  const gedaan = actie === "besluit" ? (antwoord === "ja" ? "U zei ja. Het gebaar is vastgelegd." : "U zei nee. De collega krijgt bericht.") : actie === "vraag" ? "De coördinator krijgt uw vraag." : "Het gebaar is vastgelegd.";
  return klaarState(gedaan, { versies: { [`M${nummer}`]: result.value.versie } });
}

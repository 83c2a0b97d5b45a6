"use server";

import { revalidatePath } from "next/cache";
import { UITGIFTE } from "@/lib/domain/uitgifte/uitgifte";
import { formatMoment } from "@/lib/format/format-moment";
import { markGereed } from "@/lib/use-cases/melding/mark-gereed";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { handOut, type Meegegeven } from "@/lib/use-cases/uitgifte/hand-out";
import { takeBack } from "@/lib/use-cases/uitgifte/take-back";
import { requireActionContext, type Context } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

const veld = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde.trim() : ""; };

/** What was handed out counts as asked and done at the balie; a visitor without account has no melding to look at. */
async function registreer(ctx: Context, { id, soort, wat, terugVoor }: Meegegeven, melderId: string): Promise<string | null> {
  const { naam, product } = UITGIFTE[soort];
  const made = await submitMelding(ctx, { omschrijving: `${naam} meegekregen aan de balie: ${wat}.`, kanaal: "balie", kwis: "W", productCode: product, melderId }, { sleutel: `balie-${id}`, deur: "scherm" });
  if (!made.ok) return null;
  const { nummer, versie } = made.value;
  await markGereed(ctx, Number(nummer.slice(1)), { versie, oplossing: `Meegegeven: ${naam.toLowerCase()} ${wat}. Graag terug ${formatMoment(terugVoor, ctx.now())}.` });
  return nummer;
}

/** Hands something out and registers it in the same press. */
export async function meegeefAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const persoonId = veld(form, "klantId");
  const result = await handOut(ctx, { sleutel: veld(form, "sleutel"), soort: veld(form, "soort"), wat: veld(form, "wat"), persoonId, naam: veld(form, "naam"), terugVoor: veld(form, "terugVoor") });
  if (!result.ok) return toFormState(result.error, form);
  const nummer = persoonId ? await registreer(ctx, result.value, persoonId) : null;
  revalidatePath("/balie");
  const { naam, wat, soort, terugVoor } = result.value;
  return klaarState(`${UITGIFTE[soort].naam} ${wat} meegegeven aan ${naam}. Terug ${formatMoment(terugVoor, ctx.now())}.${nummer ? ` Geregistreerd als ${nummer}.` : ""}`);
}

/** Takes something back in one press. */
export async function terugAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await takeBack(await requireActionContext(), { id: veld(form, "id") });
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/balie");
  return klaarState(`${result.value.wat} is terug.`);
}

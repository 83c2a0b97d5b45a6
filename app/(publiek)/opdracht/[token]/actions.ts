"use server";

import { revalidatePath } from "next/cache";
import { OpdrachtFormKop } from "@/lib/contracts/werk/opdracht-form";
import { parseInput } from "@/lib/contracts/parse-input";
import { ACTIE_GEDAAN } from "@/lib/i18n/werk";
import { sendOpdrachtbericht } from "@/lib/use-cases/opdracht/send-opdrachtbericht";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { findLeverancierContext } from "@/lib/web/leverancier-context";
import { requireOwnPage } from "@/lib/web/require-own-page";
import { versiesOf } from "@/lib/web/versies-of";
import { readOpdrachtForm } from "@/lib/web/read-opdracht-form";

/** An action of the leverancier behind the link; the link says which opdracht, whatever the form says. */
export async function leverancierAction(_previous: FormState, form: FormData): Promise<FormState> {
  await requireOwnPage();
  const token = form.get("bewijs");
  const found = typeof token === "string" ? await findLeverancierContext(token) : null;
  if (!found) return toFormState({ code: "verlopen", reden: "Deze link werkt niet meer. Bel de servicedesk." }, form);
  const kop = parseInput(OpdrachtFormKop, { actie: form.get("actie"), nummer: found.nummer, versie: form.get("versie") });
  if (!kop.ok) return toFormState(kop.error, form);
  const { actie, versie } = kop.value;
  const result = await OPDRACHT_COMMANDS[actie](found.ctx, found.nummer, { versie, ...readOpdrachtForm(actie, form) });
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/opdracht/[token]", "page");
  return klaarState(ACTIE_GEDAAN[actie], { versies: versiesOf(result.value) });
}

/** A message of the leverancier behind the link to the desk, about this opdracht. */
export async function leverancierBerichtAction(_previous: FormState, form: FormData): Promise<FormState> {
  await requireOwnPage();
  const token = form.get("bewijs");
  const found = typeof token === "string" ? await findLeverancierContext(token) : null;
  if (!found) return toFormState({ code: "verlopen", reden: "Deze link werkt niet meer. Bel de servicedesk." }, form);
  const result = await sendOpdrachtbericht(found.ctx, found.nummer, { tekst: form.get("tekst") ?? undefined });
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/opdracht/[token]", "page");
  return klaarState("Uw bericht is verstuurd. De servicedesk leest het.");
}

"use server";

import { redirect } from "next/navigation";
import { countGebruik } from "@/lib/use-cases/artikel/count-gebruik";
import { rateArtikel } from "@/lib/use-cases/artikel/rate-artikel";
import { removeConcept } from "@/lib/use-cases/concept/remove-concept";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

/** "Was dit nuttig?": one tap, and then a reason for who wants to give one. */
export async function oordeelAction(_previous: FormState, form: FormData): Promise<FormState> {
  const raw = { code: form.get("code"), nuttig: form.get("nuttig"), reden: form.get("reden") ?? "" };
  const result = await rateArtikel(await requireActionContext(), raw);
  if (!result.ok) return toFormState(result.error, form);
  const heeftReden = typeof raw.reden === "string" && raw.reden.trim() !== "";
  return klaarState(heeftReden ? "Dank u wel. Wij gebruiken dit om de tekst beter te maken." : "Dank u wel.", { waarden: { nuttig: result.value.nuttig ? "ja" : "nee", reden: heeftReden ? "ja" : "" } });
}

/** "Dit is genoeg, dank u": ends the visit. From the form of a melding it is a melding that was not needed, and its draft goes. */
export async function genoegAction(form: FormData): Promise<void> {
  const ctx = await requireActionContext();
  const [code, melden] = [form.get("artikel"), form.get("van") === "melden"];
  if (typeof code === "string") await countGebruik(ctx, code, melden ? "afgevangen" : "genoeg");
  if (melden) await removeConcept(ctx, { id: form.get("sleutel") });
  redirect(melden ? "/artikelen/genoeg?van=melden" : "/artikelen/genoeg");
}

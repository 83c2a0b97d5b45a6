"use server";

import { revalidatePath } from "next/cache";
import { changeWachtwoord } from "@/lib/use-cases/toegang/change-wachtwoord";
import { endAndereSessies, endEigenSessie } from "@/lib/use-cases/toegang/end-eigen-sessie";
import { requestCorrectie } from "@/lib/use-cases/melding/request-correctie";
import { setToonhint } from "@/lib/use-cases/schrijven/set-toonhint";
import { saveMailvoorkeur } from "@/lib/use-cases/toegang/save-mailvoorkeur";
import { saveProfiel } from "@/lib/use-cases/toegang/save-profiel";
import { findCurrentSessie, requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readMailForm } from "@/lib/web/read-mail-form";

const currentHash = async (): Promise<string> => (await findCurrentSessie())?.idHash ?? "";

export async function profielAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const raw = { telefoon: form.get("telefoon") ?? "", werkplekId: form.get("werkplek") === "" ? "" : (form.get("werkplekId") ?? ""), versie: form.get("versie") };
  const result = await saveProfiel(ctx, raw);
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/profiel");
  return klaarState("Uw gegevens zijn bewaard.", { versie: result.value.versie });
}

export async function wachtwoordAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const result = await changeWachtwoord(ctx, { huidig: form.get("huidig"), nieuw: form.get("nieuw") }, await currentHash());
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/profiel");
  return klaarState("Uw wachtwoord is gewijzigd. Op uw andere apparaten bent u uitgelogd.");
}

export async function stopSessieAction(form: FormData): Promise<void> {
  await endEigenSessie(await requireActionContext(), { sessie: form.get("sessie") });
  revalidatePath("/profiel");
}

export async function stopAndereSessiesAction(): Promise<void> {
  await endAndereSessies(await requireActionContext(), await currentHash());
  revalidatePath("/profiel");
}

/** Which mails somebody wants. */
export async function mailvoorkeurAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const result = await saveMailvoorkeur(ctx, readMailForm(form));
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/profiel/mail");
  return klaarState("Uw keuze is bewaard.");
}

/** Asks the servicedesk to correct what somebody cannot change themselves. */
export async function correctieAction(_previous: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireActionContext();
  const result = await requestCorrectie(ctx, { wat: form.get("wat") ?? undefined, hoe: form.get("hoe") ?? undefined, sleutel: form.get("sleutel") ?? undefined });
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/profiel/gegevens");
  return klaarState("Dank u. De servicedesk kijkt ernaar.", { waarden: { nummer: result.value.nummer } });
}

/** The hint about the tone while writing to a klant, on or off. */
export async function toonhintAction(form: FormData): Promise<void> {
  await setToonhint(await requireActionContext(), { aan: form.get("aan") === "ja" });
  revalidatePath("/profiel");
}

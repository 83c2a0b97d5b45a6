"use server";

import { revalidatePath } from "next/cache";
import { changeWachtwoord } from "@/lib/use-cases/toegang/change-wachtwoord";
import { endAndereSessies, endEigenSessie } from "@/lib/use-cases/toegang/end-eigen-sessie";
import { saveProfiel } from "@/lib/use-cases/toegang/save-profiel";
import { findCurrentSessie, requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

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

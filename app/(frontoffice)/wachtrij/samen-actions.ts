"use server";

import { revalidatePath } from "next/cache";
import { linkMelding, unlinkMelding, type Gekoppeld } from "@/lib/use-cases/melding/link-melding";
import { mergeMeldingen } from "@/lib/use-cases/melding/merge-meldingen";
import { separateMelding } from "@/lib/use-cases/melding/separate-melding";
import { splitMelding } from "@/lib/use-cases/melding/split-melding";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { requireActionContext } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readSamenvoegen } from "@/lib/web/frontoffice/read-samenvoegen";
import { readSplitsen } from "@/lib/web/frontoffice/read-splitsen";
import { tellSamenvoegen } from "./tell-samenvoegen";
import { readNummers } from "@/lib/web/frontoffice/read-nummers";

export async function samenvoegAction(_previous: FormState, form: FormData): Promise<FormState> {
  const raw = readSamenvoegen(form);
  const result = await mergeMeldingen(await requireActionContext(), raw);
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/wachtrij", "layout");
  return tellSamenvoegen(raw.hoofd, result.value);
}

export async function losmaakAction(_previous: FormState, form: FormData): Promise<FormState> {
  const nummer = readNummers(String(form.get("nummer")))[0] ?? 0;
  const result = await separateMelding(await requireActionContext(), nummer, { versie: Number(form.get("versie")) });
  if (result.ok || result.error.code === "inmiddels-gewijzigd") revalidatePath("/wachtrij", "layout");
  return result.ok ? klaarState(`M${nummer} gaat weer apart verder. De klant krijgt bericht.`, { versies: { [`M${nummer}`]: result.value.versie } }) : toFormState(result.error, form);
}

export async function splitsAction(_previous: FormState, form: FormData): Promise<FormState> {
  const nummer = readNummers(String(form.get("nummer")))[0] ?? 0;
  const result = await splitMelding(await requireActionContext(), nummer, readSplitsen(form));
  if (result.ok || result.error.code === "inmiddels-gewijzigd") revalidatePath("/wachtrij", "layout");
  if (!result.ok) return toFormState(result.error, form);
  return klaarState(`M${nummer} is gesplitst in ${result.value.delen.map((deel) => deel.nummer).join(", ")}. De klant krijgt bericht.`, { versies: { [`M${nummer}`]: result.value.versie } });
}

const nummerOf = (form: FormData, veld: string): number => readNummers(String(form.get(veld) ?? ""))[0] ?? 0;

function tellKoppeling(result: Result<Gekoppeld, AppError>, form: FormData, tekst: string): FormState {
  if (!result.ok) return toFormState(result.error, form);
  revalidatePath("/wachtrij", "layout");
  const { nummer, versie, naar } = result.value;
  return klaarState(`M${nummer} ${tekst} M${naar.nummer}.`, { versies: { [`M${nummer}`]: versie, [`M${naar.nummer}`]: naar.versie } });
}

export async function koppelAction(_previous: FormState, form: FormData): Promise<FormState> {
  return tellKoppeling(await linkMelding(await requireActionContext(), nummerOf(form, "nummer"), { naar: nummerOf(form, "naar"), soort: form.get("soort") ?? undefined }), form, "is gekoppeld aan");
}

export async function ontkoppelAction(_previous: FormState, form: FormData): Promise<FormState> {
  return tellKoppeling(await unlinkMelding(await requireActionContext(), nummerOf(form, "nummer"), { naar: nummerOf(form, "naar") }), form, "is niet meer gekoppeld aan");
}

"use server";

import { requestHerstel } from "@/lib/use-cases/toegang/request-herstel";
import { getClock, getDb } from "@/lib/web/database";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { readHerkomst } from "@/lib/web/herkomst";
import { requireOwnPage } from "@/lib/web/require-own-page";

/** Public: the answer tells nothing about who exists. */
export async function herstelAction(_previous: FormState, form: FormData): Promise<FormState> {
  await requireOwnPage();
  const result = await requestHerstel({ db: getDb(), now: await getClock() }, { email: form.get("email") }, await readHerkomst());
  if (!result.ok) return toFormState(result.error, form);
  return klaarState("Als dit adres bij ons bekend is, krijgt u zo een mail met een link. De link werkt 30 minuten. Geen mail? Kijk ook bij ongewenste mail, of bel de servicedesk.");
}

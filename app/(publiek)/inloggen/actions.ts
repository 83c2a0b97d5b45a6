"use server";

import { notFound, redirect } from "next/navigation";
import { findLanding } from "@/lib/domain/authz/rollen";
import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { signInDemo } from "@/lib/use-cases/toegang/sign-in-demo";
import { getClock, getDb } from "@/lib/web/database";
import { toFormState, type FormState } from "@/lib/web/form-state";
import { readHerkomst } from "@/lib/web/herkomst";
import { requireOwnPage } from "@/lib/web/require-own-page";
import { readReturnPath } from "@/lib/web/return-path";
import { writeSessionCookie } from "@/lib/web/session-cookie";

/** Public: everybody may try. The command limits, judges and answers alike for all. */
export async function inlogAction(_previous: FormState, form: FormData): Promise<FormState> {
  await requireOwnPage();
  const raw = { email: form.get("email"), wachtwoord: form.get("wachtwoord") };
  const result = await signIn({ db: getDb(), now: await getClock() }, raw, await readHerkomst());
  if (!result.ok) {
    const state = toFormState(result.error, form);
    return state.fouten.length === 1 && state.fouten[0]?.veld === "wachtwoord" && raw.wachtwoord ? { ...state, melding: state.fouten[0].reden, fouten: [] } : state;
  }
  await writeSessionCookie(result.value.sessieId);
  redirect(readReturnPath(form.get("naar")) ?? findLanding(result.value.rollen));
}

/** One press into the demo; outside a demo the command answers that there is nothing here. */
export async function demoInlogAction(form: FormData): Promise<void> {
  await requireOwnPage();
  const result = await signInDemo({ db: getDb(), now: await getClock() }, { email: form.get("email") }, await readHerkomst());
  if (!result.ok) notFound();
  await writeSessionCookie(result.value.sessieId);
  redirect(readReturnPath(form.get("naar")) ?? findLanding(result.value.rollen));
}

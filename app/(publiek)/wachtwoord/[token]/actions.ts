"use server";

import { redirect } from "next/navigation";
import { findLanding } from "@/lib/domain/authz/rollen";
import { acceptBewijs } from "@/lib/use-cases/toegang/accept-bewijs";
import { getClock, getDb } from "@/lib/web/database";
import { toFormState, type FormState } from "@/lib/web/form-state";
import { readHerkomst } from "@/lib/web/herkomst";
import { requireOwnPage } from "@/lib/web/require-own-page";
import { writeSessionCookie } from "@/lib/web/session-cookie";

/** Public, for who holds the link: sets the own password, uses the link up and signs in. */
export async function nieuwWachtwoordAction(_previous: FormState, form: FormData): Promise<FormState> {
  await requireOwnPage();
  const raw = { bewijs: form.get("bewijs"), nieuw: form.get("nieuw") };
  const result = await acceptBewijs({ db: getDb(), now: await getClock() }, ["herstel"], { raw, herkomst: await readHerkomst() });
  if (!result.ok) return toFormState(result.error, form);
  await writeSessionCookie(result.value.sessieId);
  redirect(findLanding(result.value.rollen));
}

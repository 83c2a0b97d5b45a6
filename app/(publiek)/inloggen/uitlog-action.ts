"use server";

import { redirect } from "next/navigation";
import { signOut } from "@/lib/use-cases/toegang/sign-out";
import { getClock, getDb } from "@/lib/web/database";
import { requireOwnPage } from "@/lib/web/require-own-page";
import { clearSessionCookie, readSessionId } from "@/lib/web/session-cookie";

/** Ends the sessie of this browser, also when it had already ended, and returns to the login page. */
export async function uitlogAction(): Promise<void> {
  await requireOwnPage();
  const id = await readSessionId();
  if (id) await signOut({ db: getDb(), now: await getClock() }, id);
  await clearSessionCookie();
  redirect("/inloggen");
}

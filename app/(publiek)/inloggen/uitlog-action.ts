"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { signOut } from "@/lib/use-cases/toegang/sign-out";
import { getClock, getDb } from "@/lib/web/database";
import { isOwnOrigin } from "@/lib/web/own-origin";
import { clearSessionCookie, readSessionId } from "@/lib/web/session-cookie";

/** Ends the sessie of this browser, also when it had already ended, and returns to the login page. */
export async function uitlogAction(): Promise<void> {
  if (!isOwnOrigin(await headers())) notFound();
  const id = await readSessionId();
  if (id) await signOut({ db: getDb(), now: await getClock() }, id);
  await clearSessionCookie();
  redirect("/inloggen");
}

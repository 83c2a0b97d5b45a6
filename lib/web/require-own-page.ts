import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { beginAction } from "./action-call";
import { isOwnOrigin } from "./own-origin";

/** The first line of every server action: from elsewhere than a page of ours it does not exist. */
export async function requireOwnPage(): Promise<void> {
  const kop = await headers();
  beginAction(kop);
  if (!isOwnOrigin(kop)) notFound();
}

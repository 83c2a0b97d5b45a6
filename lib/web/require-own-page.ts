import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { isOwnOrigin } from "./own-origin";
import { beginAction } from "./verzoek";

/** The first line of every server action: from elsewhere than a page of ours it does not exist. */
export async function requireOwnPage(): Promise<void> {
  const kop = await headers();
  beginAction(kop);
  if (!isOwnOrigin(kop)) notFound();
}

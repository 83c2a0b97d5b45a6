import "server-only";
import { headers } from "next/headers";
import { describeApparaat } from "@/lib/domain/toegang/describe-apparaat";
import { networkOf } from "./network-of";
import { readSessionId } from "./session-cookie";

/** Where a request to get in comes from: its network, its device and the sessie it still carried. */
export async function readHerkomst() {
  const list = await headers();
  return {
    adres: networkOf(list.get("x-forwarded-for")), apparaat: describeApparaat(list.get("user-agent") ?? ""), vorige: await readSessionId(),
  };
}

import "server-only";
import { readInbedOorsprongen } from "@/lib/data/organisatie-store";
import { getDb } from "./database";

const HOUDBAAR_MS = 5000;
const stand = { op: 0, value: Promise.resolve<readonly string[]>([]) };

/** Whether this address is made to stand inside a page of the intranet; every other page refuses that. */
export const isInbedPad = (pathname: string): boolean => pathname === "/inbed/zoeken";

/** The sites that may hold the search box, at most five seconds old; none when that cannot be read. */
function readOorsprongen(): Promise<readonly string[]> {
  if (stand.op === 0 || performance.now() - stand.op > HOUDBAAR_MS) {
    stand.op = performance.now();
    stand.value = readInbedOorsprongen(getDb()).catch(() => []);
  }
  return stand.value;
}

/** What the policy of a page says about standing in a frame. */
export async function frameAncestors(pathname: string): Promise<string> {
  const oorsprongen = isInbedPad(pathname) ? await readOorsprongen() : [];
  return oorsprongen.length > 0 ? `frame-ancestors ${oorsprongen.join(" ")}` : "frame-ancestors 'none'";
}

import { isIP } from "node:net";

/** The eight groups of an IPv6 address, "::" filled in. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(gap).fill("0"), ...after].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""));
}

/**
 * The network a request came from, for limits: an IPv4 address, or the /64 of an IPv6 address, of which one
 * household or office has billions. Only the last hop is read: `prepareRequests` left the one that may be believed.
 */
export function networkOf(forwardedFor: string | null): string {
  const last = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  const address = last.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  const version = isIP(address);
  if (version === 4) return address;
  return version === 6 ? `${groupsOf(address).slice(0, 4).join(":")}::/64` : "onbekend";
}

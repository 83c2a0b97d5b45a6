import { env } from "@/lib/env";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isSameHost(from: URL, to: URL): boolean {
  return from.host === to.host || (from.port === to.port && LOOPBACK.has(from.hostname) && LOOPBACK.has(to.hostname));
}

/**
 * Whether a request that changes something comes from a page of ours: the public address, or the address
 * this very request came in on. Forwarded headers are not believed. A page with a secret in its address sends
 * no origin ("null"); then the browser's own word that it is the same site counts.
 */
export function isOwnOrigin(headers: Pick<Headers, "get">): boolean {
  const origin = headers.get("origin");
  if (origin === null || origin === "null") return headers.get("sec-fetch-site") === "same-origin";
  const from = URL.parse(origin);
  const to = URL.parse(`http://${headers.get("host") ?? ""}`);
  return from !== null && (isSameHost(from, new URL(env.APP_URL)) || (to !== null && isSameHost(from, to)));
}

import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { authSecret } from "@/lib/data/hash-secret";
import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import { env } from "@/lib/env";

const isSecure = () => env.APP_URL.startsWith("https://");

/** Name and flags of the cookie; over https the prefix lets no subdomain or plain connection set it. */
export function sessionCookie() {
  return {
    name: isSecure() ? "__Host-serviceplein" : "serviceplein",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const,
  };
}

type Gelezen = { readonly sid: string; readonly tot: number };
const MAX_GELEZEN = 2000;
// What a cookie value says never changes: deriving the key and opening it anew costs more than looking up the sessie.
const gelezen = new Map<string, Gelezen>();

function remember(value: string, found: Gelezen): void {
  const [oldest] = gelezen.keys();
  if (gelezen.size >= MAX_GELEZEN && oldest !== undefined) gelezen.delete(oldest);
  gelezen.set(value, found);
}

/** The secret id in a cookie value, null for anything we did not make ourselves. Whether the sessie still holds is for its row to say. */
export async function readCookieValue(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  const known = gelezen.get(value);
  if (known && known.tot > Date.now()) return known.sid;
  try {
    const token = await decode({ token: value, secret: authSecret() });
    const sid = token?.["sid"];
    if (typeof sid !== "string") return null;
    if (typeof token?.["exp"] === "number") remember(value, { sid, tot: token["exp"] * 1000 });
    return sid;
  } catch {
    return null; // another secret, tampered with or too old: simply nobody
  }
}

/** The secret id of the browser behind this request. */
export async function readSessionId(): Promise<string | null> {
  return readCookieValue((await cookies()).get(sessionCookie().name)?.value);
}

/** Puts a fresh sessie in the browser. The carrier holds the opaque id and nothing else. */
export async function writeSessionCookie(id: string): Promise<void> {
  const maxAge = SESSIEDUUR.absoluut * 60;
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await encode({ token: { sid: id }, secret: authSecret(), maxAge }), { ...options, maxAge });
}

/** Takes the sessie out of the browser; ending the row is what really ends access. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

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

/** The secret id in a cookie value, null for anything we did not make ourselves. */
export async function readCookieValue(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: authSecret() });
    return typeof token?.["sid"] === "string" ? token["sid"] : null;
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

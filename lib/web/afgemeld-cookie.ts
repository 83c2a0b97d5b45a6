import "server-only";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { SaveConceptInput } from "@/lib/contracts/concept/save-concept";
import { parseInput } from "@/lib/contracts/parse-input";
import { authSecret } from "@/lib/data/hash-secret";
import type { ConceptStap, ConceptVeld } from "@/lib/domain/concept/concept";
import { sessionCookie } from "./session-cookie";

/** A form that was sent when nobody was signed in any more: whose it is by their mark, and when that was. */
export type Afgemeld = {
  readonly van: string; readonly op: number; readonly sleutel: string; readonly formulier: string; readonly adres: string;
  readonly stap: ConceptStap; readonly velden: readonly ConceptVeld[];
};

const NAAM = "serviceplein-concept";
const PAD = "/meldingen/nieuw";
/** Long enough to sign in, short enough for a device that others use. */
const SECONDEN = 30 * 60;
/** A browser keeps about 4 kB in a cookie, with its name and flags. */
const MAX_TEKENS = 3600;

const halve = (velden: readonly ConceptVeld[]): ConceptVeld[] => velden.map(([naam, waarde]) => [naam, waarde.slice(0, Math.max(40, Math.floor(waarde.length / 2)))] as const);

/** The form as a value that only we can read and write; of a text that does not fit, the beginning. */
export async function packAfgemeld(afgemeld: Afgemeld): Promise<string | null> {
  const inhoud = deflateRawSync(JSON.stringify(afgemeld)).toString("base64url");
  const value = await encode({ token: { inhoud }, secret: authSecret(), maxAge: SECONDEN });
  if (value.length <= MAX_TEKENS) return value;
  const korter = halve(afgemeld.velden);
  return JSON.stringify(korter) === JSON.stringify(afgemeld.velden) ? null : packAfgemeld({ ...afgemeld, velden: korter });
}

/** The form again, for who sent it; null for anybody else, when it is too old, or not ours. */
export async function unpackAfgemeld(value: string | undefined, wie: string): Promise<Afgemeld | null> {
  try {
    const inhoud = value ? (await decode({ token: value, secret: authSecret() }))?.["inhoud"] : null;
    if (typeof inhoud !== "string") return null;
    const { van, op, ...concept } = JSON.parse(inflateRawSync(Buffer.from(inhoud, "base64url"), { maxOutputLength: 131_072 }).toString("utf8")) as Record<string, unknown>;
    const gelezen = parseInput(SaveConceptInput, { ...concept, bijlageIds: [], apparaat: "zonder.script", versie: 0 });
    return van === wie && typeof op === "number" && gelezen.ok ? { van, op, sleutel: gelezen.value.sleutel, formulier: gelezen.value.formulier, adres: gelezen.value.adres, stap: gelezen.value.stap, velden: gelezen.value.velden } : null;
  } catch {
    return null; // another secret, tampered with or too old: there is nothing to put back
  }
}

/** Keeps the form on the device of the sender, for this one page, until they have signed in again. */
export async function writeAfgemeld(afgemeld: Afgemeld): Promise<void> {
  const value = await packAfgemeld(afgemeld);
  if (value) (await cookies()).set(NAAM, value, { httpOnly: true, sameSite: "lax", secure: sessionCookie().options.secure, path: PAD, maxAge: SECONDEN });
}

/** What this browser still keeps of this person. */
export async function readAfgemeld(wie: string): Promise<Afgemeld | null> {
  return unpackAfgemeld((await cookies()).get(NAAM)?.value, wie);
}

/** The form went on: from here every step is kept on the server. */
export async function clearAfgemeld(): Promise<void> {
  const jar = await cookies();
  if (jar.get(NAAM)) jar.set(NAAM, "", { httpOnly: true, sameSite: "lax", secure: sessionCookie().options.secure, path: PAD, maxAge: 0 });
}

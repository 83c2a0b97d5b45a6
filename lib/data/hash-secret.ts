import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** 256 random bits, safe in a link and a cookie. Only its hash is ever stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a secret: enough to recognise it, useless to whoever reads the table. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** The secret of this installation; without it no cookie and no counter may be made. */
export function authSecret(): string {
  if (!env.AUTH_SECRET) throw new Error("AUTH_SECRET ontbreekt: start met npm start of npm run dev, of vul de instelling in.");
  return env.AUTH_SECRET;
}

/** A keyed hash for what could be guessed (an address, an e-mail): without the secret nobody can try them all. */
export const hashPersonal = (waarde: string): string => createHmac("sha256", authSecret()).update(waarde).digest("hex");

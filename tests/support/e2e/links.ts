import { createHash, randomBytes } from "node:crypto";
import type { Plein } from "./plein";

const PERSOON_PAD = { uitnodiging: "uitnodiging", herstel: "wachtwoord" } as const;

/** A secret link as a mail would carry it: to choose a password. */
export async function createPersoonLink(plein: Plein, soort: keyof typeof PERSOON_PAD, persoonId: string): Promise<string> {
  const { token, hash } = createToken();
  await plein.sql("INSERT INTO toegangsbewijs (hash, soort, persoon_id, verloopt_op) VALUES ($1, $2, $3, now() + interval '1 hour')", [hash, soort, persoonId]);
  return `/${PERSOON_PAD[soort]}/${token}`;
}

function createToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: createHash("sha256").update(token).digest("hex") };
}

/** A secret link as a mail would carry it: to follow a melding, or to the opdracht of a leverancier. */
export async function createLink(plein: Plein, soort: "volg" | "opdracht", nummer: string): Promise<string> {
  const { token, hash } = createToken();
  const van = soort === "volg" ? "melding" : "opdracht";
  await plein.sql(`INSERT INTO toegangsbewijs (hash, soort, ${van}_id, verloopt_op) SELECT $1, $2, id, now() + interval '1 hour' FROM ${van} WHERE nummer = $3`, [hash, soort, nummer.replace(/\D/g, "")]);
  return `/${soort}/${token}`;
}

/** Where a mail to this address leads: the first link of this kind in the newest mail. */
export async function linkInMail(plein: Plein, aan: string, pad: RegExp): Promise<string | null> {
  const mails = await plein.sql<{ tekst: string }>("SELECT tekst FROM mail WHERE aan = $1 ORDER BY created_at DESC, id DESC", [aan]);
  for (const { tekst } of mails) {
    const found = [...tekst.matchAll(/https?:\/\/[^\s>)]+/g)].map(([address]) => new URL(address)).find(({ pathname }) => pad.test(pathname));
    if (found) return `${found.pathname}${found.search}`;
  }
  return null;
}

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { hashPersonal } from "@/lib/data/hash-secret";
import type { VeldFout } from "@/lib/domain/shared/app-error";

/** What comes back with a form that was refused: all that was typed, and what is wrong with it. */
export type PlekPoging = { readonly omschrijving: string; readonly naam: string; readonly email: string; readonly fouten: readonly VeldFout[]; readonly melding: string | null };

export const POGING_COOKIE = "plekpoging";
/** A browser keeps about 4 kB in a cookie; what does not fit is still in the browser's own draft. */
const MAX_TEKENS = 3600;
const LEEG: PlekPoging = { omschrijving: "", naam: "", email: "", fouten: [], melding: null };

/** The refused form as the value of a cookie: on the device of the sender, and in no address or log. */
export function packPoging(poging: PlekPoging): string {
  const value = deflateRawSync(JSON.stringify(poging)).toString("base64url");
  return value.length <= MAX_TEKENS ? value : packPoging({ ...poging, omschrijving: poging.omschrijving.slice(0, Math.floor(poging.omschrijving.length / 2)) });
}

/** The form as it was refused; null when there is none, or somebody made it up. */
export function unpackPoging(value: string | undefined): PlekPoging | null {
  if (!value) return null;
  try {
    const parsed: unknown = JSON.parse(inflateRawSync(Buffer.from(value, "base64url"), { maxOutputLength: 65_536 }).toString("utf8"));
    return typeof parsed === "object" && parsed !== null ? readPoging(parsed as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function readPoging(raw: Readonly<Record<string, unknown>>): PlekPoging {
  const tekst = (waarde: unknown, max: number) => (typeof waarde === "string" ? waarde.slice(0, max) : "");
  const fouten = Array.isArray(raw["fouten"]) ? (raw["fouten"] as Partial<VeldFout>[]).slice(0, 5).map(({ veld, reden }) => ({ veld: tekst(veld, 40), reden: tekst(reden, 300) })) : [];
  return { ...LEEG, omschrijving: tekst(raw["omschrijving"], 2000), naam: tekst(raw["naam"], 200), email: tekst(raw["email"], 300), fouten, melding: tekst(raw["melding"], 300) || null };
}

const tekenOf = (wat: string): string => hashPersonal(`plek:${wat}`).slice(0, 20);

/** When a form was opened, in a way that only we can write. */
export const signGeopend = (code: string, op: number): string => `${op}.${tekenOf(`${code}:${op}`)}`;

/** The moment in it; null when it is not ours, or for another label. */
export function readGeopend(code: string, waarde: unknown): number | null {
  const [op = "", teken = ""] = typeof waarde === "string" ? waarde.split(".") : [];
  return /^\d{13}$/.test(op) && teken === tekenOf(`${code}:${Number(op)}`) ? Number(op) : null;
}

/** The address of the confirmation. Its number is signed: nobody else can make our page name one. */
export const gemeldPath = (code: string, { nummer, fotoKwijt }: { nummer: string; fotoKwijt: boolean }): string =>
  `/q/${code}/gemeld?${new URLSearchParams({ nummer, teken: tekenOf(nummer), ...(fotoKwijt ? { foto: "kwijt" } : {}) })}`;

/** The number of a confirmation of ours, else null. */
export const readGemeld = (nummer: string, teken: string): string | null => (nummer !== "" && teken === tekenOf(nummer) ? nummer : null);

import { CONCEPT_GRENZEN, type ConceptStap, type ConceptVeld } from "@/lib/domain/concept/concept";
import type { ConceptBestand } from "./concept-begin";

/** A form as this browser knows it. */
export type Opname = { readonly stap: ConceptStap; readonly velden: readonly ConceptVeld[]; readonly bestanden: readonly ConceptBestand[] };
export type LokaalRecord = Opname & {
  readonly formulier: string; readonly adres: string;
  /** The version of the server that it goes on from, and whether the server has all of it. */
  readonly versie: number; readonly bewaard: boolean; readonly op: number;
  /** The page that wrote it, by the name under which it saves. */
  readonly apparaat: string;
};

/** What is kept of a form, to tell whether two are the same. */
export const tekstOf = ({ stap, velden, bestanden }: Opname): string => JSON.stringify([stap, velden, bestanden.map(({ id }) => id)]);

const KEEP_MS = CONCEPT_GRENZEN.dagen * 86_400_000;
const keyOf = (wie: string, sleutel: string) => `concept:${wie}:${sleutel}`;

/** A value of the browser's own store; storage that is full or forbidden holds nothing. */
export function readOpslag<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

/** Writes, or with null removes; false when the browser will not keep it. */
export function writeOpslag(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** All that stands under keys with this beginning, by the rest of their key. */
export function listOpslag<T>(begin: string): { naam: string; waarde: T }[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(begin)).flatMap((key) => {
      const waarde = readOpslag<T>(key);
      return waarde ? [{ naam: key.slice(begin.length), waarde }] : [];
    });
  } catch {
    return [];
  }
}

export const readLokaal = (wie: string, sleutel: string) => readOpslag<LokaalRecord>(keyOf(wie, sleutel));
export const writeLokaal = (wie: string, sleutel: string, record: LokaalRecord | null) => writeOpslag(keyOf(wie, sleutel), record);

/** The drafts of this person on this device, newest first. What is too old goes; so does what the server keeps for somebody else. */
export function listLokaal(wie: string): { sleutel: string; record: LokaalRecord }[] {
  for (const { naam, waarde } of listOpslag<LokaalRecord>("concept:")) {
    const isMine = naam.startsWith(`${wie}:`);
    if (typeof waarde === "object" && (Date.now() - waarde.op > KEEP_MS || (!isMine && waarde.bewaard))) writeOpslag(`concept:${naam}`, null);
  }
  return listOpslag<LokaalRecord>(`concept:${wie}:`).map(({ naam, waarde }) => ({ sleutel: naam, record: waarde })).sort((a, b) => b.record.op - a.record.op);
}

const kort = () => Math.random().toString(36).slice(2, 12);

/** Which browser this is, to tell "on another device" from "here". Says nothing about who. */
export function apparaatId(): string {
  const known = readOpslag<string>("apparaat");
  if (known && /^[a-z0-9]{1,20}$/.test(known)) return known;
  const nieuw = kort();
  writeOpslag("apparaat", nieuw);
  return nieuw;
}

/** A new random id, also where the page came over plain http. */
export function nieuweSleutel(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16)).map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** A word for the next page of this tab, such as what was just sent. */
export function noteForNext(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Without it the next page only says less.
  }
}

/** Takes that word, once. */
export function takeNote(key: string): string | null {
  try {
    const value = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return value;
  } catch {
    return null;
  }
}

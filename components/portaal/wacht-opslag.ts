import { kopOf, toConceptVelden, type ConceptVeld } from "@/lib/domain/concept/concept";
import type { ConceptBestand } from "./concept-begin";
import { listOpslag, readOpslag, writeOpslag } from "./concept-opslag";

/** A melding that was sent without a connection: complete, and waiting in this browser. */
export type Wachtend = { readonly velden: readonly ConceptVeld[]; readonly bestanden: readonly ConceptBestand[]; readonly kop: string; readonly op: number };

/** Said on the window when something was put ready. */
export const WACHT_SIGNAAL = "serviceplein:wacht";
const beginOf = (wie: string) => `wacht:${wie}:`;

export const listWachtend = (wie: string) => listOpslag<Wachtend>(beginOf(wie)).map(({ naam, waarde }) => ({ sleutel: naam, ...waarde })).sort((a, b) => a.op - b.op);
export const writeWachtend = (wie: string, sleutel: string, wachtend: Wachtend | null) => writeOpslag(beginOf(wie) + sleutel, wachtend);
export const isWachtend = (wie: string, sleutel: string) => readOpslag(beginOf(wie) + sleutel) !== null;

/** Puts a form ready to be sent. */
export function zetWachtend(wie: string, { form, bestanden }: { form: FormData; bestanden: readonly ConceptBestand[] }): void {
  const velden = toConceptVelden(form);
  writeWachtend(wie, String(form.get("sleutel")), { velden, bestanden, kop: kopOf(velden), op: Date.now() });
  window.dispatchEvent(new Event(WACHT_SIGNAAL));
}

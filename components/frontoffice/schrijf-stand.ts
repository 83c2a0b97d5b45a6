import type { SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";

/** A draft of a colleague on this melding. */
export type AnderConcept = { readonly tab: SchrijfTab; readonly persoonId: string; readonly naam: string; readonly tekst: string; readonly moment: string; readonly bezig: boolean };
export type Schrijfstand = { readonly eigen: Readonly<Partial<Record<SchrijfTab, string>>>; readonly anderen: readonly AnderConcept[]; readonly toonhint: boolean };

const ADRES = "/api/schrijven";
const JSON_KOP = { "content-type": "application/json" };

/** What is being written on a melding now. */
export async function fetchStand(nummer: number, signal: AbortSignal): Promise<Schrijfstand> {
  const answer = await fetch(`${ADRES}?nummer=${nummer}`, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Schrijfstand;
}

/** Keeps what is typed on the server; also when the page is on its way out. */
export const sendConcept = (concept: { readonly nummer: number; readonly tab: SchrijfTab; readonly tekst: string }, signal?: AbortSignal): Promise<Response> =>
  fetch(ADRES, { method: "POST", headers: JSON_KOP, body: JSON.stringify(concept), keepalive: concept.tekst.length < 10_000, ...(signal ? { signal } : {}) });

/** Goes on with what a colleague began; answers the text that is one's own from now on. */
export async function takeConcept(vraag: { readonly nummer: number; readonly tab: SchrijfTab; readonly vanId: string }): Promise<string | null> {
  const answer = await fetch(`${ADRES}/overnemen`, { method: "POST", headers: JSON_KOP, body: JSON.stringify(vraag) });
  return answer.ok ? ((await answer.json()) as { tekst: string }).tekst : null;
}

/** Sets a text field as if somebody typed it, so that whatever listens to it hears. */
export function setVeld(veld: HTMLTextAreaElement, tekst: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(veld, tekst);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}

import { useSyncExternalStore } from "react";

/** What can be undone now: what was done, and the signs to undo it by. */
export type Aanbod = { readonly id: number; readonly tekst: string; readonly punten: readonly string[]; /** By the clock of this tab. */ readonly tot: number };

/** How long it is offered; the server takes a little more, for the way over the network. */
export const BEDENKTIJD_MS = 10_000;

let stapel: readonly Aanbod[] = [];
let volgnummer = 0;
const luisteraars = new Set<() => void>();

function set(next: readonly Aanbod[]): void {
  stapel = next.filter(({ tot }) => tot > performance.now());
  for (const hoor of luisteraars) hoor();
}

/** Offers to undo what was just done; what was done before it comes back when this is undone, while its seconds run. */
export function biedOngedaan(tekst: string, punten: readonly string[]): void {
  set([...stapel, { id: ++volgnummer, tekst, punten, tot: performance.now() + BEDENKTIJD_MS }]);
}

/** Ends one offer. */
export const sluitAanbod = (id: number): void => set(stapel.filter((aanbod) => aanbod.id !== id));

const luister = (hoor: () => void) => { luisteraars.add(hoor); return () => { luisteraars.delete(hoor); }; };

/** The newest thing that can be undone at this moment. */
export const useAanbod = (): Aanbod | null => useSyncExternalStore(luister, () => stapel.at(-1) ?? null, () => null);

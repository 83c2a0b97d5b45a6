import { useSyncExternalStore } from "react";

/** The meldingen that are chosen in the list, in the order of choosing; kept outside React, so that a press renders one row and not the list. */
let gekozen: readonly number[] = [];
let staat = new Set<number>();
const luisteraars = new Set<() => void>();
const luister = (hoor: () => void) => { luisteraars.add(hoor); return () => { luisteraars.delete(hoor); }; };

/** Replaces the selection. */
export function kies(nummers: readonly number[]): void {
  gekozen = [...new Set(nummers)];
  staat = new Set(gekozen);
  for (const hoor of luisteraars) hoor();
}

/** In or out of the selection. */
export const wisselKeuze = (nummer: number): void => kies(staat.has(nummer) ? gekozen.filter((ander) => ander !== nummer) : [...gekozen, nummer]);
/** Into the selection, if it was not in it. */
export const voegKeuzeToe = (...nummers: readonly number[]): void => kies([...gekozen, ...nummers]);

export const useSelectie = (): readonly number[] => useSyncExternalStore(luister, () => gekozen, () => gekozen);
export const useIsGekozen = (nummer: number): boolean => useSyncExternalStore(luister, () => staat.has(nummer), () => false);
export const useHeeftKeuze = (): boolean => useSyncExternalStore(luister, () => gekozen.length > 0, () => false);

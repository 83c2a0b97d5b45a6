import type { Env } from "@/lib/env";

export type Clock = { readonly start: string; readonly tempo: number };

/** The application clock that KLOK and KLOK_TEMPO ask for; null is real time. */
export function clockOf(env: Env): Clock | null {
  if (!env.KLOK && env.KLOK_TEMPO === 1) return null;
  return { start: new Date(env.KLOK ?? Date.now()).toISOString(), tempo: env.KLOK_TEMPO };
}

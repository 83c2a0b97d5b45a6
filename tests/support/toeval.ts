/** Chance that is the same on every run: a failing step can be played again from its seed. */
export function createToeval(seed: number): { getal(): number; kies<T>(uit: readonly T[]): T } {
  let state = seed >>> 0;
  const getal = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { getal, kies: <T>(uit: readonly T[]): T => uit[Math.floor(getal() * uit.length)] as T };
}

/** Chance that repeats: the same seed gives the same demo, on every machine. */
export type Toeval = {
  /** 0 ≤ x < 1 */
  next: () => number;
  int: (van: number, tot: number) => number;
  chance: (kans: number) => boolean;
  pick: <T>(rij: readonly T[]) => T;
  /** Index drawn by cumulative weights. */
  weighted: (cumulatief: readonly number[]) => number;
  /** Log-normal around a median. */
  spread: (mediaan: number, sigma: number) => number;
  /** Version 7 shape: sorts by time, so bulk rows stay together in their indexes. */
  uuid: (op: number) => string;
};

/** Running totals, for `weighted`. */
export function accumulate(gewichten: readonly number[]): number[] {
  let som = 0;
  return gewichten.map((gewicht) => (som += gewicht));
}

function findIndex(cumulatief: readonly number[], waarde: number): number {
  let laag = 0;
  let hoog = cumulatief.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((cumulatief[midden] as number) <= waarde) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** Mulberry32: small, quick and good enough for believable chance. */
export function createToeval(zaad: number): Toeval {
  let staat = zaad >>> 0;
  const bits = (): number => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), staat | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const next = (): number => bits() / 4294967296;
  const hex = (lengte: number): string => bits().toString(16).padStart(8, "0").slice(0, lengte);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    int: (van, tot) => van + Math.floor(next() * (tot - van + 1)),
    chance: (kans) => next() < kans,
    pick: (rij) => {
      if (rij.length === 0) throw new RangeError("Uit een lege lijst valt niets te kiezen.");
      return rij[Math.floor(next() * rij.length)] as (typeof rij)[number];
    },
    weighted: (cumulatief) => findIndex(cumulatief, next() * (cumulatief.at(-1) ?? 0)),
    spread: (mediaan, sigma) => mediaan * Math.exp(sigma * normal()),
    uuid: (op) => {
      const tijd = Math.floor(op).toString(16).padStart(12, "0");
      return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(8)}${hex(4)}`;
    },
  };
}

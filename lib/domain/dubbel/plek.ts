/** A place: its ids from the root down (empty when nobody said where) and the floor that it is part of. */
export type DubbelPlek = { readonly pad: readonly string[]; readonly buurt: string | null };

/** How near two places are, from the same room to another building. */
export type Nabijheid = "zelfde" | "omvat" | "ruim" | "buren" | "gebouw" | "elders" | "onbekend";

/** How near two places are in the tree: the same, one inside the other (by one step, or more), on one floor, in one building. */
export function comparePlekken(a: DubbelPlek, b: DubbelPlek): Nabijheid {
  if (a.pad.length === 0 || b.pad.length === 0) return "onbekend";
  const [kort, lang] = a.pad.length <= b.pad.length ? [a.pad, b.pad] : [b.pad, a.pad];
  if (lang.includes(kort.at(-1) ?? "")) return lang.length === kort.length ? "zelfde" : lang.length === kort.length + 1 ? "omvat" : "ruim";
  if (a.buurt !== null && a.buurt === b.buurt) return "buren";
  return kort[0] === lang[0] ? "gebouw" : "elders";
}

const VAST: Readonly<Record<Nabijheid, number>> = { zelfde: 1, omvat: 0.85, ruim: 0.6, buren: 0.5, gebouw: 0.25, elders: 0, onbekend: 0.5 };
const VER: Readonly<Record<Nabijheid, number>> = { zelfde: 1, omvat: 0.95, ruim: 0.8, buren: 0.85, gebouw: 0.4, elders: 0, onbekend: 0.65 };

/** What nearness is worth: a leak, a smell or the coffee machine is reported from other rooms too, a lamp is not. */
export const weighPlek = (nabij: Nabijheid, ver: boolean): number => (ver ? VER : VAST)[nabij];

type Stap = { readonly id: string; readonly soort: string };
export type Buurt = {
  /** The floor, whose rooms are each other's neighbours; outdoors and a whole building have none. */
  readonly buurt: string | null;
  /** Where to look: the floor, else the terrain or the building. */
  readonly zoekIn: string | null;
};

/** The surroundings of a place; `stappen` from the root down to the place itself. */
export function findBuurt(stappen: readonly Stap[]): Buurt {
  const laatste = (soort: string) => stappen.findLast((stap) => stap.soort === soort)?.id ?? null;
  const buurt = laatste("verdieping");
  return { buurt, zoekIn: buurt ?? stappen.find(({ soort }) => soort === "buiten")?.id ?? laatste("gebouw") ?? stappen.at(-1)?.id ?? null };
}

/** How somebody comes to see the page of a klant: it is theirs, it holds for them too, they were let in, or they lead the department. */
export const KLANT_RELATIES = ["melder", "meemelder", "volger", "afdeling"] as const;
export type KlantRelatie = (typeof KLANT_RELATIES)[number];

export type KlantZicht = {
  /** The words of the melder and their files. */
  readonly verhaal: boolean;
  /** Messages between melder and desk: all of them, or only what the reader wrote. */
  readonly gesprek: "alles" | "eigen";
  /** The mark that the melder gave. */
  readonly oordeel: boolean;
};

/**
 * What each of them reads beside how it stands. Who comes along by themselves (a meemelder) or by their place (a head
 * of department) sees how it goes, and not what the melder and the desk wrote to each other.
 */
export const KLANT_ZICHT: Readonly<Record<KlantRelatie, KlantZicht>> = {
  melder: { verhaal: true, gesprek: "alles", oordeel: true },
  volger: { verhaal: true, gesprek: "alles", oordeel: false },
  meemelder: { verhaal: false, gesprek: "eigen", oordeel: false },
  afdeling: { verhaal: true, gesprek: "eigen", oordeel: false },
};

export type VolgerSoort = Extract<KlantRelatie, "meemelder" | "volger">;

/** Dienstdomeinen of which a stranger or a head of department may know; the others (such as P&O) are between klant and desk. */
export const OPEN_DOMEINEN: readonly string[] = ["facilitair", "ict"];
type Deelbaar = {
  readonly open: boolean;
  /** Anybody who stands there could see it (docs/decisions/0016): a shared storing at a shared place. */
  readonly gedeeld: boolean;
};

/** Whether "Geldt ook voor mij" is possible: of what everybody there can see, and only while it runs. Never a klacht or a wish. */
export const mayJoin = ({ open, gedeeld }: Deelbaar): boolean => open && gedeeld;

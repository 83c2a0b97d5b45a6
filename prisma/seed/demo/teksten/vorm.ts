/** Where people are when they report it: decides which places are drawn. */
export type Waar = "zaal" | "kamer" | "toilet" | "pantry" | "lift" | "hal" | "buiten" | "printer" | "gebouw" | "nergens";

/**
 * What is said about one product. `{a|b}` is a choice; @in, @plek, @verd, @dag, @tijd, @n, @k, @collega and @tel are
 * filled in from the situation.
 */
export type ProductTeksten = {
  /** How often, against the others. */
  readonly gewicht: number;
  readonly waar: Waar;
  readonly onderwerp: readonly string[];
  readonly tekst: readonly string[];
  readonly klaar: readonly string[];
};
export type Teksten = Readonly<Record<string, ProductTeksten>>;

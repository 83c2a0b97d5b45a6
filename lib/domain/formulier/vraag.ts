/** What a question of a product may ask for. */
export const VRAAG_SOORTEN = ["tekst", "getal", "keuze", "meerkeuze", "datumtijd", "locatie", "persoon", "bestand"] as const;
export type VraagSoort = (typeof VRAAG_SOORTEN)[number];

/** How the answer to an earlier question decides whether this one is asked. */
export const TOETSEN = ["is", "is_niet", "bevat", "minstens", "gevuld"] as const;
export type Toets = (typeof TOETSEN)[number];

export type Voorwaarde = { readonly vraag: string; readonly toets: Toets; readonly waarde?: string };

export type Vraag = {
  /** Name of the answer, the same for good: what was answered earlier is read by it. */
  readonly sleutel: string;
  readonly soort: VraagSoort;
  readonly label: string;
  readonly hulp?: string;
  readonly verplicht?: boolean;
  /** Limits: characters of a tekst, value of a getal, number of choices, days from today of a datumtijd. */
  readonly min?: number;
  readonly max?: number;
  readonly opties?: readonly string[];
  /** A tekst of more lines. */
  readonly lang?: boolean;
  /** A datumtijd that asks for the time as well. */
  readonly tijd?: boolean;
  readonly als?: Voorwaarde;
};

/** One definition drives the form, its checks, what is shown later and the API. */
export type Formulier = { readonly vragen: readonly Vraag[] };

/** A published version of the form of a product. */
export type FormulierVersie = { readonly id: string; readonly versie: number; readonly vragen: readonly Vraag[] };

/** A place or person: known to us by id, or in words only. */
export type Genoemd = { readonly id: string | null; readonly naam: string };
export type Antwoord = string | number | readonly string[] | Genoemd;
export type Antwoorden = Readonly<Record<string, Antwoord>>;

export const isGenoemd = (antwoord: Antwoord): antwoord is Genoemd => typeof antwoord === "object" && !Array.isArray(antwoord);

/** Which tests make sense on the answer to a question of this kind. */
export const TOETSEN_PER_SOORT: Readonly<Record<VraagSoort, readonly Toets[]>> = {
  tekst: ["gevuld", "bevat"], getal: ["minstens", "is", "gevuld"], keuze: ["is", "is_niet", "gevuld"], meerkeuze: ["bevat", "gevuld"],
  datumtijd: ["gevuld"], locatie: ["gevuld"], persoon: ["gevuld"], bestand: ["gevuld"],
};

/** Between which numbers the limits of a kind may lie; null where it has none. */
export const GRENZEN_PER_SOORT: Readonly<Record<VraagSoort, { readonly van: number; readonly tot: number } | null>> = {
  tekst: { van: 0, tot: 2000 }, getal: { van: -1_000_000, tot: 1_000_000 }, keuze: null, meerkeuze: { van: 0, tot: 20 },
  datumtijd: { van: -3660, tot: 3660 }, locatie: null, persoon: null, bestand: null,
};

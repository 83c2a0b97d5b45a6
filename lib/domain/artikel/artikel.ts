/** The groups that articles stand in, with the word on screen, in the order of the screen. */
export const ARTIKEL_GROEPEN = { "vraag-en-antwoord": "Vraag en antwoord", huisregels: "Huisregels", "wie-is-wie": "Wie is wie", regelingen: "Regelingen" } as const;
export type ArtikelGroep = keyof typeof ARTIKEL_GROEPEN;
export const GROEPEN = ["vraag-en-antwoord", "huisregels", "wie-is-wie", "regelingen"] as const satisfies readonly ArtikelGroep[];

/** Who may read it: everybody who is signed in, or only those who work on meldingen. */
export const ZICHTBAARHEDEN = ["openbaar", "intern"] as const;
export type Zichtbaar = (typeof ZICHTBAARHEDEN)[number];

export const ARTIKEL_STATUSSEN = ["concept", "gepubliceerd", "ingetrokken"] as const;
export type ArtikelStatus = (typeof ARTIKEL_STATUSSEN)[number];

export const ZOEKMIS_STATUSSEN = ["open", "opgelost", "niet_nodig"] as const;

/** Whether a word from outside is one of our groups. */
export const isGroep = (woord: unknown): woord is ArtikelGroep => typeof woord === "string" && (GROEPEN as readonly string[]).includes(woord);

/** The ready-made lists of the wachtrij, in the order of the screen. `alles` is for searching: closed ones too. */
export const WEERGAVEN = [
  "nieuw", "van-mij", "bijna-te-laat", "te-laat", "3x-te-laat", "klant-hoort-niets", "terug-te-melden", "wacht-op-klant", "spoed", "klachten", "open", "alles",
] as const;
export type Weergave = (typeof WEERGAVEN)[number];

/** The lists that show how many stand in them. */
export const GETELDE_WEERGAVEN = WEERGAVEN.filter((weergave) => weergave !== "alles");

export const SORTERINGEN = ["uiterlijk", "prioriteit", "-gewijzigd", "-ontvangen", "ontvangen"] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** Counting stops here: more than this many reads as "99+". */
export const TEL_GRENS = 99;

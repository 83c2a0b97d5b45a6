/** One field on which two people differ, in words. `mijn` is null where there is nothing to choose, only to look at. */
export type ConflictRegel = { readonly veld: string; readonly label: string; readonly mijn: string | null; readonly ander: string; /** Who changed it and when. */ readonly wie: string | null };

/** What stands between an action and the melding as it is by now; plain, because it travels to the browser. */
export type Conflict = {
  readonly regels: readonly ConflictRegel[];
  /** Fields that only the other changed, or that were given to them before: what the form says of these no longer counts. */
  readonly vanAnder: readonly string[];
  /** What the form has seen once this is on screen. */
  readonly gezien: string; readonly versie: number;
  /** The action is still possible on the melding as it is now. */
  readonly kan: boolean;
  /** What was typed in the action, to be kept as a note where it is no longer possible. */
  readonly tekst: string | null;
};

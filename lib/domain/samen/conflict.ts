import type { MeldingAction } from "../melding/transitions";

/** What of a melding two people may change at once, as it travels with a form: what was seen when it was opened. */
export const CONFLICT_VELDEN = ["kwis", "onderwerp", "productCode", "locatieId", "impact", "urgentie", "spoed", "prioriteit", "status", "eigenaarId", "klantbericht"] as const;
export type ConflictVeld = (typeof CONFLICT_VELDEN)[number];
export type Waarde = string | number | boolean | null;
export type Gezien = Readonly<Record<ConflictVeld, Waarde>>;

const INDELING: readonly ConflictVeld[] = ["kwis", "onderwerp", "productCode", "locatieId", "impact", "urgentie", "spoed", "prioriteit"];

/**
 * Per action of the desk what it sets, and what somebody must have seen before it may go on. What is in neither list may
 * change meanwhile: a note, a file, a mark of somebody else does not stand in the way, and the action goes through.
 */
export const RAAKT: Readonly<Partial<Record<MeldingAction, { readonly zet: readonly ConflictVeld[]; readonly kijkt: readonly ConflictVeld[] }>>> = {
  classify: { zet: INDELING, kijkt: [] },
  assign: { zet: ["eigenaarId"], kijkt: [] },
  take: { zet: [], kijkt: ["status", "eigenaarId"] },
  dispatch: { zet: [], kijkt: ["status", "kwis", "productCode", "locatieId"] },
  ask: { zet: [], kijkt: ["status", "klantbericht"] },
  answer: { zet: [], kijkt: ["status"] },
  inquire: { zet: [], kijkt: [] },
  pause: { zet: [], kijkt: ["status", "klantbericht"] },
  resume: { zet: [], kijkt: ["status"] },
  "mark-gereed": { zet: [], kijkt: ["status", "eigenaarId", "klantbericht"] },
  close: { zet: [], kijkt: ["status", "klantbericht"] },
  reopen: { zet: [], kijkt: ["status"] },
  cancel: { zet: [], kijkt: ["status", "klantbericht"] },
};

export type Mijn = Readonly<Partial<Record<ConflictVeld, Waarde>>>;
export type Botsing = {
  /** Both chose something else for it: one of the two is kept. */
  readonly kies: readonly ConflictVeld[];
  /** It changed, and the action was decided on how it was: look first. */
  readonly kijk: readonly ConflictVeld[];
  /** What the other changed and I left alone: theirs stays, without asking. */
  readonly vanAnder: readonly ConflictVeld[];
};

/**
 * What stands between an action on an old version and the melding as it is now. Field by field: what only one of the two
 * changed is no conflict. Empty lists mean that it may simply go on with the fresh version.
 */
export function findBotsing(actie: MeldingAction, { gezien, nu, mijn }: { readonly gezien: Gezien; readonly nu: Gezien; readonly mijn: Mijn }): Botsing {
  const { zet, kijkt } = RAAKT[actie] ?? { zet: [], kijkt: CONFLICT_VELDEN };
  const anders = (veld: ConflictVeld): boolean => nu[veld] !== gezien[veld];
  const isMijn = (veld: ConflictVeld): boolean => mijn[veld] !== undefined && mijn[veld] !== gezien[veld];
  return {
    kies: zet.filter((veld) => anders(veld) && isMijn(veld) && mijn[veld] !== nu[veld]),
    kijk: kijkt.filter(anders),
    vanAnder: zet.filter((veld) => anders(veld) && mijn[veld] !== undefined && !isMijn(veld)),
  };
}

/** Whether nothing stands in the way. */
export const isVrij = ({ kies, kijk }: Botsing): boolean => kies.length === 0 && kijk.length === 0;

import type { Permission } from "../authz/permissions";

export const OPDRACHT_STATUSES = [
  "aangeboden", "geaccepteerd", "geweigerd", "in_uitvoering", "ingepland", "wacht_op_materiaal", "wacht_op_toegang",
  "klaar", "financieel_gereed", "ingetrokken",
] as const;
export type OpdrachtStatus = (typeof OPDRACHT_STATUSES)[number];
/** The work went back to the desk: who had it is a stranger to the melding from here on. */
export const NIET_MEER_VAN_HEN = ["geweigerd", "ingetrokken"] as const satisfies readonly OpdrachtStatus[];

export type OpdrachtRequirement = "reden" | "van" | "tot" | "tekst" | "resultaat";
export type OpdrachtKlokEffect = "loopt" | "pauzeert" | "hervat" | "stopt" | "stopt_ter_plaatse" | "stopt_voorlopig_hersteld" | "loopt_weer";

export type OpdrachtTransition = {
  readonly from: readonly OpdrachtStatus[];
  readonly to: OpdrachtStatus;
  readonly permission: Permission;
  readonly requires: readonly OpdrachtRequirement[];
  readonly klok: OpdrachtKlokEffect;
  /** Only for an opdracht to a leverancier (inside the house there is no accept or refuse). */
  readonly alleen?: "leverancier";
};

/** Work that still has to be done. */
export const OPEN_OPDRACHT = ["aangeboden", "geaccepteerd", "in_uitvoering", "ingepland", "wacht_op_materiaal", "wacht_op_toegang"] as const;
const NIET_BEZIG = ["aangeboden", "geaccepteerd", "ingepland", "wacht_op_materiaal", "wacht_op_toegang"] as const;

/**
 * The whole life of an opdracht (product.md §5). Klaar is allowed from any open status: a lamp takes two taps.
 * A refused access stops the clock (closed list of stops); waiting for material never does.
 */
export const OPDRACHT_TRANSITIONS = {
  "pick-up": { from: NIET_BEZIG, to: "in_uitvoering", permission: "opdracht.pick-up", requires: [], klok: "hervat" },
  accept: { from: ["aangeboden"], to: "geaccepteerd", permission: "opdracht.accept", requires: [], klok: "loopt", alleen: "leverancier" },
  refuse: { from: ["aangeboden", "geaccepteerd"], to: "geweigerd", permission: "opdracht.refuse", requires: ["reden"], klok: "stopt", alleen: "leverancier" },
  plan: { from: OPEN_OPDRACHT, to: "ingepland", permission: "opdracht.plan", requires: ["van", "tot"], klok: "hervat" },
  arrive: { from: OPEN_OPDRACHT, to: "in_uitvoering", permission: "opdracht.arrive", requires: [], klok: "stopt_ter_plaatse" },
  "await-material": { from: OPEN_OPDRACHT, to: "wacht_op_materiaal", permission: "opdracht.await-material", requires: [], klok: "loopt" },
  "no-access": { from: OPEN_OPDRACHT, to: "wacht_op_toegang", permission: "opdracht.no-access", requires: [], klok: "pauzeert" },
  "restore-temporarily": { from: OPEN_OPDRACHT, to: "in_uitvoering", permission: "opdracht.restore-temporarily", requires: ["tekst"], klok: "stopt_voorlopig_hersteld" },
  finish: { from: OPEN_OPDRACHT, to: "klaar", permission: "opdracht.finish", requires: ["resultaat"], klok: "stopt" },
  "reject-result": { from: ["klaar"], to: "in_uitvoering", permission: "opdracht.reject-result", requires: ["reden"], klok: "loopt_weer" },
  withdraw: { from: OPEN_OPDRACHT, to: "ingetrokken", permission: "opdracht.withdraw", requires: ["reden"], klok: "stopt" },
  settle: { from: ["klaar"], to: "financieel_gereed", permission: "opdracht.withdraw", requires: [], klok: "loopt" },
} as const satisfies Record<string, OpdrachtTransition>;

export type OpdrachtAction = keyof typeof OPDRACHT_TRANSITIONS;
export const OPDRACHT_ACTIONS = Object.keys(OPDRACHT_TRANSITIONS) as OpdrachtAction[];
/** Done by the system when the melding is reported gereed; no button and no call. */
export const SYSTEEM_ACTIONS: readonly OpdrachtAction[] = ["settle"];

/** The row of an action in its general shape. */
export const opdrachtTransitionOf = (action: OpdrachtAction): OpdrachtTransition => OPDRACHT_TRANSITIONS[action];

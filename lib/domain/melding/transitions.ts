import type { Permission } from "../authz/permissions";
import type { MeldingStatus } from "./status";

export type Requirement = "eigenaar" | "uitvoerder" | "vraag" | "tekst" | "reden" | "hervatOp" | "oplossing" | "cijfer";

/** What a move does to the running clocks of the klant; the clock keeper reads this and nothing else. */
export type KlokEffect = "loopt" | "pauzeert" | "hervat" | "stopt" | "begint_opnieuw" | "herleeft";

/** Where a move leads: a status, the same one, or back to where the work stood (uitgezet when opdrachten are out). */
export type Target = MeldingStatus | "blijft" | "terug";

export type Transition = {
  readonly from: readonly MeldingStatus[];
  readonly to: Target;
  readonly permission: Permission;
  readonly requires: readonly Requirement[];
  readonly klok: KlokEffect;
  /** Counts as the first human contact: it stops the clock reactie and restarts the stilteklok. */
  readonly contact: boolean;
  /** Only the system makes this move, as the effect of something else. */
  readonly systeem?: true;
};

const OPEN = ["nieuw", "in_behandeling", "uitgezet", "wacht_op_klant", "opgeschort"] as const;
const AAN_ZET = ["nieuw", "in_behandeling", "uitgezet"] as const;

/**
 * The whole life of a melding (product.md §5, interface.md §6). A move that is not in this table does not
 * exist: buttons, the API, the database, the tests and the diagram in docs/ are all derived from it.
 * wacht_op_akkoord can be left, and is not entered before orders exist.
 */
export const MELDING_TRANSITIONS = {
  take: [{ from: ["nieuw"], to: "in_behandeling", permission: "melding.take", requires: [], klok: "loopt", contact: false }],
  assign: [
    { from: ["nieuw"], to: "in_behandeling", permission: "melding.assign", requires: ["eigenaar"], klok: "loopt", contact: false },
    { from: ["in_behandeling", "uitgezet", "wacht_op_klant", "opgeschort"], to: "blijft", permission: "melding.assign", requires: ["eigenaar"], klok: "loopt", contact: false },
  ],
  classify: [{ from: OPEN, to: "blijft", permission: "melding.classify", requires: [], klok: "loopt", contact: false }],
  dispatch: [{ from: AAN_ZET, to: "uitgezet", permission: "melding.dispatch", requires: ["uitvoerder"], klok: "loopt", contact: false }],
  ask: [{ from: AAN_ZET, to: "wacht_op_klant", permission: "melding.ask", requires: ["vraag"], klok: "pauzeert", contact: true }],
  answer: [{ from: ["wacht_op_klant"], to: "terug", permission: "melding.answer", requires: ["tekst"], klok: "hervat", contact: false }],
  pause: [{ from: ["in_behandeling", "uitgezet"], to: "opgeschort", permission: "melding.pause", requires: ["reden", "hervatOp"], klok: "pauzeert", contact: false }],
  resume: [{ from: ["opgeschort"], to: "terug", permission: "melding.resume", requires: [], klok: "hervat", contact: false }],
  "mark-gereed": [{ from: [...AAN_ZET, "wacht_op_klant"], to: "gereed", permission: "melding.mark-gereed", requires: ["oplossing"], klok: "stopt", contact: true }],
  close: [{ from: ["gereed"], to: "afgesloten", permission: "melding.close", requires: [], klok: "loopt", contact: false }],
  reopen: [{ from: ["gereed", "afgesloten"], to: "in_behandeling", permission: "melding.reopen", requires: ["reden"], klok: "begint_opnieuw", contact: false }],
  cancel: [{ from: [...OPEN, "wacht_op_akkoord"], to: "geannuleerd", permission: "melding.cancel", requires: ["reden"], klok: "stopt", contact: false }],
  rate: [{ from: ["gereed", "afgesloten"], to: "blijft", permission: "melding.rate", requires: ["cijfer"], klok: "loopt", contact: false }],
  inquire: [{ from: OPEN, to: "blijft", permission: "melding.inquire", requires: [], klok: "loopt", contact: false }],
  return: [{ from: ["uitgezet"], to: "in_behandeling", permission: "melding.dispatch", requires: [], klok: "loopt", contact: false, systeem: true }],
  // Taken out of its hoofdmelding again: to the person who had it, else to the desk. Not offered as an action of any melding.
  separate: [{ from: ["geannuleerd"], to: "in_behandeling", permission: "melding.merge", requires: ["eigenaar"], klok: "herleeft", contact: false, systeem: true }],
  "separate-nieuw": [{ from: ["geannuleerd"], to: "nieuw", permission: "melding.merge", requires: [], klok: "herleeft", contact: false, systeem: true }],
} as const satisfies Record<string, readonly Transition[]>;

export type MeldingAction = keyof typeof MELDING_TRANSITIONS;
export const MELDING_ACTIONS = Object.keys(MELDING_TRANSITIONS) as MeldingAction[];

/** The rows of an action in their general shape. */
export const transitionsOf = (action: MeldingAction): readonly Transition[] => MELDING_TRANSITIONS[action];

import { err, ok, type Result } from "../shared/result";
import type { AppError } from "../shared/app-error";
import { ongeldig } from "../shared/app-error";
import type { MeldingStatus } from "./status";
import { MELDING_ACTIONS, transitionsOf, type MeldingAction, type Requirement, type Transition } from "./transitions";

/** What the decision needs to know of the melding; days are counted by the caller's clock. */
export type MeldingStand = {
  readonly status: MeldingStatus;
  /** Opdrachten that are still out. */
  readonly openOpdrachten: number;
  readonly openDeelmeldingen: number;
  /** When it was closed or reported ready, to bound reopening. */
  readonly gereedOp: Date | null;
};

export type Move = { readonly naar: MeldingStatus; readonly transition: Transition };

const HEROPEN_MS = 14 * 24 * 60 * 60 * 1000;
const refuse = (reden: string): Result<never, AppError> => err({ code: "overgang-niet-toegestaan", reden });

/**
 * Decides whether a move is allowed and where it leads. Reads no clock and touches no store.
 * Gereed waits for open opdrachten and deelmeldingen; reopening is possible for 14 days.
 */
export function decideTransition(
  stand: MeldingStand, action: MeldingAction, { supplied, now }: { supplied: ReadonlySet<Requirement>; now: Date },
): Result<Move, AppError> {
  const transition = transitionsOf(action).find(({ from }) => from.includes(stand.status));
  if (!transition) return refuse(`Dit kan niet als de melding de status "${stand.status}" heeft.`);
  const missing = transition.requires.find((requirement) => !supplied.has(requirement));
  if (missing) return err(ongeldig(missing, "Dit veld is nodig."));
  if (action === "mark-gereed" && stand.openOpdrachten > 0) return refuse("Er staan nog opdrachten open. Rond die eerst af of trek ze in.");
  if (action === "mark-gereed" && stand.openDeelmeldingen > 0) return refuse("Er staan nog deelmeldingen open.");
  if (action === "close" && stand.openDeelmeldingen > 0) return refuse("Er staan nog deelmeldingen open. Sluit die eerst af.");
  if (action === "reopen" && stand.gereedOp && now.getTime() - stand.gereedOp.getTime() > HEROPEN_MS) {
    return refuse("Heropenen kan tot 14 dagen na de gereedmelding. Doe een nieuwe melding.");
  }
  return ok({ naar: resolveTarget(transition, stand), transition });
}

/** The actions that the status allows, whoever asks; rights come on top. */
export function listPossibleActions(stand: MeldingStand, now: Date): MeldingAction[] {
  const everything = new Set<Requirement>(["eigenaar", "uitvoerder", "vraag", "tekst", "reden", "hervatOp", "oplossing", "cijfer"]);
  return MELDING_ACTIONS.filter(
    (action) => !transitionsOf(action).some((row) => row.systeem) && decideTransition(stand, action, { supplied: everything, now }).ok,
  );
}

function resolveTarget({ to }: Transition, stand: MeldingStand): MeldingStatus {
  if (to === "blijft") return stand.status;
  if (to === "terug") return stand.openOpdrachten > 0 ? "uitgezet" : "in_behandeling";
  return to;
}

import { err, ok, type Result } from "../shared/result";
import { ongeldig, type AppError } from "../shared/app-error";
import { OPDRACHT_ACTIONS, SYSTEEM_ACTIONS, opdrachtTransitionOf, type OpdrachtAction, type OpdrachtRequirement, type OpdrachtStatus, type OpdrachtTransition } from "./transitions";

export type OpdrachtStand = { readonly status: OpdrachtStatus; readonly uitvoerder: "team" | "leverancier" };

/** Decides whether a move of an opdracht is allowed. Reads no clock and touches no store. */
export function decideOpdracht(
  stand: OpdrachtStand, action: OpdrachtAction, supplied: ReadonlySet<OpdrachtRequirement>,
): Result<OpdrachtTransition, AppError> {
  const transition = opdrachtTransitionOf(action);
  if (!transition.from.includes(stand.status)) {
    return err({ code: "overgang-niet-toegestaan", reden: `Dit kan niet als de opdracht de status "${stand.status}" heeft.` });
  }
  if (transition.alleen && transition.alleen !== stand.uitvoerder) {
    return err({ code: "overgang-niet-toegestaan", reden: "Een eigen team pakt een opdracht op; aannemen of weigeren doet een leverancier." });
  }
  const missing = transition.requires.find((requirement) => !supplied.has(requirement));
  return missing ? err(ongeldig(missing, "Dit veld is nodig.")) : ok(transition);
}

/** The actions that the status allows, whoever asks; rights come on top. */
export function listPossibleOpdrachtActions(stand: OpdrachtStand): OpdrachtAction[] {
  const everything = new Set<OpdrachtRequirement>(["reden", "van", "tot", "tekst", "resultaat"]);
  return OPDRACHT_ACTIONS.filter((action) => !SYSTEEM_ACTIONS.includes(action) && decideOpdracht(stand, action, everything).ok);
}

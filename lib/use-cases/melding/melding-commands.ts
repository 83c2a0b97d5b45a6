import type { Context } from "@/lib/data/context";
import type { MeldingActie } from "./run-melding-action";
import { answerQuestion } from "./answer-question";
import { askKlant } from "./ask-klant";
import { assignMelding } from "./assign-melding";
import { cancelMelding } from "./cancel-melding";
import { classifyMelding } from "./classify-melding";
import { closeMelding } from "./close-melding";
import { dispatchMelding } from "./dispatch-melding";
import { inquireMelding } from "./inquire-melding";
import { markGereed } from "./mark-gereed";
import { pauseMelding } from "./pause-melding";
import { rateMelding } from "./rate-melding";
import { reopenMelding } from "./reopen-melding";
import { resumeMelding } from "./resume-melding";
import { takeMelding } from "./take-melding";

/** Every action by its name in the API and in forms. */
export const MELDING_COMMANDS = {
  take: takeMelding, assign: assignMelding, classify: classifyMelding, dispatch: dispatchMelding, ask: askKlant, answer: answerQuestion,
  pause: pauseMelding, resume: resumeMelding, "mark-gereed": markGereed, close: closeMelding, reopen: reopenMelding, cancel: cancelMelding,
  rate: rateMelding, inquire: inquireMelding,
} as const satisfies Record<MeldingActie, (ctx: Context, nummer: number, raw: unknown) => ReturnType<typeof takeMelding>>;

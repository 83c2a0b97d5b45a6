import { ok } from "@/lib/domain/shared/result";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { saveBericht } from "@/lib/data/bericht-store";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const ANSWER: MeldingCommand<"answer"> = {
  action: "answer", supplies: ["tekst"],
  change: async ({ ctx, tx, melding, input, now }) => {
    saveBericht(ctx, tx, { meldingId: melding.id, richting: "van_klant", soort: "antwoord", tekst: input.tekst, op: now });
    return ok({ set: { vraag: null, klantWacht: true, ...GEEN_STAP }, soort: "melding.beantwoord", laatste: "De klant heeft geantwoord" });
  },
};

/** The klant (or the desk, on the telephone) answers the question; the clocks run again. */
export const answerQuestion = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, ANSWER, { nummer, raw });

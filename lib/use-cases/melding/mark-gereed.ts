import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { gereedFields } from "@/lib/data/gereed-fields";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const MARK_GEREED: MeldingCommand<"mark-gereed"> = {
  action: "mark-gereed", supplies: ["oplossing"],
  change: async ({ ctx, tx, melding, input, now, stam }) => ok({
    set: await gereedFields(ctx, tx, { melding, oplossing: input.oplossing, now, stam }),
    soort: "melding.gereed_gemeld", laatste: "Gereed gemeld",
  }),
};

/** The desk tells the klant the result; the clocks stop and the klant is asked whether it was good. */
export const markGereed = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, MARK_GEREED, { nummer, raw });

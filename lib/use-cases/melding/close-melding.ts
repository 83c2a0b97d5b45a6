import { ok } from "@/lib/domain/shared/result";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const CLOSE: MeldingCommand<"close"> = {
  action: "close", supplies: [],
  change: async ({ ctx, now }) => ok({
    set: { afgeslotenOp: now, ...GEEN_STAP }, soort: "melding.afgesloten",
    gegevens: { vanzelf: ctx.actor.soort === "systeem" }, laatste: "Afgesloten",
  }),
};

/** Ends a melding that is gereed: the klant agreed, the desk closed it, or 5 working days were silent. */
export const closeMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, CLOSE, { nummer, raw });

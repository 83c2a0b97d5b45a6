import { err, ok } from "@/lib/domain/shared/result";
import { ongeldig } from "@/lib/domain/shared/app-error";
import type { Context } from "@/lib/data/context";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const PAUSE: MeldingCommand<"pause"> = {
  action: "pause", supplies: ["reden", "hervatOp"],
  change: async ({ input, now }) => {
    if (input.hervatOp <= now) return err(ongeldig("hervatOp", "Kies een moment in de toekomst."));
    return ok({
      set: { opschortReden: input.reden, hervatOp: input.hervatOp, volgendeStap: "hervat", volgendeStapOp: input.hervatOp },
      soort: "melding.opgeschort", gegevens: { reden: input.reden, hervatOp: input.hervatOp.toISOString() }, laatste: "Opgeschort",
    });
  },
};

/** Stops the clocks for a reason of the closed list until a date; only the coordinator may. */
export const pauseMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, PAUSE, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const REFUSE: OpdrachtCommand<"refuse"> = {
  action: "refuse", supplies: ["reden"],
  change: async ({ ctx, input }) => ok({ set: { weigerReden: input.reden }, soort: "opdracht.geweigerd", laatste: `Geweigerd door ${ctx.actor.naam}` }),
};

/** The leverancier cannot do it and says why; without other work the melding comes back to the desk. */
export const refuseOpdracht = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, REFUSE, { nummer, raw });

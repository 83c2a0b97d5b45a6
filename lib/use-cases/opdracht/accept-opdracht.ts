import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const ACCEPT: OpdrachtCommand<"accept"> = {
  action: "accept", supplies: [],
  change: async ({ ctx }) => ok({ set: {}, soort: "opdracht.geaccepteerd", laatste: `Aangenomen door ${ctx.actor.naam}` }),
};

/** The leverancier takes the work on. */
export const acceptOpdracht = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, ACCEPT, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const WITHDRAW: OpdrachtCommand<"withdraw"> = {
  action: "withdraw", supplies: ["reden"],
  change: async ({ input }) => ok({ set: { intrekReden: input.reden }, soort: "opdracht.ingetrokken", laatste: "Opdracht ingetrokken" }),
};

/** The desk takes the work back; without other work the melding is at the desk again. */
export const withdrawOpdracht = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, WITHDRAW, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const AWAIT_MATERIAL: OpdrachtCommand<"await-material"> = {
  action: "await-material", supplies: [],
  change: async ({ input }) => ok({
    set: { verwachtOp: input.verwachtOp ?? null }, soort: "opdracht.wacht_op_materiaal", laatste: "Wacht op materiaal",
    gegevens: { verwachtOp: input.verwachtOp?.toISOString() ?? null },
  }),
};

/** Material has to come first. The clock runs on: parts are no reason to stop it. */
export const awaitMaterial = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, AWAIT_MATERIAL, { nummer, raw });

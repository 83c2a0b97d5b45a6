import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const NO_ACCESS: OpdrachtCommand<"no-access"> = {
  action: "no-access", supplies: [],
  change: async ({ opdracht }) => ok({ set: { bezoeken: opdracht.bezoeken + 1 }, soort: "opdracht.geen_toegang", laatste: "De uitvoerder kon er niet in" }),
};

/** The executor could not get in: a visit is counted and the clock of the opdracht stops. */
export const noAccess = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, NO_ACCESS, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const PICK_UP: OpdrachtCommand<"pick-up"> = {
  action: "pick-up", supplies: [],
  change: async ({ ctx, opdracht }) => ok({ set: { behandelaarId: opdracht.teamId ? persoonIdOf(ctx.actor) : null }, soort: "opdracht.opgepakt", laatste: `${ctx.actor.naam} is ermee bezig` }),
};

/** Somebody starts on it; inside the house this is all that accepting takes. */
export const pickUp = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, PICK_UP, { nummer, raw });

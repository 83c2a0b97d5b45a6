import { ok } from "@/lib/domain/shared/result";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const TAKE: MeldingCommand<"take"> = {
  action: "take", supplies: [],
  change: async ({ ctx }) => ok({ set: { eigenaarId: persoonIdOf(ctx.actor) }, soort: "melding.in_behandeling_genomen", laatste: `In behandeling bij ${ctx.actor.naam}` }),
};

/** Makes the actor owner of a new melding. Of many at once exactly one wins, the others hear that somebody was first. */
export const takeMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, TAKE, { nummer, raw });

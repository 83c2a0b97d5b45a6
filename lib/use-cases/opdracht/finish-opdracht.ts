import { ok } from "@/lib/domain/shared/result";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const FINISH: OpdrachtCommand<"finish"> = {
  action: "finish", supplies: ["resultaat"],
  change: async ({ ctx, opdracht, input, now }) => ok({
    set: {
      resultaat: input.resultaat, klaarOp: now, bezoeken: Math.max(1, opdracht.bezoeken),
      ...(opdracht.teamId && !opdracht.behandelaarId ? { behandelaarId: persoonIdOf(ctx.actor) } : {}),
    },
    soort: "opdracht.klaar", laatste: `Klaar gemeld door ${ctx.actor.naam}`,
  }),
};

/** Technically ready, from any open status: a lamp takes two taps. The melding follows by the policy of its product. */
export const finishOpdracht = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, FINISH, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const ARRIVE: OpdrachtCommand<"arrive"> = {
  action: "arrive", supplies: [],
  change: async ({ ctx, opdracht, now }) => ok({
    set: { terPlaatseOp: opdracht.terPlaatseOp ?? now, bezoeken: opdracht.bezoeken + 1, ...(opdracht.teamId ? { behandelaarId: persoonIdOf(ctx.actor) } : {}) },
    soort: "opdracht.ter_plaatse", gegevens: { bezoek: opdracht.bezoeken + 1 }, laatste: `${ctx.actor.naam} is ter plaatse`,
  }),
};

/** The executor is on the spot: a visit is counted and the clock ter plaatse stops. */
export const arrive = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, ARRIVE, { nummer, raw });

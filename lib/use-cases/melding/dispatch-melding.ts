import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { createOpdracht } from "@/lib/data/create-opdracht";
import { ownerOf } from "@/lib/data/owner-of";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const DISPATCH: MeldingCommand<"dispatch"> = {
  action: "dispatch", supplies: ["uitvoerder"],
  change: async ({ ctx, tx, melding, input, now, stam }) => {
    const opdracht = await createOpdracht(ctx, tx, { melding, now, stam, teamId: input.teamId ?? null, leverancierId: input.leverancierId ?? null, toelichting: input.toelichting ?? null });
    if (!opdracht.ok) return opdracht;
    const { id, uitvoerder } = opdracht.value;
    return ok({
      set: { eigenaarId: ownerOf(ctx.actor, melding), terugTeMelden: false }, opdrachtId: id,
      soort: "melding.uitgezet", gegevens: { opdrachtId: id, uitvoerder }, laatste: `Opdracht bij ${uitvoerder}`,
    });
  },
};

/** Gives work to one team or one leverancier; the desk stays owner and the clock of the klant runs on. */
export const dispatchMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, DISPATCH, { nummer, raw });

import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { createOpdracht } from "@/lib/data/create-opdracht";
import type { MeldingForChange } from "@/lib/data/melding-store";
import { ownerOf } from "@/lib/data/owner-of";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const DISPATCH: MeldingCommand<"dispatch"> = {
  action: "dispatch", supplies: ["uitvoerder"],
  change: async ({ ctx, tx, melding, input, now, stam }) => {
    if (isAbout(melding, input)) return err(ongeldig(input.teamId ? "teamId" : "leverancierId", "De klacht gaat hierover. Wie het betreft, handelt de klacht niet af."));
    const opdracht = await createOpdracht(ctx, tx, { melding, now, stam, teamId: input.teamId ?? null, leverancierId: input.leverancierId ?? null, toelichting: input.toelichting ?? null });
    if (!opdracht.ok) return opdracht;
    const { id, uitvoerder } = opdracht.value;
    return ok({
      set: { eigenaarId: ownerOf(ctx.actor, melding), terugTeMelden: false }, opdrachtId: id,
      soort: "melding.uitgezet", gegevens: { opdrachtId: id, uitvoerder }, laatste: `Opdracht bij ${uitvoerder}`,
    });
  },
};

/** A klacht is never handled by the party that it is about (product.md §4). */
function isAbout(melding: MeldingForChange, { teamId, leverancierId }: { teamId?: string | undefined; leverancierId?: string | undefined }): boolean {
  if (melding.kwis !== "K") return false;
  return (teamId !== undefined && teamId === melding.betreftTeamId) || (leverancierId !== undefined && leverancierId === melding.betreftLeverancierId);
}

/** Gives work to one team or one leverancier; the desk stays owner and the clock of the klant runs on. */
export const dispatchMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, DISPATCH, { nummer, raw });

import { err, ok } from "@/lib/domain/shared/result";
import { ongeldig } from "@/lib/domain/shared/app-error";
import type { Context } from "@/lib/data/context";
import { findDeskPersoon } from "@/lib/data/find-desk-persoon";
import { mayOwn } from "@/lib/data/may-own";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const ASSIGN: MeldingCommand<"assign"> = {
  action: "assign", supplies: ["eigenaar"],
  change: async ({ tx, input, melding }) => {
    const eigenaar = await findDeskPersoon(tx, input.eigenaarId);
    if (!eigenaar) return err(ongeldig("eigenaarId", "Kies iemand van de servicedesk."));
    if (!(await mayOwn(tx, eigenaar.id, melding))) return err(ongeldig("eigenaarId", "De klacht gaat over deze persoon of het team. Kies iemand anders."));
    return ok({
      set: { eigenaarId: eigenaar.id }, soort: "melding.toegewezen",
      gegevens: { eigenaarId: eigenaar.id, vorigeEigenaarId: melding.eigenaarId }, laatste: `Eigenaar is nu ${eigenaar.naam}`,
    });
  },
};

/** Gives the melding another owner at the desk; the owner answers for it, whoever does the work. */
export const assignMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, ASSIGN, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import { planHerinnering } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { saveBericht } from "@/lib/data/bericht-store";
import { dropSchrijfconceptLater } from "@/lib/data/schrijfconcept-store";
import { ownerOf } from "@/lib/data/owner-of";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const ASK: MeldingCommand<"ask"> = {
  action: "ask", supplies: ["vraag"],
  change: async ({ ctx, tx, melding, input, now, stam }) => {
    saveBericht(ctx, tx, { meldingId: melding.id, richting: "naar_klant", soort: "vraag", tekst: input.vraag, op: now });
    dropSchrijfconceptLater(tx, { meldingId: melding.id, tab: "vraag", persoonId: ctx.actor.id });
    return ok({
      set: { vraag: input.vraag, eigenaarId: ownerOf(ctx.actor, melding), ...planHerinnering(now, stam.kalender("servicedesk")) },
      soort: "melding.gevraagd", laatste: "Vraag aan de klant gesteld",
    });
  },
};

/** Asks the klant something; the clocks stand still until the answer. Reminder after 2 working days, gereed after 5. */
export const askKlant = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, ASK, { nummer, raw });

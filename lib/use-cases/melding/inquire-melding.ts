import { ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { saveBericht } from "@/lib/data/bericht-store";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const INQUIRE: MeldingCommand<"inquire"> = {
  action: "inquire", supplies: [],
  change: async ({ ctx, tx, melding, input, now }) => {
    if (input.tekst) saveBericht(ctx, tx, { meldingId: melding.id, richting: "van_klant", soort: "bericht", tekst: input.tekst, op: now });
    const aantal = melding.navragen + 1;
    return ok({
      set: { navragen: aantal, klantWacht: true }, soort: "melding.nagevraagd", gegevens: { aantal },
      laatste: aantal === 1 ? "De klant vraagt hoe het staat" : `De klant vraagt voor de ${aantal}e keer hoe het staat`,
    });
  },
};

/** A navraag on the existing record, counted; two are a signal. Never a new melding. */
export const inquireMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, INQUIRE, { nummer, raw });

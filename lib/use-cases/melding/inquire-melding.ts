import { hasRight } from "@/lib/domain/authz/actor";
import { NAVRAGEN_PER_DAG } from "@/lib/domain/melding/erger";
import { err, ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { saveBericht } from "@/lib/data/bericht-store";
import { countAgainst } from "@/lib/data/limiet";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const INQUIRE: MeldingCommand<"inquire"> = {
  action: "inquire", supplies: [],
  change: async ({ ctx, tx, melding, input, now }) => {
    // The desk writes down what it was asked; a klant who presses again gets no other answer than an hour ago.
    const isDesk = hasRight(ctx.actor, "melding.inquire");
    if (!isDesk && !(await countAgainst(tx, { sleutel: `navraag:${melding.id}`, max: NAVRAGEN_PER_DAG, vensterSeconden: 86_400 })).ok) {
      return err({ code: "overgang-niet-toegestaan", reden: "U vroeg vandaag al drie keer hoe het staat. Wij weten dat u wacht. Is het erger geworden? Meld dat, of bel de servicedesk." });
    }
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

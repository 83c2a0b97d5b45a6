import { ok } from "@/lib/domain/shared/result";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { saveBericht } from "@/lib/data/bericht-store";
import { ownerOf } from "@/lib/data/owner-of";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const REOPEN: MeldingCommand<"reopen"> = {
  action: "reopen", supplies: ["reden"],
  change: async ({ ctx, tx, melding, input, now }) => {
    saveBericht(ctx, tx, { meldingId: melding.id, richting: "van_klant", soort: "bericht", tekst: input.reden, op: now });
    return ok({
      set: {
        gereedOp: null, afgeslotenOp: null, oplossing: null, heropend: melding.heropend + 1, direct: false, gereedBeleid: "na_controle",
        eigenaarId: ownerOf(ctx.actor, melding), klantWacht: true, ...GEEN_STAP,
      },
      soort: "melding.heropend", gegevens: { keer: melding.heropend + 1 }, laatste: "Heropend: het was nog niet goed",
    });
  },
};

/** The klant or the desk takes up a matter again within 14 days; a new norm runs at the same priority. */
export const reopenMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, REOPEN, { nummer, raw });

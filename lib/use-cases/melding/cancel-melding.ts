import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok } from "@/lib/domain/shared/result";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { mergeMelder } from "@/lib/data/merge-melder";
import { withdrawOpenOpdrachten } from "@/lib/data/withdraw-open-opdrachten";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const CANCEL: MeldingCommand<"cancel"> = {
  action: "cancel", supplies: ["reden"],
  change: async ({ ctx, tx, melding, input, now }) => {
    if (input.reden !== "ingetrokken" && !hasRight(ctx.actor, "melding.cancel")) return err(ongeldig("reden", "U kunt uw melding intrekken; andere redenen zijn voor de servicedesk."));
    if ((input.reden === "doorgegeven" || input.reden === "samengevoegd") && !input.naar) return err(ongeldig("naar", "Schrijf aan wie of met welke melding."));
    const samen = input.reden === "samengevoegd" ? await mergeMelder(ctx, tx, { van: melding, naar: input.naar ?? "", now }) : null;
    if (samen && "code" in samen) return err(samen);
    await withdrawOpenOpdrachten(ctx, tx, { meldingId: melding.id, now });
    return ok({
      set: { annuleerReden: input.reden, annuleerNaar: samen?.naar ?? input.naar ?? null, ...(samen ? { verwantId: samen.verwantId } : {}), vraag: null, opschortReden: null, hervatOp: null, terugTeMelden: false, afgeslotenOp: now, ...GEEN_STAP },
      soort: "melding.geannuleerd", gegevens: { reden: input.reden, ...(samen ? { met: samen.naar } : {}) }, laatste: samen ? `Samengevoegd met ${samen.naar}` : "Geannuleerd",
    });
  },
};

/** Ends a melding without a result, for a reason that sets words and figures; what is out is withdrawn. */
export const cancelMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, CANCEL, { nummer, raw });

import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { mergeMelder } from "@/lib/data/merge-melder";
import { withdrawOpenOpdrachten } from "@/lib/data/withdraw-open-opdrachten";
import { runMeldingAction, type Change, type MeldingCommand } from "./run-melding-action";

type Step = Parameters<MeldingCommand<"cancel">["change"]>[0];

/** What ends with a melding that is cancelled, and where it goes on when it went up in another; part of commands that check. */
export async function changeCancel({ ctx, tx, melding, input, now }: Step): Promise<Result<Change, AppError>> {
  if (input.reden !== "ingetrokken" && !hasRight(ctx.actor, "melding.cancel")) return err(ongeldig("reden", "U kunt uw melding intrekken; andere redenen zijn voor de servicedesk."));
  if ((input.reden === "doorgegeven" || input.reden === "samengevoegd") && !input.naar) return err(ongeldig("naar", "Schrijf aan wie of met welke melding."));
  const samen = input.reden === "samengevoegd" ? await mergeMelder(ctx, tx, { van: melding, naar: input.naar ?? "", now }) : null;
  if (samen && "code" in samen) return err(samen);
  await withdrawOpenOpdrachten(ctx, tx, { meldingId: melding.id, now });
  return ok({
    set: { annuleerReden: input.reden, annuleerNaar: samen?.naar ?? input.naar ?? null, ...(samen ? { verwantId: samen.verwantId } : {}), vraag: null, opschortReden: null, hervatOp: null, terugTeMelden: false, afgeslotenOp: now, ...GEEN_STAP },
    soort: "melding.geannuleerd", gegevens: { reden: input.reden, ...(samen ? { met: samen.naar, eerderVerwant: melding.verwantId } : {}) }, laatste: samen ? `Samengevoegd met ${samen.naar}` : "Geannuleerd",
  });
}

const CANCEL: MeldingCommand<"cancel"> = { action: "cancel", supplies: ["reden"], change: changeCancel };

/** Ends a melding without a result, for a reason that sets words and figures; what is out is withdrawn. */
export const cancelMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, CANCEL, { nummer, raw });

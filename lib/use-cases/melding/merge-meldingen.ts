import { SamenvoegInput } from "@/lib/contracts/samen/samenvoegen";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { changeCancel } from "./cancel-melding";
import { runMeldingAction, type MeldingCommand, type Moved } from "./run-melding-action";

/** How it went with one melding: its version now, or why it stayed as it was. */
export type SamenUitkomst = { readonly nummer: number; readonly uitkomst: Result<Moved, AppError> };

/** The same as cancelling because of a merge, but what is out is withdrawn only for who said so. */
const mergeCommand = (metOpdrachten: boolean): MeldingCommand<"cancel"> => ({
  action: "cancel", supplies: ["reden"],
  change: async (step) => {
    if (!metOpdrachten && step.melding.stand.openOpdrachten > 0) return err({ code: "overgang-niet-toegestaan", reden: "Er staan nog opdrachten open. Kies of die ingetrokken mogen worden." });
    return changeCancel(step);
  },
});

/**
 * Lets meldingen go up in a hoofdmelding, one after the other and each in a transaction of its own: what cannot, says why,
 * and the rest is done. Their klanten follow the hoofdmelding from then on; `separateMelding` undoes it.
 */
export async function mergeMeldingen(ctx: Context, raw: unknown): Promise<Result<readonly SamenUitkomst[], AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const input = parseInput(SamenvoegInput, raw);
  if (!input.ok) return input;
  const { hoofd, meldingen, metOpdrachten = false } = input.value;
  const command = mergeCommand(metOpdrachten);
  const uitkomsten: SamenUitkomst[] = [];
  for (const { nummer, versie } of meldingen) {
    uitkomsten.push({ nummer, uitkomst: await runMeldingAction(ctx, command, { nummer, raw: { versie, reden: "samengevoegd", naar: `M${hoofd}` } }) });
  }
  return ok(uitkomsten);
}

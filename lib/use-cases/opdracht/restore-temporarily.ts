import { ok } from "@/lib/domain/shared/result";
import { saveNotitie } from "@/lib/data/notitie-store";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const RESTORE: OpdrachtCommand<"restore-temporarily"> = {
  action: "restore-temporarily", supplies: ["tekst"],
  change: async ({ ctx, tx, opdracht, input, now }) => {
    saveNotitie(ctx, tx, { meldingId: opdracht.meldingId, opdrachtId: opdracht.id, tekst: `Voorlopig hersteld: ${input.tekst}`, op: now });
    return ok({ set: { voorlopigHersteldOp: now }, soort: "opdracht.voorlopig_hersteld", laatste: "Voorlopig hersteld" });
  },
};

/** Safe and usable again for now; the real repair still has to come. */
export const restoreTemporarily = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, RESTORE, { nummer, raw });

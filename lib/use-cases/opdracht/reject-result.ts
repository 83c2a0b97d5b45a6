import { ok } from "@/lib/domain/shared/result";
import { saveNotitie } from "@/lib/data/notitie-store";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const REJECT: OpdrachtCommand<"reject-result"> = {
  action: "reject-result", supplies: ["reden"],
  change: async ({ ctx, tx, opdracht, input, now }) => {
    saveNotitie(ctx, tx, { meldingId: opdracht.meldingId, opdrachtId: opdracht.id, tekst: `Resultaat afgekeurd: ${input.reden}`, op: now });
    return ok({ set: { klaarOp: null, resultaat: null, afgekeurd: opdracht.afgekeurd + 1 }, soort: "opdracht.afgekeurd", gegevens: { keer: opdracht.afgekeurd + 1 }, laatste: "Resultaat afgekeurd" });
  },
};

/** The desk sends the work back with a reason; the executor goes on. */
export const rejectResult = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, REJECT, { nummer, raw });

import { ok } from "@/lib/domain/shared/result";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import type { Context } from "@/lib/data/context";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const RESUME: MeldingCommand<"resume"> = {
  action: "resume", supplies: [],
  change: async () => ok({ set: { opschortReden: null, hervatOp: null, ...GEEN_STAP }, soort: "melding.hervat", laatste: "Hervat" }),
};

/** Goes on after an opschorting, by the coordinator or by time; the deadlines shift by what stood still. */
export const resumeMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, RESUME, { nummer, raw });

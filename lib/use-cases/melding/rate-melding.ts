import { ok } from "@/lib/domain/shared/result";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { runMeldingAction, type MeldingCommand } from "./run-melding-action";

const RATE: MeldingCommand<"rate"> = {
  action: "rate", supplies: ["cijfer"],
  change: async ({ ctx, tx, melding, input, now }) => {
    const ronde = melding.heropend;
    const oordeel = { cijfer: input.cijfer, toelichting: input.toelichting ?? null, doorId: persoonIdOf(ctx.actor), op: now };
    await tx.oordeel.upsert({
      where: { meldingId_ronde: { meldingId: melding.id, ronde } }, select: { id: true },
      create: { meldingId: melding.id, ronde, ...oordeel }, update: oordeel,
    });
    return ok({ soort: "melding.beoordeeld", gegevens: { cijfer: input.cijfer }, laatste: `Beoordeeld met een ${input.cijfer}` });
  },
};

/** The klant's mark for this gereedmelding; a second one replaces the first, a reopened melding gets a new round. */
export const rateMelding = (ctx: Context, nummer: number, raw: unknown) => runMeldingAction(ctx, RATE, { nummer, raw });

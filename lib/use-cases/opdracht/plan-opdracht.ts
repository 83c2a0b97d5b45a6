import { computeStilOp } from "@/lib/domain/sla/stilte";
import { ongeldig } from "@/lib/domain/shared/app-error";
import { err, ok } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { runOpdrachtAction, type OpdrachtCommand } from "./run-opdracht-action";

const PLAN: OpdrachtCommand<"plan"> = {
  action: "plan", supplies: ["van", "tot"],
  change: async ({ input, melding, now, stam }) => {
    if (input.tot <= now) return err(ongeldig("tot", "Kies een moment in de toekomst."));
    const stilOp = computeStilOp({ kwis: melding.kwis, prioriteit: melding.prioriteit, vanaf: input.tot }, stam.stilte, stam.kalender("servicedesk"));
    return ok({
      set: { geplandVan: input.van, geplandTot: input.tot }, meldingSet: { stilOp },
      soort: "opdracht.ingepland", gegevens: { van: input.van.toISOString(), tot: input.tot.toISOString() }, laatste: "Ingepland",
    });
  },
};

/** Gives the work a slot; the klant hears it, and the silence counts from that date. */
export const planOpdracht = (ctx: Context, nummer: number, raw: unknown) => runOpdrachtAction(ctx, PLAN, { nummer, raw });

import { decideAfterOpdracht, type WerkGevolg } from "@/lib/domain/melding/decide-after-opdracht";
import { transitionsOf } from "@/lib/domain/melding/transitions";
import type { Tx } from "./client";
import type { Context } from "./context";
import { gereedFields } from "./gereed-fields";
import { applyToKlokken } from "./klok-store";
import { saveMelding, type MeldingForChange, type MeldingSet } from "./melding-store";
import { moveKlokken, toDeadlines } from "./move-klokken";
import { recordEvent } from "./record-event";
import type { Stamgegevens } from "./stamgegevens";

type Run = { readonly ctx: Context; readonly tx: Tx; readonly now: Date; readonly stam: Stamgegevens };
type Follow = { readonly laatste: string; readonly set: MeldingSet; readonly arrived: boolean };

/**
 * Lets the melding follow its opdracht, in the same transaction and under the lock that the command holds:
 * always the version and the last sentence, and when no work is out any more what the policy says.
 */
export async function followOpdracht(run: Run, melding: MeldingForChange, { laatste, set, arrived }: Follow): Promise<void> {
  const { tx, now } = run;
  const werk = await readWerk(tx, melding);
  const gevolg = decideAfterOpdracht({ status: melding.status, gereedBeleid: melding.gereedBeleid, heropend: melding.heropend, openDeelmeldingen: melding.stand.openDeelmeldingen, ...werk });
  const reactie = arrived && !melding.reactieOp ? await stopReactie(run, melding) : {};
  const fields = await fieldsFor(gevolg, run, { melding, resultaat: werk.resultaat });
  await saveMelding(tx, melding, { set: { laatste, terugTeMelden: false, ...set, ...reactie, ...fields }, now });
}

async function fieldsFor(gevolg: WerkGevolg, run: Run, { melding, resultaat }: { melding: MeldingForChange; resultaat: string }): Promise<MeldingSet> {
  const { ctx, tx, now, stam } = run;
  switch (gevolg) {
    case "niets": return {};
    case "terug_te_melden": return { terugTeMelden: true, laatste: "Klaar, nog terug te melden aan de klant" };
    case "terug_naar_desk": {
      await recordEvent(ctx, tx, { soort: "melding.teruggekomen", op: now, meldingId: melding.id, gegevens: { van: melding.status, naar: "in_behandeling" } });
      return { status: "in_behandeling" };
    }
    case "gereed": {
      const klokken = await moveKlokken(tx, melding, { transition: transitionsOf("mark-gereed")[0]!, now, stam });
      const fields = await gereedFields(ctx, tx, { melding, oplossing: resultaat, now, stam });
      await recordEvent(ctx, tx, { soort: "melding.gereed_gemeld", op: now, meldingId: melding.id, gegevens: { van: melding.status, naar: "gereed", vanzelf: true } });
      return { ...klokken, ...fields, status: "gereed", laatste: "Gereed gemeld met de tekst van de uitvoerder" };
    }
  }
}

async function readWerk(tx: Tx, { id }: MeldingForChange) {
  const rows = await tx.opdracht.findMany({ where: { meldingId: id }, select: { open: true, status: true, kosten: true, resultaat: true, klaarOp: true }, orderBy: { klaarOp: { sort: "asc", nulls: "last" } } });
  const klaar = rows.filter(({ status }) => status === "klaar" || status === "financieel_gereed");
  return {
    openOpdrachten: rows.filter(({ open }) => open).length, klareOpdrachten: klaar.length, metKosten: klaar.some(({ kosten }) => kosten !== null && kosten.gt(0)),
    resultaat: klaar.filter(({ status }) => status === "klaar").map(({ resultaat }) => resultaat ?? "").filter(Boolean).join("\n\n") || "Het werk is klaar.",
  };
}

/** The executor is on the spot: that is the first human contact for the figures. */
async function stopReactie({ tx, now, stam }: Run, melding: MeldingForChange): Promise<MeldingSet> {
  const rows = await applyToKlokken(tx, { meldingId: melding.id, opdrachtId: null, soorten: ["reactie"] }, { actie: { soort: "stop", op: now }, stam });
  return { reactieOp: now, ...toDeadlines(rows) };
}

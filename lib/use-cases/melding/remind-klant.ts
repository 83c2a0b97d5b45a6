import { hasRight } from "@/lib/domain/authz/actor";
import { planZonderAntwoord } from "@/lib/domain/melding/werkdagen";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBericht } from "@/lib/data/bericht-store";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

const TEKST = "Wij wachten nog op uw antwoord op onze vraag. Wilt u ons dat laten weten?";

/**
 * Reminds the klant of the question after 2 working days; the next step is counted from the question, not from
 * now. Nothing moves: status and clocks stay as they are.
 */
export async function remindKlant(ctx: Context, nummer: number): Promise<Result<{ nummer: number }, AppError>> {
  if (!hasRight(ctx.actor, "melding.ask")) return err({ code: "geen-recht", recht: "melding.ask" });
  const stam = await loadStamgegevens(ctx.db);
  return transact(ctx.db, async (tx) => {
    const melding = await lockFresh(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (melding.status !== "wacht_op_klant") return err({ code: "overgang-niet-toegestaan", reden: "Er staat geen vraag aan de klant open." });

    const now = ctx.now();
    const gevraagd = await tx.gebeurtenis.findFirst({ where: { meldingId: melding.id, soort: "melding.gevraagd" }, orderBy: { id: "desc" }, select: { op: true } });
    saveBericht(ctx, tx, { meldingId: melding.id, richting: "naar_klant", soort: "systeem", tekst: TEKST, op: now });
    const set = { laatste: "De klant is herinnerd", ...planZonderAntwoord(gevraagd?.op ?? now, stam.kalender("servicedesk")) };
    if (!(await saveMelding(tx, melding, { set, now }))) return err({ code: "inmiddels-gewijzigd", versie: melding.versie + 1 });
    await recordEvent(ctx, tx, { soort: "melding.herinnerd", op: now, meldingId: melding.id });
    return ok({ nummer });
  });
}

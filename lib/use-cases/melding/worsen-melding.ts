import { VerergerInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import { canWorsen, describeErger, ERGER_GEVOLGEN } from "@/lib/domain/melding/erger";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBericht } from "@/lib/data/bericht-store";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

const PER_DAG = 10;

/**
 * The klant says that it became worse. It is written down, the owner (or else the desk) hears it at once, and what it means
 * for impact and urgency is proposed: priority and deadline are never changed behind the back of the desk.
 */
export async function worsenMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ nummer: number }, AppError>> {
  const input = parseInput(VerergerInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockFresh(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(ctx.actor, "melding.worsen", melding)) return err({ code: "geen-recht", recht: "melding.worsen" });
    if (!canWorsen(melding.status)) return err({ code: "overgang-niet-toegestaan", reden: "Deze melding is al klaar. Is het niet goed? Dan kunt u haar heropenen." });
    const geteld = await countAgainst(tx, { sleutel: `erger:${melding.id}`, max: PER_DAG, vensterSeconden: 86_400 });
    if (!geteld.ok) return err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
    const { tekst, gevolg } = input.value;
    const voorstel = gevolg ? ERGER_GEVOLGEN[gevolg] : { impact: null, urgentie: null };
    saveBericht(ctx, tx, { meldingId: melding.id, richting: "van_klant", soort: "bericht", tekst: describeErger({ gevolg, tekst }), op: now });
    await saveMelding(tx, melding, { set: { klantWacht: true, laatste: "Klant: het is erger geworden" }, now });
    await recordEvent(ctx, tx, { soort: "melding.verergerd", op: now, meldingId: melding.id, gegevens: { impact: voorstel.impact, urgentie: voorstel.urgentie } });
    return ok({ nummer });
  });
}

import { MeereageerInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBericht } from "@/lib/data/bericht-store";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { saveMelding } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

const ZIN = { ja: "Ook bij mij is het klaar.", nee: "Bij mij is het nog niet klaar." } as const;

/** A meemelder says whether it is ready at their place too. The mark is the melder's; this is a message, and "not yet" asks the desk to look. */
export async function respondMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ nummer: number }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.follow" });
  const input = parseInput(MeereageerInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockKlantMelding(tx, actor, nummer);
    if (melding?.relatie !== "meemelder") return err({ code: "niet-gevonden", wat: "melding" });
    if (melding.status !== "gereed" && melding.status !== "afgesloten") return err({ code: "overgang-niet-toegestaan", reden: "Deze melding is nog niet klaar." });
    const geteld = await countAgainst(tx, { sleutel: `meereageren:${melding.id}:${actor.id}`, max: 5, vensterSeconden: 86_400 });
    if (!geteld.ok) return err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
    const { goed, tekst } = input.value;
    saveBericht(ctx, tx, { meldingId: melding.id, richting: "van_klant", soort: "bericht", tekst: [ZIN[goed], tekst].filter(Boolean).join(" "), op: now });
    await saveMelding(tx, melding, { set: { laatste: `Meemelder: ${ZIN[goed].toLowerCase()}`, ...(goed === "nee" ? { klantWacht: true } : {}) }, now });
    await recordEvent(ctx, tx, { soort: "melding.gereageerd", op: now, meldingId: melding.id, gegevens: { meemelder: true, goed: goed === "ja" } });
    return ok({ nummer });
  });
}

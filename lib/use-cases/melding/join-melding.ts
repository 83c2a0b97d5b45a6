import { MeemeldInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import { isGast } from "@/lib/domain/toegang/gast";
import { mayJoin } from "@/lib/domain/melding/klant-zicht";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBericht } from "@/lib/data/bericht-store";
import { claimBijlagen } from "@/lib/data/claim-bijlagen";
import type { Context } from "@/lib/data/context";
import { countAgainst } from "@/lib/data/limiet";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { saveMelding } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { addVolger } from "@/lib/data/volger-store";

const PER_UUR = 20;

/**
 * "Geldt ook voor mij": makes the person a meemelder, who hears what changes and when it is ready. Only where it can
 * hold for several people (`mayJoin`); anything else does not exist here, and the tries are counted. What they wrote
 * and added goes along. Twice is once.
 */
export async function joinMelding(ctx: Context, nummer: number, raw: unknown = {}): Promise<Result<{ nummer: number }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || isGast(actor) || !can(actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.follow" });
  const input = parseInput(MeemeldInput, raw);
  if (!input.ok) return input;
  const geteld = await countAgainst(ctx.db, { sleutel: `meemelden:${actor.id}`, max: PER_UUR, vensterSeconden: 3600 });
  if (!geteld.ok) return err({ code: "te-veel", wachtSeconden: geteld.wachtSeconden });
  const { tekst, bijlageIds = [] } = input.value;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockKlantMelding(tx, actor, nummer);
    if (!melding || !mayJoin(melding)) return err({ code: "niet-gevonden", wat: "melding" });
    if (melding.relatie === "melder") return err({ code: "overgang-niet-toegestaan", reden: "Dit is uw eigen melding." });
    const added = await addVolger(tx, { meldingId: melding.id, persoonId: actor.id, soort: "meemelder", doorId: null, op: now });
    if (!added && !tekst && bijlageIds.length === 0) return ok({ nummer });
    const bijlagen = await claimBijlagen(tx, { ctx, meldingId: melding.id, ids: bijlageIds });
    if (!bijlagen.ok) return bijlagen;
    if (tekst) saveBericht(ctx, tx, { meldingId: melding.id, richting: "van_klant", soort: "bericht", tekst, op: now });
    await saveMelding(tx, melding, { set: { laatste: "Geldt ook voor een collega", ...(tekst ? { klantWacht: true } : {}) }, now });
    await recordEvent(ctx, tx, { soort: added ? "melding.meegemeld" : "melding.gereageerd", op: now, meldingId: melding.id });
    return ok({ nummer });
  });
}

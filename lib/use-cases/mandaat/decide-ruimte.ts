import { RuimteBesluitInput } from "@/lib/contracts/mandaat/mandaat";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { newId } from "@/lib/data/new-id";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { mayGive } from "@/lib/domain/mandaat/mandaat";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/**
 * The coordinator says ja or nee to a question for more room. A ja makes the gesture at once, in the name of who asked;
 * it does not count against the own frame. Nobody decides on a question of one's own.
 */
export async function decideRuimte(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ nummer: number; versie: number }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "mandaat.decide")) return err({ code: "geen-recht", recht: "mandaat.decide" });
  const input = parseInput(RuimteBesluitInput, raw);
  if (!input.ok) return input;
  const { vraagId, antwoord, reden } = input.value;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockFresh(tx, actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!mayGive(actor.id, melding)) return err({ code: "geen-recht", recht: "mandaat.decide" });
    const vraag = await tx.mandaatvraag.findFirst({ where: { id: vraagId, meldingId: melding.id } });
    if (!vraag) return err({ code: "niet-gevonden", wat: "vraag" });
    if (vraag.doorId === actor.id) return err({ code: "overgang-niet-toegestaan", reden: "U kunt niet over uw eigen vraag beslissen." });
    if (vraag.beslistOp) return err({ code: "inmiddels-gewijzigd", versie: melding.versie });
    await tx.mandaatvraag.update({ where: { id: vraagId }, data: { antwoord, antwoordReden: reden, beslistDoorId: actor.id, beslistOp: now } });
    const { soort, bedragCent, doorId } = vraag;
    if (antwoord === "ja") await tx.gebaar.create({ data: { id: newId(), meldingId: melding.id, soort, bedragCent, reden: vraag.reden, doorId, vraagId, op: now } });
    await saveMelding(tx, melding, { set: { laatste: `Coördinator ${actor.naam}: ${antwoord} op de vraag om ruimte` }, now });
    await recordEvent(ctx, tx, { soort: "melding.ruimte_beslist", op: now, meldingId: melding.id, gegevens: { vraagId, antwoord, gebaar: soort, bedragCent, vragerId: doorId } });
    return ok({ nummer, versie: melding.versie + 1 });
  });
}

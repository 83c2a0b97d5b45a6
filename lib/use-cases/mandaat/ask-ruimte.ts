import { GebaarInput } from "@/lib/contracts/mandaat/mandaat";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { mayGive } from "@/lib/domain/mandaat/mandaat";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const AL_GEVRAAGD = "Over deze melding ligt al een vraag bij de coördinator.";

/** Asks the coordinator for something above the own frame; every coordinator who may see the melding hears it. One question at a time. */
export async function askRuimte(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ nummer: number; versie: number }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "mandaat.use")) return err({ code: "geen-recht", recht: "mandaat.use" });
  const input = parseInput(GebaarInput, raw);
  if (!input.ok) return input;
  const { sleutel: id, soort, bedrag: bedragCent, reden } = input.value;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockFresh(tx, actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!mayGive(actor.id, melding)) return err({ code: "geen-recht", recht: "mandaat.use" });
    const open = await tx.mandaatvraag.findFirst({ where: { meldingId: melding.id, OR: [{ beslistOp: null }, { id }] }, select: { id: true } });
    if (open) return open.id === id ? ok({ nummer, versie: melding.versie }) : err({ code: "overgang-niet-toegestaan", reden: AL_GEVRAAGD });
    await tx.mandaatvraag.create({ data: { id, meldingId: melding.id, soort, bedragCent, reden, doorId: actor.id, op: now } });
    await saveMelding(tx, melding, { set: { laatste: `${actor.naam} vroeg de coördinator om ruimte` }, now });
    await recordEvent(ctx, tx, { soort: "melding.ruimte_gevraagd", op: now, meldingId: melding.id, gegevens: { vraagId: id, gebaar: soort, bedragCent } });
    return ok({ nummer, versie: melding.versie + 1 });
  });
}

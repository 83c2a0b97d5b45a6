import { GebaarInput } from "@/lib/contracts/mandaat/mandaat";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { lockVrijeRuimte, readBesteed, readKader } from "@/lib/data/mandaat-store";
import { saveMelding } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import { beginOfMaand, GEBAAR_NAMEN, GRENS_ZIN, judgeGebaar, mayGive } from "@/lib/domain/mandaat/mandaat";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Gives something within the own frame: the ledger, the history and the balance change together, and two gestures at
 * once never pass the frame. Never in a matter of one's own. The same sleutel twice is one gesture.
 */
export async function makeGebaar(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ nummer: number; versie: number }, AppError>> {
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
    await lockVrijeRuimte(tx, actor.id);
    if (await tx.gebaar.findUnique({ where: { id }, select: { id: true } })) return ok({ nummer, versie: melding.versie });
    const [kader, besteed] = await Promise.all([readKader(tx, actor.rollen), readBesteed(tx, { persoonId: actor.id, meldingId: melding.id, maandVan: beginOfMaand(now) })]);
    const oordeel = judgeGebaar({ soort, bedragCent }, kader, besteed);
    if (oordeel !== "mag") return err({ code: "ongeldig", fouten: [{ veld: oordeel === "soort" ? "soort" : "bedrag", reden: `${GRENS_ZIN[oordeel]} Vraag de coördinator.` }] });
    await tx.gebaar.create({ data: { id, meldingId: melding.id, soort, bedragCent, reden, doorId: actor.id, op: now } });
    await saveMelding(tx, melding, { set: { laatste: `Gebaar van ${actor.naam}: ${GEBAAR_NAMEN[soort].replace(/, namelijk …$/, "").toLowerCase()}` }, now });
    await recordEvent(ctx, tx, { soort: "melding.gebaar_gemaakt", op: now, meldingId: melding.id, gegevens: { gebaarId: id, gebaar: soort, bedragCent } });
    return ok({ nummer, versie: melding.versie + 1 });
  });
}

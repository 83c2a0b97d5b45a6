import { LosmaakInput } from "@/lib/contracts/samen/samenvoegen";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { transitionsOf, type MeldingAction } from "@/lib/domain/melding/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { endSamenVolgers } from "@/lib/data/end-samen-volgers";
import { lockVersie } from "@/lib/data/lock-fresh";
import { findEerderVerwant, findHoofd, lockById } from "@/lib/data/samen-store";
import { saveMelding, type MeldingForChange } from "@/lib/data/melding-store";
import { moveKlokken } from "@/lib/data/move-klokken";
import { recordEvent } from "@/lib/data/record-event";
import { atPlace, loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import type { Moved } from "./run-melding-action";

/**
 * Gives a melding that went up in a hoofdmelding its own life back: with its owner or with the desk, clocks with what had
 * elapsed, and its klant no longer among the meemelders. The klant hears it. Opdrachten that were withdrawn stay so.
 */
export async function separateMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<Moved, AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const input = parseInput(LosmaakInput, raw);
  if (!input.ok) return input;
  const overal = await loadStamgegevens(ctx.db);
  return transact(ctx.db, async (tx) => {
    const found = await lockVersie(tx, ctx.actor, { nummer, versie: input.value.versie });
    if (!found) return err({ code: "niet-gevonden", wat: "melding" });
    const { melding, isLocked } = found;
    if (!isLocked) return err({ code: "inmiddels-gewijzigd", versie: melding.versie });
    if (melding.status !== "geannuleerd" || melding.annuleerReden !== "samengevoegd" || !melding.verwantId || !melding.afgeslotenOp) return err({ code: "overgang-niet-toegestaan", reden: "Deze melding is niet samengevoegd met een andere." });
    const hoofd = await findHoofd(tx, melding.verwantId);
    const now = ctx.now();
    const actie: MeldingAction = melding.eigenaarId ? "separate" : "separate-nieuw";
    const naar = melding.eigenaarId ? "in_behandeling" : "nieuw";
    const klokken = await moveKlokken(tx, melding, { transition: transitionsOf(actie)[0]!, now, stam: atPlace(overal, melding.padIds) });
    const eerder = await findEerderVerwant(tx, melding.id);
    const set = { ...klokken, status: naar, annuleerReden: null, annuleerNaar: null, afgeslotenOp: null, verwantId: eerder, laatste: `Gaat weer apart verder, los van M${hoofd.nummer}` };
    if (!(await saveMelding(tx, melding, { set, now }))) return err({ code: "inmiddels-gewijzigd", versie: melding.versie + 1 });
    await recordEvent(ctx, tx, { soort: "melding.losgemaakt", op: now, meldingId: melding.id, gegevens: { met: `M${hoofd.nummer}`, van: "geannuleerd", naar } });
    await leaveHoofd(ctx, tx, { melding, hoofdId: hoofd.id, now });
    return ok({ nummer, versie: melding.versie + 1, status: naar });
  });
}

/** The hoofdmelding loses whom this one brought, and its history says which one left. */
async function leaveHoofd(ctx: Context, tx: Tx, { melding, hoofdId, now }: { melding: MeldingForChange; hoofdId: string; now: Date }): Promise<void> {
  const hoofd = await lockById(tx, hoofdId);
  await endSamenVolgers(tx, { meldingId: melding.id, melderId: melding.melderId, hoofdId, sinds: melding.afgeslotenOp ?? now, op: now });
  await saveMelding(tx, hoofd, { set: { laatste: `M${melding.nummer} gaat weer apart verder` }, now });
  await recordEvent(ctx, tx, { soort: "melding.meemelding_los", op: now, meldingId: hoofdId, gegevens: { met: `M${melding.nummer}` } });
}

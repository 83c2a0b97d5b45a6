import { hasRight } from "@/lib/domain/authz/actor";
import { GEEN_STAP } from "@/lib/domain/melding/werkdagen";
import { mayHear } from "@/lib/domain/melding/may-hear";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { enqueueAttenties } from "@/lib/data/enqueue-attentie";
import { lockFresh } from "@/lib/data/lock-fresh";
import { findMedewerkers } from "@/lib/data/medewerker-store";
import { saveMelding, type MeldingForChange } from "@/lib/data/melding-store";
import { transact } from "@/lib/data/transact";

/**
 * Leaves the next step of a melding to a person, where time may not act by itself (a klacht, or work that is
 * still out): the step goes, and the owner hears why. Status, clocks and history stay as they are.
 */
export async function leaveStap(ctx: Context, nummer: number, waarom: string): Promise<Result<{ nummer: number }, AppError>> {
  if (!hasRight(ctx.actor, "melding.ask")) return err({ code: "geen-recht", recht: "melding.ask" });
  return transact(ctx.db, async (tx) => {
    const melding = await lockFresh(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    const now = ctx.now();
    if (!(await saveMelding(tx, melding, { set: { ...GEEN_STAP, laatste: waarom }, now }))) return err({ code: "inmiddels-gewijzigd", versie: melding.versie + 1 });
    await tellEigenaar(tx, melding, { waarom, now });
    return ok({ nummer });
  });
}

async function tellEigenaar(tx: Tx, melding: MeldingForChange, { waarom, now }: { waarom: string; now: Date }): Promise<void> {
  const betreft = await tx.melding.findUniqueOrThrow({ where: { id: melding.id }, select: { kwis: true, melderId: true, betreftPersoonId: true, betreftTeamId: true } });
  const rol = melding.kwis === "K" ? "klachtbehandelaar" : "coordinator";
  const lezers = await findMedewerkers(tx, melding.eigenaarId ? { id: melding.eigenaarId } : { rollen: [rol] });
  await enqueueAttenties(tx, lezers.filter((lezer) => mayHear(lezer, betreft)).map(({ id }) => ({
    persoonId: id, soort: "melding.stap", tekst: `M${melding.nummer}: ${waarom} – ${melding.onderwerp}`, pad: `/wachtrij/M${melding.nummer}`,
    sleutel: `stap:${melding.id}:${melding.versie}:${id}`, op: now, meldingId: melding.id,
  })));
}

import { z } from "zod";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, persoonIdOf, SYSTEEM } from "@/lib/domain/authz/actor";
import { GEBEURTENISSEN, type GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { judgeHerstel } from "@/lib/domain/melding/herstel";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { lockHerstelpunt, type Herstelpunt } from "@/lib/data/herstelpunt-store";
import { lockFresh } from "@/lib/data/lock-fresh";
import { recordEvent } from "@/lib/data/record-event";
import { restoreHerstelpunt } from "@/lib/data/restore-herstelpunt";
import { transact } from "@/lib/data/transact";

const Input = z.strictObject({ herstelpunt: z.uuid() });

export type Ongedaan = { readonly nummer: number; readonly versie: number; readonly actie: string; /** What was typed in it. */ readonly tekst: string | null };

const refuse = (reden: string): Result<never, AppError> => err({ code: "overgang-niet-toegestaan", reden });

/**
 * Takes back an action of the desk within its seconds, by who did it: everything as it was, nothing sent, and a line in
 * the history that says so. The point is locked before the melding, as the worker that would tell of it does: one of
 * the two is first. Twice is once.
 */
export async function undoActie(ctx: Context, raw: unknown): Promise<Result<Ongedaan, AppError>> {
  if (!hasRight(ctx.actor, "melding.note")) return err({ code: "geen-recht", recht: "melding.note" });
  const input = parseInput(Input, raw);
  if (!input.ok) return input;
  const doorId = persoonIdOf(ctx.actor);
  return transact(ctx.db, async (tx) => {
    const punt = await lockHerstelpunt(tx, { id: input.value.herstelpunt, doorId });
    if (!punt) return err({ code: "niet-gevonden", wat: "actie" });
    // Also what the action itself took out of sight, such as a klacht, can be taken back by who did it.
    const melding = await lockFresh(tx, SYSTEEM, punt.nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    const { nummer, actie, tekst } = punt;
    switch (judgeHerstel({ ...punt, versieNu: melding.versie }, doorId)) {
      case "van-een-ander": return err({ code: "niet-gevonden", wat: "actie" });
      case "is-al-gedaan": return ok({ nummer, versie: melding.versie, actie, tekst });
      case "te-laat": return refuse(`Ongedaan maken van M${nummer} kan niet meer: de tien seconden zijn voorbij.`);
      case "veranderd": return refuse(await describeVerandering(tx, punt));
      case "doen": {
        const now = ctx.now();
        const { versie, gebeurtenissen } = await restoreHerstelpunt(tx, punt, now);
        await recordEvent({ db: ctx.db, actor: ctx.actor, now: ctx.now }, tx, { soort: "melding.ongedaan_gemaakt", op: now, meldingId: punt.meldingId, gegevens: { actie, gebeurtenissen } });
        return ok({ nummer, versie, actie, tekst });
      }
    }
  });
}

/** The cause by name: who did what meanwhile. */
async function describeVerandering(tx: Tx, { meldingId, nummer, txid }: Herstelpunt): Promise<string> {
  const daarna = await tx.gebeurtenis.findFirst({ where: { meldingId, txid: { not: txid } }, orderBy: { id: "desc" }, select: { soort: true, doorNaam: true, door: { select: { naam: true } } } });
  const wie = daarna?.door?.naam ?? daarna?.doorNaam ?? "Serviceplein";
  const wat = (GEBEURTENISSEN[daarna?.soort as GebeurtenisSoort] ?? "Gewijzigd").toLowerCase();
  return `Ongedaan maken van M${nummer} kan niet meer: daarna gebeurde nog iets (${wie}: ${wat}).`;
}

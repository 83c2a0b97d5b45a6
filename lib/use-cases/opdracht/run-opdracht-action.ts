import type { z } from "zod";
import { OPDRACHT_ACTIE_INPUT, type OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, SYSTEEM } from "@/lib/domain/authz/actor";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { decideOpdracht } from "@/lib/domain/opdracht/decide-opdracht";
import { opdrachtTransitionOf, type OpdrachtRequirement, type OpdrachtTransition } from "@/lib/domain/opdracht/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { herstelOf, openHerstelpunt, typedOf, type Herstelbaar } from "@/lib/data/herstelpunt-store";
import { lockMelding } from "@/lib/data/lock-melding";
import { findMeldingForChange, type MeldingForChange, type MeldingSet } from "@/lib/data/melding-store";
import { moveOpdrachtKlokken } from "@/lib/data/move-opdracht-klokken";
import { findOpdrachtForChange, saveOpdracht, type OpdrachtForChange, type OpdrachtSet } from "@/lib/data/opdracht-store";
import { recordEvent, type NieuweGebeurtenis } from "@/lib/data/record-event";
import { atPlace, loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { followOpdracht } from "@/lib/data/follow-opdracht";

type InputOf<A extends OpdrachtActie> = z.output<(typeof OPDRACHT_ACTIE_INPUT)[A]>;

export type OpdrachtStep<I> = {
  readonly ctx: Context; readonly tx: Tx; readonly opdracht: OpdrachtForChange; readonly melding: MeldingForChange; readonly input: I; readonly now: Date; readonly stam: Stamgegevens;
};
export type OpdrachtChange = {
  readonly set: OpdrachtSet;
  /** What changes on the melding besides, such as the planned date. */
  readonly meldingSet?: MeldingSet;
  readonly soort: GebeurtenisSoort;
  readonly gegevens?: NieuweGebeurtenis["gegevens"];
  readonly laatste: string;
};
export type OpdrachtCommand<A extends OpdrachtActie> = {
  readonly action: A;
  readonly supplies: readonly OpdrachtRequirement[];
  readonly change: (step: OpdrachtStep<InputOf<A>>) => Promise<Result<OpdrachtChange, AppError>>;
};
export type OpdrachtMoved = Herstelbaar & { readonly nummer: number; readonly versie: number; readonly status: string; readonly meldingNummer: number; readonly meldingVersie: number };

/**
 * Runs one action on one opdracht, in the same order of judgement as on a melding, and lets the melding follow:
 * its version counts up, and when the last work is done it is gereed or waits for the desk.
 */
export async function runOpdrachtAction<A extends OpdrachtActie>(
  ctx: Context, command: OpdrachtCommand<A>, { nummer, raw }: { nummer: number; raw: unknown },
): Promise<Result<OpdrachtMoved, AppError>> {
  const parsed = parseInput(OPDRACHT_ACTIE_INPUT[command.action], raw);
  if (!parsed.ok) return parsed;
  const input = parsed.value as InputOf<A>;
  const overal = await loadStamgegevens(ctx.db);

  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const found = await findForAction(tx, ctx, { nummer, action: command.action, versie: input.versie });
    if (!found.ok) return found;
    const { opdracht, melding } = found.value;
    const stam = atPlace(overal, melding.padIds);

    const move = decideOpdracht(opdracht.stand, command.action, new Set(command.supplies));
    if (!move.ok) return move;

    const met = openHerstelpunt(ctx, tx, { meldingId: melding.id, actie: command.action, tekst: typedOf(input) });
    const change = await command.change({ ctx: met, tx, opdracht, melding, input, now, stam });
    if (!change.ok) return change;
    return applyMove({ ctx: met, tx, now, stam }, { opdracht, melding }, { transition: move.value, change: change.value });
  });
}

type Run = { readonly ctx: Context; readonly tx: Tx; readonly now: Date; readonly stam: Stamgegevens };
type Found = { readonly opdracht: OpdrachtForChange; readonly melding: MeldingForChange };

async function applyMove(run: Run, { opdracht, melding }: Found, { transition, change }: { transition: OpdrachtTransition; change: OpdrachtChange }): Promise<Result<OpdrachtMoved, AppError>> {
  const { ctx, tx, now, stam } = run;
  await moveOpdrachtKlokken(tx, { opdracht, melding }, { transition, now, stam });
  const saved = await saveOpdracht(tx, opdracht, { set: { status: transition.to, ...change.set }, now });
  if (!saved) return err({ code: "inmiddels-gewijzigd", versie: opdracht.versie + 1 });
  const gegevens = { nummer: opdracht.nummer, van: opdracht.status, naar: transition.to, ...change.gegevens };
  await recordEvent(ctx, tx, { soort: change.soort, op: now, meldingId: melding.id, opdrachtId: opdracht.id, gegevens });
  await followOpdracht({ ...run, ctx: { ...ctx, actor: SYSTEEM } }, melding, { laatste: change.laatste, set: change.meldingSet ?? {}, arrived: transition.klok === "stopt_ter_plaatse" });
  return ok({ nummer: opdracht.nummer, versie: opdracht.versie + 1, status: transition.to, meldingNummer: melding.nummer, meldingVersie: melding.versie + 1, ...herstelOf(ctx) });
}

async function findForAction(tx: Tx, ctx: Context, { nummer, action, versie }: { nummer: number; action: OpdrachtActie; versie: number }): Promise<Result<Found, AppError>> {
  const opdracht = await findOpdrachtForChange(tx, ctx.actor, nummer);
  if (!opdracht) return err({ code: "niet-gevonden", wat: "opdracht" });
  const recht = opdrachtTransitionOf(action).permission;
  if (!hasRight(ctx.actor, recht)) return err({ code: "geen-recht", recht });
  const melding = await findMeldingForChange(tx, SYSTEEM, opdracht.melding.nummer);
  if (!melding) return err({ code: "niet-gevonden", wat: "opdracht" });
  if (opdracht.versie !== versie || !(await lockMelding(tx, melding))) return err({ code: "inmiddels-gewijzigd", versie: opdracht.versie });
  return ok({ opdracht, melding });
}

import type { z } from "zod";
import { parseInput } from "@/lib/contracts/parse-input";
import { MELDING_ACTIE_INPUT } from "@/lib/contracts/melding/acties";
import { can } from "@/lib/domain/authz/actor";
import { decideTransition, type Move } from "@/lib/domain/melding/decide-transition";
import { findHerstelBeletsel } from "@/lib/domain/melding/herstel";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { transitionsOf, type Requirement } from "@/lib/domain/melding/transitions";
import { isVerschoven } from "@/lib/domain/sla/verschuiving";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { saveMelding, type MeldingForChange, type MeldingSet } from "@/lib/data/melding-store";
import { herstelOf, openHerstelpunt, typedOf, type Herstelbaar } from "@/lib/data/herstelpunt-store";
import { lockVersie } from "@/lib/data/lock-fresh";
import { moveKlokken } from "@/lib/data/move-klokken";
import { recordEvent, type NieuweGebeurtenis } from "@/lib/data/record-event";
import { atPlace, loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

export type MeldingActie = keyof typeof MELDING_ACTIE_INPUT;
type InputOf<A extends MeldingActie> = z.output<(typeof MELDING_ACTIE_INPUT)[A]>;

export type Step<I> = {
  readonly ctx: Context; readonly tx: Tx; readonly melding: MeldingForChange; readonly input: I;
  readonly move: Move; readonly now: Date; readonly stam: Stamgegevens;
};

/** What a command changes, beside status, clocks and version, which the table decides. */
export type Change = {
  readonly set?: MeldingSet;
  readonly soort: GebeurtenisSoort;
  readonly gegevens?: NieuweGebeurtenis["gegevens"];
  readonly opdrachtId?: string;
  /** The last gebeurtenis in one sentence, for the queue. */
  readonly laatste: string;
};

export type MeldingCommand<A extends MeldingActie> = {
  readonly action: A;
  readonly supplies: readonly Requirement[];
  /** Decides and writes what belongs to this action alone; runs inside the transaction, after the lock. */
  readonly change: (step: Step<InputOf<A>>) => Promise<Result<Change, AppError>>;
};

export type Moved = Herstelbaar & { readonly nummer: number; readonly versie: number; readonly status: string };

/**
 * Runs one action on one melding: read input, lock and load in sight, right, version, decision by the table, change,
 * clocks, compare-and-set, gebeurtenis with its job. In this order, so that every door answers alike
 * (interface.md §6, order of judgement).
 */
export async function runMeldingAction<A extends MeldingActie>(
  ctx: Context, command: MeldingCommand<A>, { nummer, raw }: { nummer: number; raw: unknown },
): Promise<Result<Moved, AppError>> {
  const parsed = parseInput(MELDING_ACTIE_INPUT[command.action], raw);
  if (!parsed.ok) return parsed;
  const input = parsed.value as InputOf<A>;
  const overal = await loadStamgegevens(ctx.db);

  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const found = await findForAction(tx, ctx, { nummer, action: command.action, versie: input.versie });
    if (!found.ok) return found;
    const melding = found.value;
    const stam = atPlace(overal, melding.padIds);

    const move = decideTransition(melding.stand, command.action, { supplied: new Set(command.supplies), now });
    if (!move.ok) return move;

    const met = findHerstelBeletsel(command.action, input) === null ? openHerstelpunt(ctx, tx, { meldingId: melding.id, actie: command.action, tekst: typedOf(input) }) : ctx;
    const change = await command.change({ ctx: met, tx, melding, input, move: move.value, now, stam });
    if (!change.ok) return change;

    const klokken = await moveKlokken(tx, melding, { transition: move.value.transition, now, stam });
    const set: MeldingSet = { ...klokken, status: move.value.naar, laatste: change.value.laatste, ...change.value.set };
    const { soort, gegevens, opdrachtId } = change.value;
    const [saved] = await Promise.all([
      saveMelding(tx, melding, { set, now }),
      recordEvent(met, tx, { soort, op: now, meldingId: melding.id, ...(opdrachtId ? { opdrachtId } : {}), gegevens: { ...gegevens, ...verschuivingOf(melding, set), van: melding.status, naar: move.value.naar } }),
    ]);
    if (!saved) return err({ code: "inmiddels-gewijzigd", versie: melding.versie + 1 });
    return ok({ nummer, versie: melding.versie + 1, status: move.value.naar, ...herstelOf(met) });
  });
}

/** What the klant was told before, where this moves it: who writes the letter needs both. */
const verschuivingOf = ({ uiterlijkGereed: van }: MeldingForChange, { uiterlijkGereed: naar }: MeldingSet): Readonly<Record<string, string>> =>
  isVerschoven(van, naar) ? { uiterlijkVan: van.toISOString() } : {};

async function findForAction(
  tx: Tx, ctx: Context, { nummer, action, versie }: { nummer: number; action: MeldingActie; versie: number },
): Promise<Result<MeldingForChange, AppError>> {
  const found = await lockVersie(tx, ctx.actor, { nummer, versie });
  if (!found) return err({ code: "niet-gevonden", wat: "melding" });
  const { melding, isLocked } = found;
  const recht = transitionsOf(action)[0]!.permission;
  if (!can(ctx.actor, recht, melding)) return err({ code: "geen-recht", recht });
  if (!isLocked) return err({ code: "inmiddels-gewijzigd", versie: melding.versie });
  return ok(melding);
}

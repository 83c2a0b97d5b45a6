import { KoppelInput, OntkoppelInput } from "@/lib/contracts/samen/koppelen";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding, type MeldingForChange } from "@/lib/data/melding-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { addVerband, removeVerband } from "@/lib/data/verband-store";

export type Gekoppeld = { readonly nummer: number; readonly versie: number; readonly naar: { readonly nummer: number; readonly versie: number } };
type Twee = { readonly van: MeldingForChange; readonly naar: MeldingForChange };

/** Both meldingen, locked in one order everywhere; of what the actor does not see there is nothing to link. */
async function lockTwee(tx: Tx, ctx: Context, { nummer, naar }: { nummer: number; naar: number }): Promise<Result<Twee, AppError>> {
  if (nummer === naar) return err(ongeldig("naar", "Kies een andere melding."));
  const eerst = await lockFresh(tx, ctx.actor, Math.min(nummer, naar));
  const dan = await lockFresh(tx, ctx.actor, Math.max(nummer, naar));
  const [van, doel] = nummer < naar ? [eerst, dan] : [dan, eerst];
  if (!van) return err({ code: "niet-gevonden", wat: "melding" });
  return doel ? ok({ van, naar: doel }) : err(ongeldig("naar", "Deze melding is er niet. Kies een melding uit de lijst."));
}

/** Both histories say that it happened and not with which one: who reads the one may not see the other. */
async function tell(ctx: Context, tx: Tx, { twee: { van, naar }, soort }: { twee: Twee; soort: "melding.gekoppeld" | "melding.ontkoppeld" }): Promise<Gekoppeld> {
  const now = ctx.now();
  const laatste = soort === "melding.gekoppeld" ? "Gekoppeld aan een andere melding" : "Niet meer gekoppeld aan een andere melding";
  for (const melding of [van, naar]) {
    await saveMelding(tx, melding, { set: { laatste }, now });
    await recordEvent(ctx, tx, { soort, op: now, meldingId: melding.id });
  }
  return { nummer: van.nummer, versie: van.versie + 1, naar: { nummer: naar.nummer, versie: naar.versie + 1 } };
}

/** Links two meldingen that the actor sees both; the klant hears nothing of it. Once between the same two. */
export async function linkMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<Gekoppeld, AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const input = parseInput(KoppelInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const twee = await lockTwee(tx, ctx, { nummer, naar: input.value.naar });
    if (!twee.ok) return twee;
    const { van, naar } = twee.value;
    const nieuw = await addVerband(tx, { vanId: van.id, naarId: naar.id, soort: input.value.soort, doorId: persoonIdOf(ctx.actor), op: ctx.now() });
    if (!nieuw) return err(ongeldig("naar", "Deze twee zijn al gekoppeld."));
    return ok(await tell(ctx, tx, { twee: twee.value, soort: "melding.gekoppeld" }));
  });
}

/** Takes the link away again, from either side. */
export async function unlinkMelding(ctx: Context, nummer: number, raw: unknown): Promise<Result<Gekoppeld, AppError>> {
  if (!hasRight(ctx.actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const input = parseInput(OntkoppelInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const twee = await lockTwee(tx, ctx, { nummer, naar: input.value.naar });
    if (!twee.ok) return twee;
    if (!(await removeVerband(tx, { vanId: twee.value.van.id, naarId: twee.value.naar.id }))) return err(ongeldig("naar", "Deze twee zijn niet gekoppeld."));
    return ok(await tell(ctx, tx, { twee: twee.value, soort: "melding.ontkoppeld" }));
  });
}

import type { z } from "zod";
import type { BerichtOutput, BijlageOutput, GebeurtenisOutput, NotitieOutput } from "@/lib/contracts/melding/melding-detail";
import type { Context } from "@/lib/data/context";
import { listNogNietVerzonden } from "@/lib/data/herstelpunt-store";
import { visibleTo } from "@/lib/data/visible-to";
import { can, hasRight } from "@/lib/domain/authz/actor";
import { isVoorKlant, mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { formatAmsterdam } from "@/lib/domain/sla/amsterdam";

const NAAM = { select: { id: true, naam: true } } as const;
type Items<S extends z.ZodType> = Promise<Result<{ items: z.output<S>[] }, AppError>>;
type Found = { readonly id: string; readonly melderId: string; readonly eigenaarId: string | null; readonly intern: boolean };

async function findInSight({ db, actor }: Context, nummer: number): Promise<Result<Found, AppError>> {
  const wiens = { kwis: true, kanaal: true, melderId: true, ingevoerdDoorId: true, betreftPersoonId: true } as const;
  const melding = await db.melding.findFirst({ where: { AND: [{ nummer }, visibleTo(actor)] }, select: { id: true, eigenaarId: true, ...wiens } });
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  return hasRight(actor, "melding.read") ? ok({ ...melding, intern: mayReadIntern(actor, melding) }) : err({ code: "geen-recht", recht: "melding.read" });
}

/** The history in order. Whoever may not read what is internal sees what happened, without who of the staff and details. */
export async function listGebeurtenissen(ctx: Context, nummer: number): Items<typeof GebeurtenisOutput> {
  const melding = await findInSight(ctx, nummer);
  if (!melding.ok) return melding;
  const { id: meldingId, intern } = melding.value;
  const rows = await ctx.db.gebeurtenis.findMany({
    where: { meldingId },
    select: { id: true, soort: true, op: true, gegevens: true, doorNaam: true, door: NAAM }, orderBy: { id: "asc" }, take: 1000,
  });
  const items = rows.filter(({ soort }) => intern || isVoorKlant(soort)).map(({ id, op, door, doorNaam, gegevens, soort }) => ({
    id: id.toString(), soort, op: formatAmsterdam(op), gegevens: intern ? (gegevens as Record<string, unknown>) : {},
    door: intern || door?.id === ctx.actor.id ? door ?? (doorNaam ? { id: "", naam: doorNaam } : null) : null,
  }));
  return ok({ items });
}

/** The conversation with the klant, in order. A klant knows the owner by name; whoever else wrote speaks for the desk. */
export async function listBerichten(ctx: Context, nummer: number): Items<typeof BerichtOutput> {
  const melding = await findInSight(ctx, nummer);
  if (!melding.ok) return melding;
  const { intern } = melding.value;
  if (!can(ctx.actor, "melding.inform", melding.value) && !intern && melding.value.melderId !== ctx.actor.id) return err({ code: "geen-recht", recht: "melding.inform" });
  const isBekend = (door: { id: string } | null): boolean => door !== null && (door.id === ctx.actor.id || door.id === melding.value.eigenaarId);
  const nogNiet = intern ? [] : await listNogNietVerzonden(ctx.db, melding.value.id);
  const rows = await ctx.db.bericht.findMany({ where: { meldingId: melding.value.id, id: { notIn: nogNiet } }, select: { id: true, richting: true, soort: true, tekst: true, op: true, door: NAAM }, orderBy: [{ op: "asc" }, { id: "asc" }], take: 1000 });
  return ok({ items: rows.map((row) => ({ ...row, door: intern || isBekend(row.door) ? row.door : null, richting: row.richting as "naar_klant", op: formatAmsterdam(row.op) })) });
}

/** Internal notes; no klant or leverancier ever gets these, nor a colleague on the own melding. */
export async function listNotities(ctx: Context, nummer: number): Items<typeof NotitieOutput> {
  const melding = await findInSight(ctx, nummer);
  if (!melding.ok) return melding;
  if (!melding.value.intern) return err({ code: "geen-recht", recht: "melding.read-intern" });
  const rows = await ctx.db.notitie.findMany({ where: { meldingId: melding.value.id }, select: { id: true, soort: true, tekst: true, op: true, door: NAAM, opdracht: { select: { nummer: true } } }, orderBy: [{ op: "asc" }, { id: "asc" }], take: 1000 });
  return ok({ items: rows.map(({ opdracht, op, ...row }) => ({ ...row, op: formatAmsterdam(op), opdracht: opdracht ? `O${opdracht.nummer}` : null })) });
}

/** Photos and files: the klant's own side for the klant, everything for staff. */
export async function listBijlagen(ctx: Context, nummer: number): Items<typeof BijlageOutput> {
  const melding = await findInSight(ctx, nummer);
  if (!melding.ok) return melding;
  const zichtbaar = melding.value.intern ? {} : { zichtbaar: "klant" };
  const rows = await ctx.db.bijlage.findMany({ where: { meldingId: melding.value.id, ...zichtbaar }, select: { id: true, naam: true, type: true, grootte: true, zichtbaar: true, op: true }, orderBy: { op: "asc" }, take: 500 });
  return ok({ items: rows.map(({ op, ...row }) => ({ ...row, zichtbaar: row.zichtbaar as "klant", op: formatAmsterdam(op), adres: `/bijlagen/${row.id}` })) });
}

import { draftFromMelding } from "@/lib/domain/artikel/draft-from-melding";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findFreeCode } from "@/lib/data/artikel-store";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { visibleTo } from "@/lib/data/visible-to";

const JAAR_MS = 365 * 86_400_000;

/**
 * Makes a draft of an answered melding in one step: the subject, the answer and the product, without the people in it.
 * Only what the klant was told goes in. It starts internal and unpublished, so that somebody reads it first; asked
 * twice it is the same draft.
 */
export async function draftArtikel(ctx: Context, nummer: number): Promise<Result<{ code: string }, AppError>> {
  const eigenaarId = persoonIdOf(ctx.actor);
  if (!hasRight(ctx.actor, "artikel.write") || !eigenaarId) return err({ code: "geen-recht", recht: "artikel.write" });
  return transact(ctx.db, async (tx) => {
    const melding = await findMelding(ctx, tx, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!melding.oplossing) return err({ code: "overgang-niet-toegestaan", reden: "Van een melding zonder antwoord is nog geen artikel te maken." });
    if (melding.kwis === "K") return err({ code: "overgang-niet-toegestaan", reden: "Een klacht is van de klant alleen. Daar maken wij geen artikel van." });
    const eerder = await tx.artikel.findFirst({ where: { uitMeldingId: melding.id }, select: { code: true } });
    if (eerder) return ok({ code: eerder.code });
    const concept = draftFromMelding({ onderwerp: melding.onderwerp, oplossing: melding.oplossing, laatsteBericht: melding.berichten[0]?.tekst ?? null, namen: await namenOf(tx, melding) });
    const code = await findFreeCode(tx, concept.titel);
    const now = ctx.now();
    const { id } = await tx.artikel.create({
      data: {
        code, ...concept, groep: "vraag-en-antwoord", zichtbaar: "intern", eigenaarId, herzienOp: new Date(now.getTime() + JAAR_MS), uitMeldingId: melding.id, gewijzigdOp: now,
        ...(melding.productId ? { producten: { create: { productId: melding.productId } } } : {}),
      }, select: { id: true },
    });
    await recordEvent(ctx, tx, { soort: "artikel.bewaard", op: now, onderwerp: { soort: "artikel", id }, gegevens: { isNieuw: true } });
    return ok({ code });
  });
}

const findMelding = (ctx: Context, tx: Tx, nummer: number) => tx.melding.findFirst({
  where: { AND: [{ nummer }, visibleTo(ctx.actor)] },
  select: {
    id: true, onderwerp: true, oplossing: true, kwis: true, productId: true, melder: { select: { naam: true } }, eigenaar: { select: { naam: true } },
    berichten: { where: { richting: "naar_klant", soort: { in: ["bericht", "gereedmelding"] } }, orderBy: { op: "desc" }, take: 1, select: { tekst: true } },
  },
});

type Gevonden = NonNullable<Awaited<ReturnType<typeof findMelding>>>;

/** Everybody who is known to have had to do with it. */
async function namenOf(tx: Tx, { id, melder, eigenaar }: Gevonden): Promise<string[]> {
  const anderen = await tx.persoon.findMany({
    where: { OR: [{ berichten: { some: { meldingId: id } } }, { notities: { some: { meldingId: id } } }, { opdrachten: { some: { meldingId: id } } }] }, select: { naam: true }, take: 50,
  });
  return [...new Set([melder.naam, ...(eigenaar ? [eigenaar.naam] : []), ...anderen.map(({ naam }) => naam)])];
}

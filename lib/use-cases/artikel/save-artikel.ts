import { SaveArtikelInput } from "@/lib/contracts/artikel/artikel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { buildZoekvelden, findFreeCode, findArtikelRij, findArtikelVersie, updateArtikel } from "@/lib/data/artikel-store";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import type { z } from "zod";

type Input = z.output<typeof SaveArtikelInput>;
export type Bewaard = { readonly code: string; readonly versie: number };

/**
 * Keeps the working copy of an article; readers see it only after publishing. Group, readers, owner, review date and
 * products hold at once. A search without result that it answers is marked as answered.
 */
export async function saveArtikel(ctx: Context, raw: unknown): Promise<Result<Bewaard, AppError>> {
  if (!hasRight(ctx.actor, "artikel.write")) return err({ code: "geen-recht", recht: "artikel.write" });
  const parsed = parseInput(SaveArtikelInput, raw);
  if (!parsed.ok) return parsed;
  const input = parsed.value;
  return transact(ctx.db, async (tx) => {
    const eigenaar = await tx.persoon.findFirst({ where: { id: input.eigenaarId, actief: true, soort: { not: "systeem" } }, select: { id: true } });
    if (!eigenaar) return err(ongeldig("eigenaarId", "Kies een eigenaar uit de lijst."));
    const producten = await findProducten(tx, input.productCodes ?? []);
    if (!producten.ok) return producten;
    const saved = await (input.code === undefined ? addArtikel : changeArtikel)(ctx, tx, { input, productIds: producten.value });
    if (!saved.ok) return saved;
    const { id, code, versie } = saved.value;
    if (input.zoekmis) await tx.zoekmis.updateMany({ where: { tekst: input.zoekmis, status: { not: "opgelost" } }, data: { status: "opgelost", artikelId: id } });
    await recordEvent(ctx, tx, { soort: "artikel.bewaard", op: ctx.now(), onderwerp: { soort: "artikel", id }, gegevens: { isNieuw: input.code === undefined } });
    return ok({ code, versie });
  });
}

type Stap = { readonly input: Input; readonly productIds: readonly string[] };

async function findProducten(tx: Tx, codes: readonly string[]): Promise<Result<string[], AppError>> {
  const found = await tx.product.findMany({ where: { code: { in: [...codes] } }, select: { id: true, code: true } });
  const missing = codes.find((code) => !found.some((product) => product.code === code));
  return missing === undefined ? ok(found.map(({ id }) => id)) : err(ongeldig("productCodes", "Kies een product uit de lijst."));
}

const fieldsOf = (ctx: Context, { titel, inleiding, tekst, groep, zichtbaar, eigenaarId, herzienOp }: Input) =>
  ({ titel, inleiding, tekst, groep, zichtbaar, eigenaarId, herzienOp, gewijzigdOp: ctx.now() });

type Saved = Result<Bewaard & { readonly id: string }, AppError>;

async function addArtikel(ctx: Context, tx: Tx, { input, productIds }: Stap): Promise<Saved> {
  const code = await findFreeCode(tx, input.titel);
  const { id, versie } = await tx.artikel.create({ data: { code, ...fieldsOf(ctx, input) }, select: { id: true, versie: true } });
  await linkProducten(tx, id, productIds);
  return ok({ id, code, versie });
}

async function changeArtikel(ctx: Context, tx: Tx, { input, productIds }: Stap): Promise<Saved> {
  const rij = await findArtikelRij(tx, input.code ?? "");
  if (!rij) return err({ code: "niet-gevonden", wat: "artikel" });
  await linkProducten(tx, rij.id, productIds);
  // The text that people read is from now on also found by the words of these products.
  const gelezen = rij.live === null ? null : await findArtikelVersie(tx, rij.id, rij.live);
  const data = { ...fieldsOf(ctx, input), ...(gelezen ? await buildZoekvelden(tx, rij.id, gelezen) : {}) };
  if (rij.versie !== input.versie || !(await updateArtikel(tx, rij, data))) return err({ code: "inmiddels-gewijzigd", versie: rij.versie });
  return ok({ id: rij.id, code: rij.code, versie: rij.versie + 1 });
}

async function linkProducten(tx: Tx, artikelId: string, productIds: readonly string[]): Promise<void> {
  await tx.artikelProduct.deleteMany({ where: { artikelId, productId: { notIn: [...productIds] } } });
  await tx.artikelProduct.createMany({ data: productIds.map((productId) => ({ artikelId, productId })), skipDuplicates: true });
}

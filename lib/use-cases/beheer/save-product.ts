import { ProductInput } from "@/lib/contracts/beheer/product";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { checkProductVerwijzingen } from "./check-verwijzingen";
import { saveRecord, type Opgeslagen } from "./save-record";

/** Adds or changes a product of the catalogue. What is already running keeps the norm it started with. */
export async function saveProduct(ctx: Context, raw: unknown): Promise<Result<Opgeslagen, AppError>> {
  if (!hasRight(ctx.actor, "beheer.catalogus")) return err({ code: "geen-recht", recht: "beheer.catalogus" });
  const input = parseInput(ProductInput, raw);
  if (!input.ok) return input;
  const { id, versie, ...velden } = input.value;
  return saveRecord(ctx, {
    soort: "product", id, versie, velden,
    uniek: { code: { veld: "code", reden: "Er is al een product met deze code." } },
    find: (tx, zoekId) => tx.product.findUnique({ where: { id: zoekId }, select: { versie: true, code: true, naam: true, groep: true, omschrijving: true, dienstdomeinCode: true, niveau: true, laag: true, kwis: true, prioriteit: true, gereedBeleid: true, teamId: true, reactieWaarde: true, reactieEenheid: true, gereedWaarde: true, gereedEenheid: true, kalenderCode: true, tarief: true, budgethouderNodig: true, deelbaar: true, trefwoorden: true, kanalen: true, en15221: true, regelBron: true, regelNaam: true, regelMoet: true, regelVerbiedt: true, regelAfwijken: true, geldigVan: true, geldigTot: true } }),
    check: (tx) => checkProductVerwijzingen(tx, velden),
    create: (tx, data) => tx.product.create({ data, select: { id: true } }),
    update: (tx, where, data) => tx.product.updateMany({ where, data: { ...data, versie: { increment: 1 } } }),
  });
}

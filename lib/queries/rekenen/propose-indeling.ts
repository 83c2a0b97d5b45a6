import type { KwisOutput } from "@/lib/contracts/api/rekenen";
import type { Context } from "@/lib/data/context";
import { loadStamgegevens, type StamProduct } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import { buildProductIndex, type ProductIndex } from "@/lib/domain/kwis/product-index";
import { proposeKwis } from "@/lib/domain/kwis/propose-kwis";
import { proposeProducten } from "@/lib/domain/kwis/propose-producten";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const indexes = new WeakMap<readonly StamProduct[], ProductIndex>();

/** What the text says: kind with the words that counted, danger, and the products it may be about. Makes no record. */
export async function proposeIndeling(ctx: Context, tekst: string): Promise<Result<KwisOutput, AppError>> {
  if (!hasRight(ctx.actor, "kwis.propose")) return err({ code: "geen-recht", recht: "kwis.propose" });
  const { producten } = await loadStamgegevens(ctx.db);
  const { kwis, zekerheid, alternatieven, ook, woorden, spoed } = proposeKwis(tekst);
  const voorstellen = proposeProducten(tekst, indexOf(producten));
  return ok({ kwis, zekerheid, alternatieven: [...alternatieven], ook, woorden: [...woorden], spoed, producten: voorstellen.map(({ code, naam, zekerheid: kans }) => ({ code, naam, zekerheid: kans })) });
}

/** The catalogue changes seldom: its index is made once per reading of the base data. */
function indexOf(producten: readonly StamProduct[]): ProductIndex {
  const known = indexes.get(producten);
  if (known) return known;
  const index = buildProductIndex(producten.filter(({ actief }) => actief));
  indexes.set(producten, index);
  return index;
}

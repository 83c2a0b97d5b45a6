import { PRODUCT_VELDEN } from "@/components/artikel/kennis-state";
import { findProducten } from "@/lib/queries/intake/find-producten";
import type { Context } from "@/lib/web/context";

/** A field as text; a file or nothing counts as empty. */
export const readTekst = (form: FormData, naam: string): string => { const waarde = form.get(naam); return typeof waarde === "string" ? waarde : ""; };

/** The chosen product, or the one that was typed without choosing; what is no product is refused by the command. */
async function readProduct(ctx: Context, form: FormData, nr: number): Promise<string[]> {
  const [getypt, gekozen] = [readTekst(form, `product${nr}`).trim(), readTekst(form, `productCode${nr}`)];
  if (!getypt) return [];
  if (gekozen) return [gekozen];
  const found = await findProducten(ctx, getypt);
  const exact = found.ok ? found.value.find(({ code, naam }) => [code, naam].some((een) => een.toLowerCase() === getypt.toLowerCase())) : undefined;
  return [exact?.code ?? getypt.slice(0, 20)];
}

/** The form of the editor as input for the command. */
export async function readArtikelForm(ctx: Context, form: FormData): Promise<Record<string, unknown>> {
  const velden = ["titel", "inleiding", "tekst", "groep", "zichtbaar", "eigenaarId", "herzienOp"].map((naam) => [naam, form.get(naam) ?? ""] as const);
  const producten = (await Promise.all(PRODUCT_VELDEN.map((nr) => readProduct(ctx, form, nr)))).flat();
  const eigen = ["code", "versie", "zoekmis"].flatMap((naam) => (form.has(naam) ? [[naam, form.get(naam)] as const] : []));
  return { ...Object.fromEntries(velden), ...Object.fromEntries(eigen), productCodes: [...new Set(producten)] };
}

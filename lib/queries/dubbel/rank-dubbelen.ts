import type { Context } from "@/lib/data/context";
import { loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import type { Sql } from "@/lib/data/sql";
import { weighKenmerken } from "@/lib/domain/dubbel/gelijkenis";
import { listKenmerken, listPlekwoorden } from "@/lib/domain/dubbel/kenmerken";
import { DREMPEL, scoreDubbel, type DubbelVraag } from "@/lib/domain/dubbel/score";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { proposeKwis } from "@/lib/domain/kwis/propose-kwis";
import { findOmgeving, listKandidaten } from "./kandidaten";
import { proposeProductCodes } from "./propose-product-codes";

export type DubbelInput = { readonly tekst: string; readonly locatieId: string | null; readonly productCode: string | null; readonly kwis: Kwis | null };
export type DubbelTreffer = { readonly id: string; readonly score: number };
type Opties = {
  /** Over the aliases m, p and l: what the actor may know of, beside the own. */
  readonly zicht: Sql;
  /** The melding that is asked about itself. */
  readonly behalve?: string;
  readonly drempel?: number;
};

const MEESTE_KAARTEN = 3;
const ZEKER = 0.6;
/** Who asks or wants something is less often about what is broken. */
const GEEN_STORING = 0.8;
/** A text of one or two letters says nothing yet. */
const MIN_TEKENS = 6;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function productsOf({ productCode, tekst }: DubbelInput, stam: Stamgegevens): DubbelVraag["producten"] {
  const gekozen = productCode ? [{ code: productCode, zekerheid: 1 }] : [];
  const voorgesteld = proposeProductCodes(tekst, stam).filter(({ code }) => code !== productCode);
  return [...gekozen, ...voorgesteld].flatMap(({ code, zekerheid }) => { const product = stam.productByCode.get(code); return product ? [{ code, groep: product.groep, zekerheid }] : []; });
}

/** The kind that the text itself speaks of, when it does so clearly. */
function kwisOf(tekst: string, stam: Stamgegevens): Kwis | null {
  const { kwis, zekerheid } = proposeKwis(tekst, stam.kwisModel);
  return zekerheid >= ZEKER ? kwis : null;
}

/**
 * The storingen that are most likely the same matter as this text, best first, at most three and only above the
 * threshold. A klacht or compliment is about how it went, and never a duplicate of what is broken.
 */
export async function rankDubbelen(ctx: Context, input: DubbelInput, { zicht, behalve, drempel = DREMPEL }: Opties): Promise<DubbelTreffer[]> {
  const { actor } = ctx;
  const tekst = input.tekst.replaceAll("\0", "").toWellFormed().slice(0, 2000);
  if (actor.soort !== "persoon" || tekst.trim().length < MIN_TEKENS) return [];
  if (input.kwis === "K" || input.kwis === "compliment") return [];
  const stam = await loadStamgegevens(ctx.db);
  const soort = input.kwis ?? kwisOf(tekst, stam);
  const producten = productsOf({ ...input, tekst }, stam);
  const omgeving = await findOmgeving(ctx, { locatieId: input.locatieId && UUID.test(input.locatieId) ? input.locatieId : null, tekst });
  const now = ctx.now();
  const rows = await listKandidaten(ctx, { omgeving, productCodes: producten.slice(0, 3).map(({ code }) => code), zicht, melderId: actor.id, now });
  const vraag: DubbelVraag = { kenmerken: listKenmerken(tekst, listPlekwoorden(omgeving.naam)), plek: omgeving, producten };
  const kandidaten = rows.filter(({ id }) => id !== behalve).map((row) => ({ row, kenmerken: listKenmerken(row.tekst, listPlekwoorden(row.plekNaam)) }));
  const gewicht = weighKenmerken(kandidaten.map(({ kenmerken }) => kenmerken));
  return kandidaten
    .map(({ row, kenmerken }) => ({
      id: row.id,
      score: (soort === null || soort === "S" ? 1 : GEEN_STORING) * scoreDubbel(vraag, {
        kenmerken, plek: { pad: row.padIds, buurt: row.buurt }, open: row.open, urenGeleden: (now.getTime() - row.ontvangenOp.getTime()) / 3_600_000,
        product: row.productCode && row.groep ? { code: row.productCode, groep: row.groep } : null,
      }, gewicht),
    }))
    .filter(({ score }) => score >= drempel).sort((a, b) => b.score - a.score).slice(0, MEESTE_KAARTEN);
}

import type { Context } from "@/lib/data/context";
import { loadStamgegevens, type StamProduct, type Stamgegevens } from "@/lib/data/stamgegevens";
import { can } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { buildProductIndex, type ProductIndex } from "@/lib/domain/kwis/product-index";
import { proposeKwis } from "@/lib/domain/kwis/propose-kwis";
import { proposeProducten } from "@/lib/domain/kwis/propose-producten";
import { derivePrioriteit } from "@/lib/domain/prioriteit/prioriteit";
import { selectNorm } from "@/lib/domain/sla/norm";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";

export type ProductTegel = { readonly code: string; readonly naam: string; readonly groep: string; readonly verwacht: Date | null };
export type MeldVoorstel = {
  /** What the desk will most likely call it, given the tile that was pressed and the text. */
  readonly kwis: Kwis;
  /** False when the text says too little: then the klant chooses. */
  readonly zeker: boolean;
  readonly spoed: boolean;
  readonly producten: readonly ProductTegel[];
  /** The code that may stand chosen from the start, empty when no product speaks clearly enough. */
  readonly gekozen: string;
  /** First answer when no product is chosen. */
  readonly verwacht: Date | null;
};

const ZEKER = 0.4;
const DUIDELIJK = 0.5;
const indexes = new WeakMap<readonly StamProduct[], ProductIndex>();

function indexOf(producten: readonly StamProduct[]): ProductIndex {
  const index = indexes.get(producten) ?? buildProductIndex(producten.filter(({ actief }) => actief));
  indexes.set(producten, index);
  return index;
}

/** What the form proposes after the text: kind, danger, products as tiles and when an answer may be expected. */
export async function proposeMelding(ctx: Context, { tekst, soort, product: code = "" }: { tekst: string; soort: Kwis | null; /** What was chosen before a word was typed: it stands first. */ product?: string }): Promise<MeldVoorstel> {
  const stam = await loadStamgegevens(ctx.db);
  const voorstel = proposeKwis(tekst);
  // The tile says what kind; only thanks under "klacht of compliment" turns around.
  const kwis = soort === null ? voorstel.kwis : soort === "K" && voorstel.kwis === "compliment" ? "compliment" : soort;
  const zeker = soort !== null || voorstel.zekerheid >= ZEKER;
  const passend = (product: StamProduct) => kwis !== "compliment" && (!zeker || product.kwis === kwis || kwis === "K");
  const spoed = voorstel.spoed && (kwis === "S" || !zeker);
  const verwacht = (product: StamProduct | null) => computeVerwacht(ctx, { kwis: zeker ? kwis : product?.kwis ?? "I", product, spoed, stam });
  const producten = can(ctx.actor, "referentie.read") ? proposeProducten(tekst, indexOf(stam.producten), 6) : [];
  const vooraf = stam.productByCode.get(code);
  const gevonden = producten.flatMap((product) => stam.productByCode.get(product.code) ?? []).filter((product) => passend(product) && product !== vooraf);
  const tegels = [...(vooraf?.actief ? [vooraf] : []), ...gevonden].slice(0, 3);
  const best = producten.find(({ code }) => code === tegels[0]?.code);
  return {
    kwis, zeker, spoed, verwacht: verwacht(null), gekozen: best && best.zekerheid >= DUIDELIJK ? best.code : "",
    producten: tegels.map((product) => ({ code: product.code, naam: product.naam, groep: product.groep, verwacht: verwacht(product) })),
  };
}

type Vraag = { readonly kwis: Kwis; readonly product: StamProduct | null; readonly spoed: boolean; readonly stam: Stamgegevens };

/** By when somebody answers for the first time, by the same rules as the clock that will run. */
function computeVerwacht(ctx: Context, { kwis, product, spoed, stam }: Vraag): Date | null {
  if (kwis === "compliment") return null;
  const { prioriteit } = derivePrioriteit({ kwis, spoed: spoed && kwis === "S", impact: null, urgentie: null, productPrioriteit: product?.prioriteit ?? null, gekozen: null });
  const norm = selectNorm({ soort: "reactie", kwis, prioriteit, product, normen: stam.normen });
  return norm && computeUiterlijk({ ontvangenOp: ctx.now(), kalender: stam.kalender(norm.kalender), norm: norm.norm, pauzes: [] }).uiterlijk;
}

import type { Context } from "@/lib/data/context";
import { loadStamgegevens, type StamProduct, type Stamgegevens } from "@/lib/data/stamgegevens";
import type { FormulierVersie } from "@/lib/domain/formulier/vraag";
import { can } from "@/lib/domain/authz/actor";
import { ONZEKER_ONDER, type Kwis } from "@/lib/domain/kwis/kwis";
import type { ProductVoorstel } from "@/lib/domain/kwis/propose-producten";
import { selectWoorden } from "@/lib/domain/kwis/select-woorden";
import { judgeZin } from "@/lib/domain/melding/judge-zin";
import { proposeSplitsing, type Splitsing } from "@/lib/domain/melding/propose-splitsing";
import { derivePrioriteit } from "@/lib/domain/prioriteit/prioriteit";
import { selectNorm } from "@/lib/domain/sla/norm";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";
import { productIndexOf, proposeIndeling } from "../intake/propose-indeling";

export type ProductTegel = { readonly code: string; readonly naam: string; readonly groep: string; readonly verwacht: Date | null; readonly formulier: FormulierVersie | null };
export type MeldVoorstel = {
  /** What the desk will most likely call it, given the tile that was pressed and the text. */
  readonly kwis: Kwis;
  /** False when the text says too little: then the klant chooses. */
  readonly zeker: boolean;
  readonly spoed: boolean;
  /** The words of the text that counted, as they were written. */
  readonly woorden: readonly string[];
  /** At most two of its words that spoke against the kind. */
  readonly tegen: readonly string[];
  /** Two matters in one text, to be sent as two. */
  readonly splitsing: Splitsing | null;
  readonly producten: readonly ProductTegel[];
  /** The code that may stand chosen from the start, empty when no product speaks clearly enough. */
  readonly gekozen: string;
  /** First answer when no product is chosen. */
  readonly verwacht: Date | null;
};

/** Above this certainty a product stands chosen; below it the klant points one out. */
const DUIDELIJK = 0.4;

type Tekst = { readonly tekst: string; readonly soort: Kwis | null; /** Code of the product that the form was opened for. */ readonly vooraf?: string };

/** What the form proposes after the text: kind, danger, products as tiles and when an answer may be expected. */
export async function proposeMelding(ctx: Context, { tekst, soort, vooraf = "" }: Tekst): Promise<MeldVoorstel> {
  const stam = await loadStamgegevens(ctx.db);
  const vast = findActief(stam, vooraf);
  // Who chose a product need not write: then its name is what is sent, and what is judged.
  const { kwis: voorstel, producten } = proposeIndeling(stam, tekst.trim() || vast?.naam || "", 6);
  // The tile says what kind; only thanks under "klacht of compliment" turns around.
  const deur = soort ?? vast?.kwis ?? null;
  const kwis = deur === null ? voorstel.kwis : deur === "K" && voorstel.kwis === "compliment" ? "compliment" : deur;
  const zeker = deur !== null || voorstel.zekerheid >= ONZEKER_ONDER;
  const spoed = voorstel.spoed && (kwis === "S" || !zeker);
  const verwacht = (product: StamProduct | null) => computeVerwacht(ctx, { kwis: zeker ? kwis : product?.kwis ?? "I", product, spoed, stam });
  const { tegels, gekozen, woorden } = vast ? { tegels: [vast], gekozen: vast.code, woorden: [] } : chooseTegels(ctx, { producten, stam, past: (product) => kwis !== "compliment" && (!zeker || product.kwis === kwis || kwis === "K") });
  return {
    kwis, zeker, spoed, verwacht: verwacht(null), gekozen, splitsing: vast || spoed || kwis === "compliment" ? null : proposeSplitsing({ tekst, kwis: voorstel.kwis, ook: voorstel.ook, judge: (zin) => judgeZin(zin, kennisOf(stam)) }),
    woorden: selectWoorden(tekst, [...woorden, ...voorstel.woorden.map(({ woord }) => woord)]),
    tegen: selectWoorden(tekst, voorstel.tegen.map(({ woord }) => woord)).slice(0, 2),
    producten: tegels.map((product) => ({ code: product.code, naam: product.naam, groep: product.groep, verwacht: verwacht(product), formulier: stam.formulieren.get(product.id) ?? null })),
  };
}

const kennisOf = (stam: Stamgegevens) => ({ model: stam.kwisModel, index: productIndexOf(stam) });
const findActief = (stam: Stamgegevens, code: string): StamProduct | null => { const found = stam.productByCode.get(code); return found?.actief ? found : null; };

/** A product that may be asked for by its code, for a form that is opened for it; null when there is none. */
export async function findMeldProduct(ctx: Context, code: string): Promise<{ readonly code: string; readonly naam: string; readonly kwis: Kwis } | null> {
  return can(ctx.actor, "referentie.read") ? findActief(await loadStamgegevens(ctx.db), code) : null;
}

/** The product that a text speaks of by itself, when it does so clearly and asks nothing that must be answered first. */
export async function findDuidelijkProduct(ctx: Context, tekst: string): Promise<{ readonly code: string; readonly kwis: Kwis } | null> {
  const stam = await loadStamgegevens(ctx.db);
  const { product: code } = judgeZin(tekst, kennisOf(stam));
  const product = code === null || !can(ctx.actor, "referentie.read") ? undefined : stam.productByCode.get(code);
  return product && !stam.formulieren.get(product.id)?.vragen.some(({ verplicht }) => verplicht) ? { code: product.code, kwis: product.kwis } : null;
}

type Keus = { readonly producten: readonly ProductVoorstel[]; readonly stam: Stamgegevens; readonly past: (product: StamProduct) => boolean };

function chooseTegels(ctx: Context, { producten: voorgesteld, stam, past }: Keus): { tegels: StamProduct[]; gekozen: string; woorden: readonly string[] } {
  const producten = can(ctx.actor, "referentie.read") ? voorgesteld : [];
  const tegels = producten.flatMap(({ code }) => stam.productByCode.get(code) ?? []).filter(past).slice(0, 3);
  const best = producten.find(({ code }) => code === tegels[0]?.code);
  return { tegels, gekozen: best && best.zekerheid >= DUIDELIJK ? best.code : "", woorden: best?.woorden ?? [] };
}

type Vraag = { readonly kwis: Kwis; readonly product: StamProduct | null; readonly spoed: boolean; readonly stam: Stamgegevens };

/** By when somebody answers for the first time, by the same rules as the clock that will run. */
function computeVerwacht(ctx: Context, { kwis, product, spoed, stam }: Vraag): Date | null {
  if (kwis === "compliment") return null;
  const { prioriteit } = derivePrioriteit({ kwis, spoed: spoed && kwis === "S", impact: null, urgentie: null, productPrioriteit: product?.prioriteit ?? null, gekozen: null });
  const norm = selectNorm({ soort: "reactie", kwis, prioriteit, product, normen: stam.normen });
  return norm && computeUiterlijk({ ontvangenOp: ctx.now(), kalender: stam.kalender(norm.kalender), norm: norm.norm, pauzes: [] }).uiterlijk;
}

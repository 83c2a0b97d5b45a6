import type { Stamgegevens, StamProduct } from "@/lib/data/stamgegevens";
import { decideRoute } from "@/lib/domain/routering/decide-route";
import type { Aanbod, Kader, Mens, Plek, Uitvoerder } from "../../levensloop/loop";
import { GASTVRIJHEID } from "../teksten/gastvrijheid";
import { GEBOUW } from "../teksten/gebouw";
import { SCHOONMAAK } from "../teksten/schoonmaak";
import type { Teksten, Waar } from "../teksten/vorm";
import { WERKPLEK } from "../teksten/werkplek";

export type Bewoner = Mens & { readonly plekId: string | null };

/** Everybody and everything that a story can be about. */
export type Wereld = {
  readonly kader: Kader;
  readonly nu: Date;
  readonly stam: Stamgegevens;
  readonly klanten: readonly Bewoner[];
  /** The person behind klant@. */
  readonly karin: Bewoner;
  readonly desk: readonly Mens[];
  readonly coordinator: Mens;
  readonly klachtbehandelaars: readonly Mens[];
  readonly teamleden: ReadonlyMap<string, readonly Mens[]>;
  readonly uitvoerders: ReadonlyMap<string, Uitvoerder>;
  readonly plekken: Readonly<Record<Waar, readonly Plek[]>>;
  readonly plekById: ReadonlyMap<string, Plek>;
  readonly locatiePad: (plek: Plek | null) => readonly string[];
  /** The last subjects, so that no two neighbours in a list read the same. */
  readonly recent: string[];
};

export const TEKSTEN: Teksten = { ...GEBOUW, ...SCHOONMAAK, ...GASTVRIJHEID, ...WERKPLEK };

const isWaar: Readonly<Record<Exclude<Waar, "nergens">, (plek: Plek) => boolean>> = {
  zaal: ({ naam }) => /^(zaal|raadzaal|trouwzaal|commissiekamer|projectruimte)/.test(naam),
  kamer: ({ naam, code, soort }) => soort === "ruimte" && naam === code,
  toilet: ({ naam }) => naam.startsWith("toiletten"),
  pantry: ({ naam }) => naam.startsWith("pantry"),
  lift: ({ naam }) => naam.startsWith("lift"),
  hal: ({ naam }) => /^(hal|restaurant|publiekshal|garderobe)/.test(naam),
  printer: ({ naam }) => /^(printerhoek|repro)/.test(naam),
  buiten: ({ soort, naam }) => soort === "buiten" && naam !== "Terrein",
  gebouw: ({ soort }) => soort === "gebouw",
};

/** The places by what kind of place a story needs. */
export function groupPlekken(plekken: readonly Plek[]): Wereld["plekken"] {
  const of = (waar: Exclude<Waar, "nergens">): readonly Plek[] => plekken.filter(isWaar[waar]);
  return {
    zaal: of("zaal"), kamer: of("kamer"), toilet: of("toilet"), pantry: of("pantry"), lift: of("lift"), hal: of("hal"),
    printer: of("printer"), buiten: of("buiten"), gebouw: of("gebouw"), nergens: [],
  };
}

/** A product at a place, with who would do the work there. */
export function offer({ stam, uitvoerders, locatiePad }: Pick<Wereld, "stam" | "uitvoerders" | "locatiePad">, product: StamProduct, plek: Plek | null): Aanbod {
  const route = decideRoute({ regels: stam.regels, product, locatiePad: locatiePad(plek), standaardTeamId: stam.servicedeskId });
  return { ...product, uitvoerder: uitvoerders.get(route.teamId ?? route.leverancierId ?? "") ?? null, uitleg: route.uitleg };
}

export function getProduct({ stam }: Pick<Wereld, "stam">, code: string): StamProduct {
  const product = stam.productByCode.get(code);
  if (!product) throw new Error(`De catalogus kent ${code} niet.`);
  return product;
}

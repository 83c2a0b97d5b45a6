import type { Kwis } from "../kwis/kwis";

/** What one sentence is about; null where no product speaks clearly. */
export type Zinsoordeel = { readonly product: string | null; readonly groep: string | null; readonly kwis: Kwis };
export type Splitsing = { readonly soort: "klacht" | "onderwerpen"; readonly teksten: readonly [string, string] };

type Zin = Zinsoordeel & { readonly tekst: string };
type Vraag = {
  readonly tekst: string;
  /** What the whole text is taken for, and the second matter in it. */
  readonly kwis: Kwis; readonly ook: Kwis | null;
  readonly judge: (zin: string) => Zinsoordeel;
};

const MAX_ZINNEN = 30;
const MIN_ZINNEN = 2;
const ZINSEINDE = /(?<=[.!?])\s+|\n+|(?<=[,;])\s+(?=(?:daarnaast|verder|tevens|ook nog|en ook|en verder|bovendien)\b)/i;

const listZinnen = (tekst: string): string[] => tekst.split(ZINSEINDE).map((zin) => zin.trim()).filter((zin) => /\p{L}/u.test(zin));
const isKlachtErbij = ({ kwis, ook }: Vraag): boolean => (kwis === "S" && ook === "K") || (kwis === "K" && ook === "S");

/** What went wrong, and how it went: sentence by sentence where that can be told apart, else both get the whole text. */
function splitKlacht(vraag: Vraag, zinnen: readonly Zin[]): Splitsing {
  const klacht = zinnen.filter(({ kwis }) => kwis === "K").map(({ tekst }) => tekst).join(" ");
  const storing = zinnen.filter(({ kwis }) => kwis !== "K").map(({ tekst }) => tekst).join(" ");
  const geheel = vraag.tekst.trim();
  return { soort: "klacht", teksten: klacht && storing ? [storing, klacht] : [geheel, geheel] };
}

/** The first subject, and all that comes with the first other one. A sentence that names nothing stays with the one before it. */
function splitOnderwerpen(zinnen: readonly Zin[]): Splitsing | null {
  const begin = zinnen.findIndex(({ product }) => product !== null);
  const eerste = zinnen[begin];
  if (!eerste) return null;
  const ander = zinnen.findIndex(({ product, groep, kwis }, index) => index > begin && product !== null && product !== eerste.product && (groep !== eerste.groep || kwis !== eerste.kwis));
  if (ander < 0) return null;
  const join = (deel: readonly Zin[]): string => deel.map(({ tekst }) => tekst).join(" ");
  return { soort: "onderwerpen", teksten: [join(zinnen.slice(0, ander)), join(zinnen.slice(ander))] };
}

/**
 * Proposes to send one text as two meldingen: a storing with the klacht about it, or two subjects in sentences of their own.
 * A proposal only, with both texts to be changed: the klant decides.
 */
export function proposeSplitsing(vraag: Vraag): Splitsing | null {
  const zinnen = listZinnen(vraag.tekst).slice(0, MAX_ZINNEN).map((tekst): Zin => ({ tekst, ...vraag.judge(tekst) }));
  if (isKlachtErbij(vraag)) return splitKlacht(vraag, zinnen);
  return zinnen.length < MIN_ZINNEN ? null : splitOnderwerpen(zinnen);
}

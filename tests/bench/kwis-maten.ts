import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";

/** A text with what it is: `mag` all kinds that are right when the labellers were not sure. */
export type KwisVoorbeeld = { readonly type: Kwis; readonly zeker: boolean; readonly mag: readonly Kwis[]; readonly spoed: boolean; readonly producten: readonly string[]; readonly tekst: string };
export type KwisAntwoord = { readonly kwis: Kwis; readonly zekerheid: number; readonly spoed: boolean; readonly producten: readonly string[] };
export type KwisUitslag = {
  readonly macroF1: number; readonly recallK: number; readonly mag: number; readonly spoedPrecisie: number; readonly spoedRecall: number; readonly dekking: number; readonly top1: number; readonly top3: number;
};

const HOOFDSOORTEN = KWIS.filter((kwis) => kwis !== "compliment");
const deel = (teller: number, noemer: number): number => (noemer === 0 ? 0 : teller / noemer);

type Paar = { readonly voorbeeld: KwisVoorbeeld; readonly antwoord: KwisAntwoord };

function f1(paren: readonly Paar[], soort: Kwis): number {
  const goed = paren.filter(({ voorbeeld, antwoord }) => voorbeeld.type === soort && antwoord.kwis === soort).length;
  const fout = paren.filter(({ voorbeeld, antwoord }) => (voorbeeld.type === soort) !== (antwoord.kwis === soort)).length;
  return deel(2 * goed, 2 * goed + fout);
}

/** The largest share of texts that can be decided without a person when 95 of 100 of those must be right. */
function findDekking(paren: readonly Paar[]): number {
  const gesorteerd = paren.toSorted((a, b) => b.antwoord.zekerheid - a.antwoord.zekerheid);
  let goed = 0;
  return gesorteerd.reduce((beste, { voorbeeld, antwoord }, i) => {
    if (voorbeeld.mag.includes(antwoord.kwis)) goed += 1;
    return goed / (i + 1) >= 0.95 ? (i + 1) / paren.length : beste;
  }, 0);
}

/** All figures of one way of proposing over a set of texts. */
export function judgeKwis(voorbeelden: readonly KwisVoorbeeld[], propose: (tekst: string) => KwisAntwoord): KwisUitslag {
  const paren = voorbeelden.map((voorbeeld) => ({ voorbeeld, antwoord: propose(voorbeeld.tekst) }));
  const zeker = paren.filter(({ voorbeeld }) => voorbeeld.zeker);
  const klachten = zeker.filter(({ voorbeeld }) => voorbeeld.type === "K");
  const metSpoed = paren.filter(({ antwoord }) => antwoord.spoed);
  const raak = metSpoed.filter(({ voorbeeld }) => voorbeeld.spoed).length;
  const metProduct = paren.filter(({ voorbeeld }) => voorbeeld.producten.length > 0);
  const top = (n: number) => deel(metProduct.filter(({ voorbeeld, antwoord }) => antwoord.producten.slice(0, n).some((code) => voorbeeld.producten.includes(code))).length, metProduct.length);
  return {
    macroF1: HOOFDSOORTEN.reduce((som, soort) => som + f1(zeker, soort), 0) / HOOFDSOORTEN.length,
    recallK: deel(klachten.filter(({ antwoord }) => antwoord.kwis === "K").length, klachten.length),
    mag: deel(paren.filter(({ voorbeeld, antwoord }) => voorbeeld.mag.includes(antwoord.kwis)).length, paren.length),
    spoedPrecisie: deel(raak, metSpoed.length), spoedRecall: deel(raak, paren.filter(({ voorbeeld }) => voorbeeld.spoed).length),
    dekking: findDekking(paren), top1: top(1), top3: top(3),
  };
}

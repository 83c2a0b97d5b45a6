import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readBasisModel } from "@/lib/data/read-basis-model";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { BASIS_VERSIE, type KwisModel } from "@/lib/domain/kwis/leren/kwis-model";
import { trainKwis } from "@/lib/domain/kwis/leren/train-kwis";
import { buildOefenset, listTeksten } from "@/lib/domain/kwis/oefenset/build-oefenset";
import { buildProductIndex } from "@/lib/domain/kwis/product-index";
import { proposeProducten } from "@/lib/domain/kwis/propose-producten";
import { proposeZaak } from "@/lib/domain/kwis/propose-zaak";
import { proposeByRegels } from "@/tests/support/propose-by-regels";
import { groupTeksten } from "./kwis-groepen";
import { judgeKwis, type KwisAntwoord, type KwisUitslag, type KwisVoorbeeld } from "./kwis-maten";

type Rij = { code: string; product: string; groep: string; kwis: Kwis; trefwoorden: string };
const soorten = parse<Rij>(readFileSync("prisma/seed/referentie/pdc.csv", "utf8"), { columns: true })
  .map(({ code, product, groep, kwis, trefwoorden }) => ({ code, naam: product, groep, kwis, trefwoorden: trefwoorden.split(",").map((woord) => woord.trim()) }));
const index = buildProductIndex(soorten);
const listCodes = (tekst: string): string[] => proposeProducten(tekst, index).map(({ code }) => code);

/** The development set: texts of other writers. */
export const readDevSet = (): KwisVoorbeeld[] => readFileSync("tests/data/kwis-dev.jsonl", "utf8").trim().split("\n").map((regel) => JSON.parse(regel) as KwisVoorbeeld);

export const proposeWith = (model: KwisModel) => (tekst: string): KwisAntwoord => {
  const { kwis, producten } = proposeZaak(tekst, { model, index, soorten });
  return { kwis: kwis.kwis, zekerheid: kwis.zekerheid, spoed: kwis.spoed, producten: producten.map(({ code }) => code) };
};
const WOORDEN: readonly [Kwis, RegExp][] = [["compliment", /compliment|bedankt voor/i], ["K", /klacht|ontevreden|belachelijk/i], ["S", /kapot|defect|storing|lek|stuk|werkt niet|doet het niet/i], ["I", /\?|hoe |wat |wanneer |waar /i], ["W", /graag|bestel|aanvra|reserver/i]];
const proposeByWoord = (tekst: string): KwisAntwoord => ({ kwis: WOORDEN.find(([, woord]) => woord.test(tekst))?.[0] ?? "I", zekerheid: 1, spoed: /brand|gas|lift vast|ongeluk|spoed/i.test(tekst), producten: listCodes(tekst) });

const altijdS = (tekst: string): KwisAntwoord => ({ kwis: "S", zekerheid: 1, spoed: false, producten: listCodes(tekst) });
const metRegels = (tekst: string): KwisAntwoord => ({ ...proposeByRegels(tekst), producten: listCodes(tekst) });

/** The product of a klacht is the thing it is about or, as the writers of the development set do, the product that the catalogue has for klachten. */
const listProducten = (kwis: Kwis | null, product: string | null): string[] => (product === null ? [] : kwis === "K" ? [product, product.startsWith("CA-") ? "CA-09" : "AD-01"] : [product]);
const listVoorbeelden = (): KwisVoorbeeld[] => listTeksten().map(({ tekst, kwis, zaken, spoed, product }) =>
  ({ tekst, type: kwis as Kwis, zeker: true, mag: zaken, spoed: spoed === true, producten: listProducten(kwis, product) }));

/** What is right in five rounds, each with a model that never saw the texts it is asked about. */
export function crossValidate(rondes = 5): KwisUitslag {
  const teksten = listTeksten();
  const oefenset = buildOefenset();
  const groep = groupTeksten(teksten.map(({ tekst }) => tekst));
  const isApart = (bron: number, ronde: number): boolean => (groep[bron] as number) % rondes === ronde;
  const antwoorden = new Map<string, KwisAntwoord>();
  for (let ronde = 0; ronde < rondes; ronde++) {
    // Frames and catalogue words belong to no text; they stay.
    const model = trainKwis(oefenset.filter(({ bron }) => bron >= teksten.length || !isApart(bron, ronde)), BASIS_VERSIE);
    for (const { tekst, bron } of teksten) if (isApart(bron, ronde)) antwoorden.set(tekst, proposeWith(model)(tekst));
  }
  return judgeKwis(listVoorbeelden(), (tekst) => antwoorden.get(tekst) as KwisAntwoord);
}

const KOPPEN: readonly (keyof KwisUitslag)[] = ["macroF1", "recallK", "mag", "spoedPrecisie", "spoedRecall", "dekking", "top1", "top3"];
const toRegel = (naam: string, uitslag: KwisUitslag): string => naam.padEnd(34) + KOPPEN.map((kop) => uitslag[kop].toFixed(3).replace(".", ",").padStart(14)).join("");

/** Prints the whole table: the development set beside the yardsticks, and the practice set by cross-validation. */
export function runKwisBench(): void {
  const dev = readDevSet();
  const eigen = listVoorbeelden();
  console.log(`\n${"".padEnd(34)}${KOPPEN.map((kop) => kop.padStart(14)).join("")}`);
  console.log(toRegel("dev: altijd S", judgeKwis(dev, altijdS)));
  console.log(toRegel("dev: alleen trefwoorden", judgeKwis(dev, proposeByWoord)));
  console.log(toRegel("dev: regels (daarop gemaakt)", judgeKwis(dev, metRegels)));
  console.log(toRegel("dev: model", judgeKwis(dev, proposeWith(readBasisModel()))));
  console.log(toRegel("oefenset: alleen trefwoorden", judgeKwis(eigen, proposeByWoord)));
  console.log(toRegel("oefenset: regels", judgeKwis(eigen, metRegels)));
  console.log(toRegel("oefenset: model, kruisvalidatie", crossValidate()));
  const begin = process.cpuUsage().user;
  for (let keer = 0; keer < 5; keer++) for (const { tekst } of dev) proposeWith(readBasisModel())(tekst);
  console.log(`\nper tekst ${((process.cpuUsage().user - begin) / 5_000 / dev.length).toFixed(2).replace(".", ",")} ms processortijd, ${eigen.length} geschreven teksten, ${buildOefenset().length} om van te leren`);
}

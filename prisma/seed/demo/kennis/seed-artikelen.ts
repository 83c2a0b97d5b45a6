import type { Tx } from "@/lib/data/client";
import { buildZoekvelden } from "@/lib/data/artikel-store";
import { toCode } from "@/lib/domain/artikel/to-code";
import { baseId } from "../../referentie/base-id";
import { createToeval, type Toeval } from "../../toeval";
import { persoonId, type Bezetting } from "../organisatie/personen";
import { ANTWOORDEN } from "./antwoorden";
import type { ArtikelPlan } from "./artikel-plan";
import { HUIS } from "./huis";
import { REGELINGEN } from "./regelingen";

const DAG_MS = 86_400_000;
const ARTIKELEN = [...ANTWOORDEN, ...HUIS, ...REGELINGEN];
/** Judgements of readers with a reason, for the articles that are worth improving. */
const REDENEN = ["Ik zocht het telefoonnummer van buiten kantoortijd.", "Duidelijk, dank u.", "Bij ons op de derde verdieping is er geen knop.", "Fijn dat de kosten erbij staan."] as const;
/** What people looked for and did not find, and how often. */
const GEZOCHT = [["elektrische laadpaal thuis", 7], ["kerstborrel", 6], ["douche", 5], ["strijkplank", 1], ["bureaufiets", 3], ["pinautomaat", 4], ["kluis voor laptop", 2], ["massage", 2]] as const;

type Kader = { readonly nu: Date; readonly lezers: readonly string[]; readonly productIds: ReadonlyMap<string, string> };

const dagenGeleden = ({ nu }: Kader, dagen: number): Date => new Date(nu.getTime() - dagen * DAG_MS);
const datum = (moment: Date): Date => new Date(`${moment.toISOString().slice(0, 10)}T00:00:00Z`);

/** One article with the versions it had, published as people publish: the row first, then its text, then live. */
async function seedArtikel(tx: Tx, kader: Kader, { plan, toeval }: { plan: ArtikelPlan; toeval: Toeval }): Promise<void> {
  const { titel, inleiding, tekst, groep, zichtbaar = "openbaar", eigenaar = "frontoffice", nakijken = toeval.int(60, 330), eerder } = plan;
  const id = baseId(`demo:artikel:${toCode(titel)}`);
  const [doorId, op] = [persoonId(eigenaar), dagenGeleden(kader, toeval.int(8, 60))];
  await tx.artikel.create({ data: { id, code: toCode(titel), titel, inleiding, tekst, groep, zichtbaar, eigenaarId: doorId, herzienOp: datum(dagenGeleden(kader, -nakijken)), gewijzigdOp: op } });
  const productIds = (plan.producten ?? []).flatMap((code) => kader.productIds.get(code) ?? []);
  await tx.artikelProduct.createMany({ data: productIds.map((productId) => ({ artikelId: id, productId })) });
  const teksten = eerder ? [{ tekst: eerder.tekst, toelichting: null, op: dagenGeleden(kader, 85) }, { tekst, toelichting: eerder.toelichting, op }] : [{ tekst, toelichting: null, op }];
  await tx.artikelVersie.createMany({ data: teksten.map((versie, index) => ({ ...versie, artikelId: id, nummer: index + 1, titel, inleiding, doorId })) });
  await tx.artikel.update({ where: { id }, data: { status: "gepubliceerd", live: teksten.length, versie: 2, ...(await buildZoekvelden(tx, id, { titel, inleiding, tekst })) } });
  await seedGebruik(tx, kader, { artikelId: id, nummer: teksten.length, plan, toeval });
}

type Gelezen = { artikelId: string; nummer: number; plan: ArtikelPlan; toeval: Toeval };

/** Two months of readers, busier in the week, and what some of them said. */
async function seedGebruik(tx: Tx, kader: Kader, { artikelId, nummer, plan: { lezers = 3, nuttig = 8 }, toeval }: Gelezen): Promise<void> {
  const dagen = Array.from({ length: 60 }, (_, index) => datum(dagenGeleden(kader, index))).filter((dag) => dag.getUTCDay() % 6 !== 0);
  const rijen = dagen.map((dag) => ({ artikelId, dag, gelezen: toeval.int(0, Math.ceil(lezers / 2.5)) })).filter(({ gelezen }) => gelezen > 0);
  await tx.artikelGebruik.createMany({ data: rijen.map((rij) => ({ ...rij, genoeg: rij.gelezen > 1 && toeval.chance(0.4) ? 1 : 0, afgevangen: toeval.chance(0.12) ? 1 : 0 })) });
  const wie = kader.lezers.slice(0, Math.min(kader.lezers.length, 4 + lezers)).map((id) => ({ id, getal: toeval.next() }));
  await tx.artikelOordeel.createMany({
    data: wie.map(({ id, getal }) => ({ artikelId, nummer, persoonId: id, nuttig: getal * 10 < nuttig, reden: getal > 0.94 ? toeval.pick(REDENEN.filter((_, index) => (index % 2 === 1) === (getal * 10 < nuttig))) : null, op: dagenGeleden(kader, getal * 7) })),
  });
}

/** The knowledge of the demo organisation: articles with readers, one draft, and searches that found nothing. */
export async function seedArtikelen(tx: Tx, { bezetting, nu }: { bezetting: readonly Bezetting[]; nu: Date }): Promise<void> {
  const producten = await tx.product.findMany({ select: { id: true, code: true } });
  const lezers = bezetting.filter(({ rol, persoon }) => rol === null && !persoon.demo).map(({ persoon }) => persoon.id).slice(0, 40);
  const kader: Kader = { nu, lezers, productIds: new Map(producten.map(({ id, code }) => [code, id])) };
  for (const [index, plan] of ARTIKELEN.entries()) await seedArtikel(tx, kader, { plan, toeval: createToeval(4711 + index) });
  await tx.artikel.create({
    data: {
      id: baseId("demo:artikel:concept"), code: "laadpalen-voor-e-bikes", titel: "Laadpalen voor e-bikes", inleiding: "In de fietsenkelder komen laadpunten. Hier leest u straks hoe dat werkt.",
      tekst: "Nog uit te zoeken: hoeveel laadpunten er komen en vanaf welke dag.", groep: "regelingen", eigenaarId: persoonId("frontoffice"), herzienOp: datum(dagenGeleden(kader, -180)), gewijzigdOp: dagenGeleden(kader, 2),
    },
  });
  await tx.zoekmis.createMany({ data: GEZOCHT.map(([tekst, aantal], index) => ({ tekst, aantal, eersteOp: dagenGeleden(kader, 20 + index), laatstOp: dagenGeleden(kader, index), status: tekst === "massage" ? "niet_nodig" : "open" })) });
}

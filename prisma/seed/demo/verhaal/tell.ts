import { readBasisModel } from "@/lib/data/read-basis-model";
import { describeMinuut, toWandklok } from "@/lib/domain/sla/amsterdam";
import { proposeKwis } from "@/lib/domain/kwis/propose-kwis";
import { receive, touchContact } from "../../levensloop/melding-stappen";
import type { Loop, Mens, Ontvangst, Plek } from "../../levensloop/loop";
import { expand, type Situatie } from "../teksten/expand";
import { getProduct, offer, TEKSTEN, type Bewoner, type Wereld } from "./wereld";

export type Begin = {
  readonly op: Date;
  readonly product: string;
  readonly melder?: Bewoner;
  readonly plek?: Plek | null;
  readonly kanaal?: string;
  readonly onderwerp?: string;
  readonly omschrijving?: string;
  readonly extra?: Partial<Ontvangst>;
};

const KANALEN = ["portaal", "telefoon", "email", "balie", "chat", "eigen_constatering", "post"] as const;
const KANAAL_KANS = [54, 79, 91, 96, 97, 99.5, 100];
/** Channels on which somebody of the desk writes it down, in contact with the klant. */
const IN_GESPREK: readonly string[] = ["telefoon", "balie"];
const TERUGKIJKEN = 60;
const WERKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"] as const;

function choosePlek(wereld: Wereld, code: string, melder: Bewoner): Plek | null {
  const { toeval } = wereld.kader;
  const waar = TEKSTEN[code]?.waar ?? "nergens";
  if (waar === "nergens") return null;
  const eigen = melder.plekId ? wereld.plekById.get(melder.plekId) : undefined;
  if (waar === "kamer") return eigen && toeval.chance(0.75) ? eigen : toeval.pick(wereld.plekken.kamer);
  const buurt = wereld.plekken[waar].filter(({ gebouw }) => gebouw === eigen?.gebouw);
  return buurt.length > 0 && toeval.chance(0.8) ? toeval.pick(buurt) : toeval.pick(wereld.plekken[waar]);
}

/** The words of the moment: a colleague, a day soon, a time today. */
export function describeSituatie(wereld: Wereld, { op, plek, melder, team }: { op: Date; plek: Plek | null; melder: Mens; team?: string }): Situatie {
  const { toeval } = wereld.kader;
  const dag = toeval.pick(WERKDAGEN);
  const minuut = Math.floor(toWandklok(op.getTime()) / 60_000) % 1440;
  const tijd = describeMinuut(Math.max(480, Math.min(1020, Math.round((minuut + toeval.int(-60, 90)) / 15) * 15)));
  return { plek, dag, tijd, collega: toeval.pick(wereld.klanten).naam, team: team ?? "de uitvoerder", tel: melder.telefoon ?? "4400" };
}

function dress(tekst: string, kanaal: string, { melder, wereld }: { melder: Mens; wereld: Wereld }): string {
  const { toeval } = wereld.kader;
  if (kanaal === "telefoon") return `${melder.naam} ${toeval.pick(["belt", "belde", "aan de lijn", "meldt telefonisch"])}: ${tekst}`;
  if (kanaal === "balie") return `${toeval.pick(["Aan de balie", "Kwam langs"])}: ${tekst}`;
  if (kanaal === "email") {
    const aanhef = toeval.pick(["Goedemorgen,", "Beste collega's,", "Hallo,", "Geachte servicedesk,", "Dag allemaal,"]);
    return `${aanhef}\n\n${tekst}\n\n${toeval.pick(["Met vriendelijke groet,", "Groet,", "Alvast bedankt,", "Hartelijke groet,"])}\n${melder.naam}`;
  }
  return tekst;
}

function chooseTexts(wereld: Wereld, begin: { product: string; situatie: Situatie }): { onderwerp: string; tekst: string } {
  const { recent, kader: { toeval } } = wereld;
  const { onderwerp = ["Vraag"], tekst = ["Vraag"] } = TEKSTEN[begin.product] ?? {};
  let gekozen = { onderwerp: "", tekst: "" };
  for (let poging = 0; poging < 6; poging += 1) {
    gekozen = { onderwerp: expand(toeval.pick(onderwerp), begin.situatie, toeval), tekst: expand(toeval.pick(tekst), begin.situatie, toeval) };
    if (!recent.includes(gekozen.onderwerp) && !recent.includes(gekozen.tekst)) break;
  }
  recent.push(gekozen.onderwerp, gekozen.tekst);
  if (recent.length > TERUGKIJKEN * 2) recent.splice(0, recent.length - TERUGKIJKEN * 2);
  return gekozen;
}

function propose(tekst: string): unknown {
  const { v, kwis, zekerheid, woorden, tegen, spoed, spoedWoorden } = proposeKwis(tekst, readBasisModel());
  return { v, kwis, zekerheid, woorden: woorden.map(({ woord }) => woord), tegen: tegen.map(({ woord }) => woord), spoed, spoedWoorden };
}

/** A klacht names what it is about. */
function chooseBetreft(wereld: Wereld, kwis: string, code: string): Ontvangst["betreft"] {
  const { toeval } = wereld.kader;
  if (kwis !== "K") return undefined;
  const naam = code === "CA-09" ? "Catering" : toeval.pick(["Technische dienst", "Schoonmaak", "Meubilair & verhuizingen", "Helder Schoonmaak", "Servicebalie"]);
  const wie = [...wereld.uitvoerders.values()].find((uitvoerder) => uitvoerder.naam === naam);
  if (!wie) return undefined;
  const [collega] = wereld.teamleden.get(wie.id) ?? [];
  if (collega && toeval.chance(0.25)) return { persoonId: collega.id };
  return wie.soort === "team" ? { teamId: wie.id } : { leverancierId: wie.id };
}

/** Lets somebody report something: who, where, on which channel, in which words. */
export function tell(wereld: Wereld, begin: Begin): Loop {
  const { kader } = wereld;
  const { toeval } = kader;
  const product = getProduct(wereld, begin.product);
  const kanaal = begin.kanaal ?? KANALEN[toeval.weighted(KANAAL_KANS)] ?? "portaal";
  const leden = wereld.teamleden.get(offer(wereld, product, null).uitvoerder?.id ?? "") ?? [];
  const eigen = kanaal === "eigen_constatering" && leden.length > 0 && product.kwis === "S" ? toeval.pick(leden) : null;
  const klant = begin.melder ?? toeval.pick(wereld.klanten);
  const melder: Mens = eigen ?? klant;
  const plek = begin.plek === undefined ? choosePlek(wereld, begin.product, klant) : begin.plek;
  const aanbod = offer(wereld, product, plek);
  const { onderwerp, tekst } = chooseTexts(wereld, { product: begin.product, situatie: describeSituatie(wereld, { op: begin.op, plek, melder }) });
  const omschrijving = begin.omschrijving ?? dress(tekst, kanaal, { melder, wereld });
  const doorDesk = [...IN_GESPREK, "email", "post", "chat"].includes(kanaal);
  const loop = receive(kader, {
    op: begin.op, melder, door: doorDesk ? toeval.pick(wereld.desk) : melder, kanaal: kanaal === "eigen_constatering" && !eigen ? "portaal" : kanaal,
    onderwerp: begin.onderwerp ?? onderwerp, omschrijving, kwis: product.kwis, kwisVoorstel: propose(omschrijving), aanbod, plek,
    betreft: chooseBetreft(wereld, product.kwis, begin.product), ...begin.extra,
  });
  if (IN_GESPREK.includes(kanaal)) touchContact(loop, begin.op);
  return loop;
}

import { formatUiterlijk } from "@/lib/format/format-moment";
import { alinea, citaat, feiten, knop, type Blok, type Brief } from "../brief";
import type { MeldingFeiten } from "../melding-feiten";

type F = MeldingFeiten;

const nummer = (f: F): string => f.opdracht?.nummer ?? f.nummer;
const brief = (f: F, kop: string, blokken: readonly Blok[]): Brief => ({
  onderwerp: `${nummer(f)}: ${kop} – ${f.onderwerp}`, kop, nummer: nummer(f), aanhef: f.aan ? `Beste ${f.aan},` : "Beste collega,", blokken,
});
const werk = (f: F): Blok => feiten([
  ["Wat", f.onderwerp], ["Waar", f.plaats],
  ["Uiterlijk", f.opdracht?.uiterlijk ? formatUiterlijk(f.opdracht.uiterlijk, f.now) : null], ["Melding", f.nummer],
]);
const toelichting = (f: F): Blok[] => (f.opdracht?.toelichting ? [citaat("Toelichting van de servicedesk:", f.opdracht.toelichting)] : []);

const aangeboden = (f: F): Brief => brief(f, f.spoed ? "Spoed: nieuwe opdracht voor uw team" : "Nieuwe opdracht voor uw team", [
  werk(f), ...toelichting(f), knop("Bekijk de opdracht", f.link),
]);

const aanLeverancier = (f: F): Brief => brief(f, f.spoed ? "Spoed: nieuwe opdracht" : "Nieuwe opdracht", [
  alinea("Wij vragen u om deze opdracht uit te voeren. Met de knop neemt u de opdracht aan, plant u een datum of meldt u dat het klaar is. Inloggen is niet nodig."),
  werk(f), ...toelichting(f), knop("Open de opdracht", f.link),
  alinea("Deze link is alleen voor u en werkt 30 dagen. Geef de link niet door."),
]);

const afgekeurd = (f: F): Brief => brief(f, "De opdracht is nog niet in orde", [
  alinea("De servicedesk heeft het resultaat bekeken en vraagt u om er nog eens naar te kijken."), werk(f), knop("Bekijk de opdracht", f.link),
]);

const ingetrokken = (f: F): Brief => brief(f, "De opdracht is ingetrokken", [
  alinea("U hoeft deze opdracht niet meer uit te voeren."), werk(f),
]);

const bericht = (f: F): Brief => brief(f, "Bericht van de servicedesk", [
  citaat("De servicedesk schreef:", f.tekst ?? ""), werk(f), knop("Lees en antwoord", f.link),
  alinea("Deze link is alleen voor u en werkt 30 dagen. Geef de link niet door."),
]);

/** The letters to who does the work: a team or a leverancier. They name no klant and carry no notitie. */
export const UITVOERDER_BRIEVEN = {
  opdracht: aangeboden, opdracht_leverancier: aanLeverancier, opdracht_afgekeurd: afgekeurd, opdracht_ingetrokken: ingetrokken, opdracht_bericht: bericht,
} as const satisfies Record<string, (feiten: MeldingFeiten) => Brief>;

import { formatUiterlijk } from "@/lib/format/format-moment";
import { alinea, citaat, feiten, knop, type Blok, type Brief } from "../brief";
import type { MeldingFeiten } from "../melding-feiten";

type F = MeldingFeiten;

const brief = (f: F, kop: string, blokken: readonly Blok[]): Brief => ({
  onderwerp: `${f.nummer}: ${kop} – ${f.onderwerp}`, kop, nummer: f.nummer, aanhef: f.aan ? `Beste ${f.aan},` : "Beste collega,",
  blokken: [...blokken, knop("Open de melding", f.link)],
});
const melding = (f: F): Blok => feiten([
  ["Onderwerp", f.onderwerp], ["Waar", f.plaats], ["Uiterlijk", f.uiterlijkGereed ? formatUiterlijk(f.uiterlijkGereed, f.now) : null],
]);
const door = (f: F): readonly [string, string | null] => ["Uitvoerder", f.opdracht?.uitvoerder ?? null];
const woorden = (kop: string, tekst: string | null | undefined): Blok[] => (tekst ? [citaat(kop, tekst)] : []);

const spoed = (f: F): Brief => brief(f, "Spoedmelding", [alinea("Er is een spoedmelding binnengekomen."), melding(f)]);
const klacht = (f: F): Brief => brief(f, "Nieuwe klacht", [alinea("Er is een klacht binnengekomen. De klant verwacht een telefoontje."), melding(f)]);
const reactie = (f: F): Brief => brief(f, "De klant heeft gereageerd", [...woorden("De klant schreef:", f.tekst), melding(f)]);
const erger = (f: F): Brief => brief(f, "Het is erger geworden", [...woorden("De klant schreef:", f.tekst), alinea("Kijk of de prioriteit nog klopt, en laat de klant iets weten."), melding(f)]);
const ingetrokken = (f: F): Brief => brief(f, "De klant heeft de melding ingetrokken", [melding(f)]);
const heropend = (f: F): Brief => brief(f, "De klant heeft de melding heropend", [...woorden("De klant schreef:", f.tekst), melding(f)]);
const klaar = (f: F): Brief => brief(f, `${f.opdracht?.nummer ?? "De opdracht"} is klaar`, [
  alinea("De uitvoerder is klaar. Vertel het de klant."), feiten([door(f), ["Onderwerp", f.onderwerp]]), ...woorden("Resultaat:", f.opdracht?.resultaat),
]);
const geweigerd = (f: F): Brief => brief(f, `${f.opdracht?.nummer ?? "De opdracht"} is geweigerd`, [
  alinea("De uitvoerder kan dit niet doen. Zet de opdracht opnieuw uit."), feiten([door(f), ["Onderwerp", f.onderwerp]]), ...woorden("Reden:", f.opdracht?.weigerReden),
]);

/** The letters to the desk: eigenaar, klachtbehandelaar, or everybody at the desk for spoed. */
export const DESK_BRIEVEN = {
  desk_spoed: spoed, desk_klacht: klacht, desk_reactie: reactie, desk_erger: erger, desk_ingetrokken: ingetrokken, desk_heropend: heropend,
  desk_klaar: klaar, desk_geweigerd: geweigerd,
} as const satisfies Record<string, (feiten: MeldingFeiten) => Brief>;

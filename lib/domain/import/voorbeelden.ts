import type { ImportSoort } from "./import-soort";

/** Example files, as rows: the headings that work best and a few believable lines. */
const VOORBEELDEN: Readonly<Record<ImportSoort, readonly (readonly string[])[]>> = {
  afdelingen: [
    ["naam", "code", "kostenplaats", "valt onder"],
    ["Dienstverlening", "DV", "4100", ""],
    ["Burgerzaken", "BZ", "4110", "DV"],
    ["Belastingen", "BEL", "4120", "DV"],
  ],
  locaties: [
    ["gebouw", "verdieping", "ruimte", "ruimtenummer"],
    ["Stadhuis", "Begane grond", "Publiekshal", "N0.01"],
    ["Stadhuis", "2e verdieping", "zaal Waterlelie", "N2.14"],
    ["Stadhuis", "2e verdieping", "zaal Iris", "N2.18"],
  ],
  personen: [
    ["naam", "e-mail", "personeelsnummer", "telefoon", "functie", "afdeling", "werkplek", "rollen", "teams"],
    ["Karin Visser", "k.visser@voorbeeld.nl", "10231", "4412", "Secretaris commissie", "BZ", "N2.14", "", ""],
    ["Sanne Bakker", "s.bakker@voorbeeld.nl", "10245", "4400", "Medewerker servicedesk", "DV", "", "frontoffice", "Servicedesk"],
    ["Jasper Dijk", "j.dijk@voorbeeld.nl", "10262", "06-12345678", "Monteur", "DV", "", "backoffice", "Technische dienst"],
  ],
};

const cel = (tekst: string): string => (/[;"\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

/** An example as a file that Dutch spreadsheets open well: marked UTF-8 and semicolons. */
export const writeVoorbeeld = (soort: ImportSoort): string => `\ufeff${VOORBEELDEN[soort].map((rij) => rij.map(cel).join(";")).join("\r\n")}\r\n`;

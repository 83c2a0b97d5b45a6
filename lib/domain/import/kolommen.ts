import type { ImportSoort } from "./import-soort";

type Kolom = { readonly veld: string; readonly namen: readonly string[] };

/** Names under which people know a column; compared without case, accents, spaces and signs. The first one is ours. */
export const KOLOMMEN: Readonly<Record<ImportSoort, readonly Kolom[]>> = {
  afdelingen: [
    { veld: "naam", namen: ["naam", "afdeling", "afdelingsnaam", "omschrijving", "organisatieonderdeel", "name"] },
    { veld: "code", namen: ["code", "afdelingscode", "afdelingsnummer", "nummer", "afkorting"] },
    { veld: "kostenplaats", namen: ["kostenplaats", "kostenplaatsnummer", "kpl", "costcenter", "kostendrager"] },
    { veld: "ouder", namen: ["valt onder", "bovenliggende afdeling", "hoofdafdeling", "directie", "ouder", "cluster", "sector"] },
  ],
  locaties: [
    { veld: "vestiging", namen: ["vestiging", "site", "complex", "plaats"] },
    { veld: "gebouw", namen: ["gebouw", "pand", "gebouwnaam", "building"] },
    { veld: "verdieping", namen: ["verdieping", "etage", "bouwlaag", "floor"] },
    { veld: "ruimte", namen: ["ruimte", "ruimtenaam", "kamer", "zaal", "vertrek", "room"] },
    { veld: "werkplek", namen: ["werkplek", "werkpleknummer", "bureau"] },
    { veld: "buiten", namen: ["buiten", "terrein", "buitenterrein"] },
    { veld: "pad", namen: ["pad", "locatie", "volledige locatie", "path"] },
    { veld: "soort", namen: ["soort", "type", "locatietype"] },
    { veld: "code", namen: ["code", "ruimtenummer", "kamernummer", "ruimtecode", "locatiecode", "nummer"] },
  ],
  personen: [
    { veld: "naam", namen: ["naam", "volledige naam", "weergavenaam", "medewerker", "displayname", "name"] },
    { veld: "voornaam", namen: ["voornaam", "roepnaam", "givenname", "first name"] },
    { veld: "tussenvoegsel", namen: ["tussenvoegsel", "voorvoegsel", "tussenvoegsels"] },
    { veld: "achternaam", namen: ["achternaam", "geslachtsnaam", "surname", "last name"] },
    { veld: "email", namen: ["e-mail", "e-mailadres", "mail", "mailadres", "emailadres", "zakelijk e-mailadres", "upn"] },
    { veld: "personeelsnummer", namen: ["personeelsnummer", "medewerkernummer", "persnr", "personeelsnr", "employeeid"] },
    { veld: "telefoon", namen: ["telefoon", "telefoonnummer", "tel", "toestel", "toestelnummer", "mobiel", "phone"] },
    { veld: "functie", namen: ["functie", "functienaam", "functieomschrijving", "jobtitle"] },
    { veld: "soort", namen: ["soort", "soort medewerker", "dienstverband", "intern extern"] },
    { veld: "afdeling", namen: ["afdeling", "afdelingsnaam", "afdelingscode", "organisatieonderdeel", "department"] },
    { veld: "werkplek", namen: ["werkplek", "kamer", "ruimte", "locatie", "kamernummer", "vaste plek"] },
    { veld: "rollen", namen: ["rollen", "rol", "roles"] },
    { veld: "teams", namen: ["teams", "team", "behandelgroep", "behandelgroepen"] },
  ],
};

/** A heading as it is compared. */
export const normKop = (tekst: string): string => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]/g, "");

const NAMEN: Readonly<Record<string, string>> = {
  naam: "Naam", email: "E-mailadres", soort: "Soort", personeelsnummer: "Personeelsnummer", telefoon: "Telefoon", functie: "Functie", afdelingId: "Afdeling", werkplekId: "Vaste werkplek",
  rollen: "Rollen", teamIds: "Teams", teamId: "Team", leverancierId: "Leverancier", contactpersoon: "Contactpersoon", code: "Code", kostenplaats: "Kostenplaats", ouderId: "Valt onder",
  actief: "In gebruik", onderliggend: "Ook de plekken eronder", dienstdomeinCode: "Dienstdomein", groep: "Productgroep", omschrijving: "Omschrijving", niveau: "Niveau", laag: "Laag", kwis: "KWIS",
  prioriteit: "Prioriteit", gereedBeleid: "Gereed melden", reactieWaarde: "Reactietijd", reactieEenheid: "Eenheid van reactie", gereedWaarde: "Gereedtijd", gereedEenheid: "Eenheid van gereed",
  kalenderCode: "Kalender", tarief: "Tarief", budgethouderNodig: "Akkoord budgethouder", deelbaar: "Zichtbaar voor collega's", trefwoorden: "Trefwoorden", kanalen: "Kanalen", en15221: "EN 15221-4", geldigVan: "Geldig van", geldigTot: "Geldig tot",
  hoofdId: "Afdelingshoofd", afdelingMagMeekijken: "Afdelingshoofden kijken mee",
  productId: "Product", locatieId: "Plaats", volgorde: "Volgorde", toelichting: "Toelichting", altijdOpen: "Dag en nacht open", feestdagen: "Dicht op feestdagen", goedeVrijdag: "Dicht op Goede Vrijdag",
  bevrijdingsdag: "5 mei", uitzondering: "Uitzondering", waarde: "Tijd", eenheid: "Eenheid", servicedeskTelefoon: "Telefoon servicedesk", piketnummer: "Piketnummer", inbedOorsprongen: "Adressen van het intranet", plekCode: "Code van het label", meldenZonderAccount: "Melden zonder account", logo: "Logo", status: "Stand",
  regelBron: "Herkomst van de regel", regelNaam: "Naam van de regel", regelMoet: "Dit moet", regelVerbiedt: "Dit mag niet", regelAfwijken: "Wie mag afwijken",
  rol: "Rol", perGevalCent: "Per melding (centen)", perMaandCent: "Per maand (centen)", gebaren: "Soorten gebaar",
  titel: "Titel", tekst: "Tekst", betekenis: "Wat betekent dit voor u", van: "Vanaf", tot: "Tot",
};

/** A field as people call it; days of the week are their own name. */
export const veldNaam = (veld: string): string => NAMEN[veld] ?? `${veld.charAt(0).toUpperCase()}${veld.slice(1)}`;

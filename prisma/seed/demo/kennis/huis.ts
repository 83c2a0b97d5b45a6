import type { ArtikelPlan } from "./artikel-plan";

/** What holds in the building, and who does what. */
export const HUIS: readonly ArtikelPlan[] = [
  {
    titel: "Roken en vapen", groep: "huisregels", eigenaar: "coordinator", lezers: 2, nuttig: 6,
    inleiding: "In en rond het stadskantoor is roken niet toegestaan. Dat geldt ook voor e-sigaretten.",
    tekst: `De regel komt uit de Tabaks- en rookwarenwet. Hij geldt in alle gebouwen, in de binnentuin en op het voorplein.

Wie wil roken, doet dat buiten het terrein. Ga niet bij de ingang van de buren staan.

Uitzonderingen zijn er niet. Wilt u stoppen? De bedrijfsarts helpt u daarbij.`,
  },
  {
    titel: "Huisdieren en hulphonden", groep: "huisregels", eigenaar: "coordinator", lezers: 3, nuttig: 8,
    inleiding: "Huisdieren blijven thuis. Hulphonden zijn altijd welkom.",
    tekst: `Collega's en bezoekers kunnen allergisch zijn. Daarom neemt u geen huisdier mee naar het werk.

Een **hulphond** in opleiding of aan het werk mag overal komen waar u mag komen. Meld het bij uw leidinggevende. Dan houden wij rekening met de werkplek.`,
  },
  {
    titel: "Werkplek delen en opgeruimd achterlaten", groep: "huisregels", producten: ["WM-09"], eigenaar: "productbeheerder", lezers: 5, nuttig: 7,
    inleiding: "De meeste werkplekken zijn van iedereen. Laat uw plek daarom leeg achter als u langer dan twee uur weg bent.",
    tekst: `- Kies een plek die vrij is. Leg geen spullen neer om een plek bezet te houden.
- Neem alles mee als u naar huis gaat. Papier gaat in uw locker.
- Maak het bureau schoon met een doekje uit de pantry.
- Belt u lang? Ga dan in een belcel zitten.

Een **locker** vraagt u aan bij de servicebalie (N0.02).`,
  },
  {
    titel: "Eten in de zalen en aan het bureau", groep: "huisregels", eigenaar: "coordinator", lezers: 2, nuttig: 6,
    inleiding: "Een broodje aan uw bureau mag. Warm eten doet u in restaurant De Kade of in de pantry.",
    tekst: `In de raadzaal en de trouwzaal mag alleen water staan. In de andere zalen mag u eten dat via catering is besteld.

Ruim kopjes en borden na afloop zelf op. Zet ze op de kar bij de deur.

Gemorst? [Meld het meteen](/meldingen/nieuw?soort=S). Een verse vlek krijgen wij er nog uit.`,
  },
  {
    titel: "Brand, ongeval of EHBO", groep: "huisregels", producten: ["BR-08", "BR-09"], eigenaar: "coordinator", lezers: 5, nuttig: 10,
    inleiding: "Bel bij gevaar eerst 112 en daarna 0318 555 112. De bedrijfshulpverlening komt dan direct.",
    tekst: `## Iemand is gewond of onwel
1. Bel 112 als het ernstig is.
2. Bel daarna 0318 555 112. Noem het gebouw en het kamernummer.
3. Blijf bij het slachtoffer. Een BHV'er is er binnen drie minuten.

Een **AED** hangt in de hal van elk gebouw. De EHBO-ruimte is Z0.05. Verbanddozen liggen in elke pantry.

## U ziet brand of rook
- Druk op de rode knop bij de trap.
- Ga via de trap naar buiten. **Neem nooit de lift.**
- Verzamel op het parkeerterrein bij het bord met de groene pijlen.`,
    eerder: { tekst: "Bel 112 en daarna de receptie. Een AED hangt in de hal.", toelichting: "Nieuw noodnummer en verzamelplaats" },
  },
  {
    titel: "De servicedesk: wie wij zijn", groep: "wie-is-wie", eigenaar: "coordinator", lezers: 6, nuttig: 9,
    inleiding: "Wij zijn er voor al uw vragen over het gebouw, uw werkplek en onze diensten.",
    tekst: `U vindt ons bij de servicebalie (N0.02). Die is open van 8.30 tot 17.00 uur. Bellen kan van 7.30 tot 17.30 uur op 4400.

## Wie doet wat?
- **Marijke Hofman** leidt de servicedesk.
- **Sanne de Boer** en **Jasper Dekker** helpen u aan de balie en aan de telefoon.
- **Fatima Haddad** behandelt klachten. Zij belt u uiterlijk de volgende werkdag.

Wij blijven uw aanspreekpunt, ook als een ander het werk doet.`,
  },
  {
    titel: "Teams van Facilitaire Zaken", groep: "wie-is-wie", eigenaar: "productbeheerder", lezers: 4, nuttig: 8, nakijken: -40,
    inleiding: "Achter de servicedesk werken teams met elk een eigen vak. Hier leest u wie wat doet.",
    tekst: `- **Technische dienst**: licht, water, deuren, klimaat en liften.
- **Schoonmaak**: kamers, sanitair en afval.
- **Catering**: koffie, lunch en borrels.
- **Sleutel- en pasbeheer**: passen, sleutels en parkeerrechten.
- **Meubilair & verhuizingen**: stoelen, bureaus en verhuizen.
- **Post & logistiek**: post, pakketten en kantoorartikelen.
- **AV-ondersteuning**: schermen, geluid en opnames.

U hoeft zelf niet te kiezen. Meld het bij ons, dan gaat het naar het juiste team.`,
  },
  {
    titel: "Accountmanagers per afdeling", groep: "wie-is-wie", eigenaar: "accountmanager", lezers: 2, nuttig: 7,
    inleiding: "Uw afdeling heeft een vaste accountmanager. Met hem maakt u afspraken voor de langere tijd.",
    tekst: `**Peter Molenaar** is accountmanager voor alle afdelingen. U bereikt hem op toestel 4454.

Bel hem over:
- een verhuizing of een nieuwe indeling;
- wensen die niet in de catalogus staan;
- afspraken over onze dienstverlening.

Voor een storing of een vraag van vandaag belt u de servicedesk op 4400.`,
  },
];

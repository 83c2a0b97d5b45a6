import type { ArtikelPlan } from "./artikel-plan";

/** Questions that the desk hears every week. */
export const ANTWOORDEN: readonly ArtikelPlan[] = [
  {
    titel: "Wifi voor gasten", groep: "vraag-en-antwoord", producten: ["AV-07", "BR-01"], eigenaar: "frontoffice", lezers: 14, nuttig: 9,
    inleiding: "Gasten gebruiken het netwerk Waterstede-Gast. De code staat op de bezoekerspas.",
    tekst: `## Zo komt uw gast op het netwerk
1. Kies op de telefoon of laptop het netwerk **Waterstede-Gast**.
2. Open een webpagina. Het inlogscherm verschijnt vanzelf.
3. Vul de code van de bezoekerspas in. De code geldt één dag.

## Geen code op de pas?
Vraag een nieuwe code bij de receptie in de hal van gebouw Noord. Dat kan de hele dag.

## Het werkt nog niet
Zet wifi uit en weer aan. Helpt dat niet? Bel 4400. Voor groepen maken wij vooraf één code voor iedereen. Geef dat door als u [bezoek aanmeldt](/meldingen/nieuw?soort=W).`,
    eerder: { tekst: "Kies het netwerk Waterstede-Gast. Vraag de code bij de receptie.", toelichting: "Stappen toegevoegd na vragen van bezoekers" },
  },
  {
    titel: "Toegangspas verloren of gestolen", groep: "vraag-en-antwoord", producten: ["SP-02", "SP-01", "SP-07"], eigenaar: "frontoffice2", lezers: 9, nuttig: 9,
    inleiding: "Meld het meteen. Wij blokkeren uw pas binnen twee uur en u krijgt een leenpas.",
    tekst: `## Doe dit direct
- Bel 4400. Buiten kantoortijd belt u 0318 555 112.
- Of [meld het hier](/meldingen/nieuw?soort=S). Wij blokkeren de pas dan binnen twee uur.

## Daarna
Haal een leenpas bij de servicebalie (N0.02). Neem een identiteitsbewijs mee. Een nieuwe pas ligt na drie werkdagen klaar. Die kost € 15, op rekening van uw afdeling.

## Toch gevonden?
Breng de oude pas naar de servicebalie. Een geblokkeerde pas werkt niet meer. **Gebruik hem dus niet.**`,
  },
  {
    titel: "Pas vergeten", groep: "vraag-en-antwoord", producten: ["SP-07"], eigenaar: "frontoffice", lezers: 11, nuttig: 10,
    inleiding: "U krijgt een dagpas bij de servicebalie. U hebt daar alleen een identiteitsbewijs voor nodig.",
    tekst: `De servicebalie (N0.02) is open van 8.30 tot 17.00 uur. U krijgt een dagpas met uw gewone rechten.

- Lever de dagpas dezelfde dag weer in.
- Bent u eerder dan 8.30 uur? Bel aan bij de hoofdingang. De receptie laat u binnen.`,
  },
  {
    titel: "Vergaderzaal reserveren en klaarzetten", groep: "vraag-en-antwoord", producten: ["RE-01", "RE-03", "RE-07"], eigenaar: "frontoffice2", lezers: 12, nuttig: 8,
    inleiding: "Een zaal reserveert u zelf. Een andere opstelling vraagt u twee werkdagen van tevoren aan.",
    tekst: `## Een zaal kiezen
Elke zaal heeft een vaste opstelling. Die staat op het bord bij de deur. Laat de zaal na afloop weer zo achter.

## Een andere opstelling
Wilt u een U-vorm, carré of theater? [Vraag dat aan](/meldingen/nieuw?soort=W), minstens **twee werkdagen** van tevoren. Zet erbij:
- de zaal, de dag en de tijden;
- het aantal personen;
- de opstelling die u wilt.

Ombouwen kost € 65. In zaal Waterlelie (N2.14) en zaal IJsvogel (Z1.12) kan elke opstelling. De trouwzaal en de raadzaal bouwen wij niet om.

## Gaat het niet door?
Geef de zaal vrij. Dan kan een ander hem gebruiken.`,
    eerder: { tekst: "Reserveer een zaal zelf. Een andere opstelling vraagt u aan bij de servicedesk.", toelichting: "Kosten en zalen genoemd" },
  },
  {
    titel: "Beamer of scherm werkt niet", groep: "vraag-en-antwoord", producten: ["AV-01", "AV-02"], eigenaar: "frontoffice", lezers: 8, nuttig: 7,
    inleiding: "Vaak helpt het om de kabel en het kanaal te controleren. Begint uw overleg zo? Bel 4400.",
    tekst: `## Probeer dit eerst
1. Druk op de aanknop van het paneel aan de muur. Wacht een halve minuut.
2. Kies op het paneel **Laptop**.
3. Trek de kabel uit uw laptop en steek hem er weer in.
4. Druk op uw laptop op Windows + P en kies **Dupliceren**.

## Nog geen beeld?
Bel 4400. Bij een overleg komt er binnen een kwartier iemand. Zeg het nummer van de zaal, dat staat bij de deur.`,
  },
  {
    titel: "Afval scheiden: welke bak?", groep: "vraag-en-antwoord", producten: ["AF-05", "AF-01", "AF-04"], eigenaar: "frontoffice2", lezers: 6, nuttig: 9, nakijken: -12,
    inleiding: "Op elke verdieping staat een milieustraat met vier bakken. De kleur zegt wat erin mag.",
    tekst: `## De vier bakken
- **Blauw**: papier en karton. Geen koffiebekers.
- **Oranje**: plastic, blik en drinkpakken.
- **Groen**: etensresten en koffiedik.
- **Grijs**: al het andere afval.

## Dit gaat apart
- Batterijen en lampen: inleveren bij de postkamer (N0.05).
- Vertrouwelijk papier: in de dichte rolcontainer bij de printerhoek.
- Grote dozen: plat maken en in de pantry zetten.

Zit een bak vol? [Meld het](/meldingen/nieuw?soort=S). Wij legen hem dezelfde dag.`,
  },
  {
    titel: "Iets verloren of gevonden", groep: "vraag-en-antwoord", producten: ["BR-03"], eigenaar: "frontoffice", lezers: 4, nuttig: 8,
    inleiding: "Gevonden spullen liggen bij de servicebalie. Wij bewaren ze drie maanden.",
    tekst: `Bent u iets kwijt? Vraag ernaar bij de servicebalie (N0.02) of bel 4400. Zeg wat het is en waar u het voor het laatst had.

Hebt u iets gevonden? Breng het naar de servicebalie. **Passen en sleutels** brengt u altijd meteen.

Na drie maanden gaan de spullen naar de kringloop. Geld en sieraden gaan naar de politie.`,
  },
  {
    titel: "Te warm of te koud op uw werkplek", groep: "vraag-en-antwoord", producten: ["GO-05"], eigenaar: "frontoffice2", lezers: 10, nuttig: 5,
    inleiding: "De temperatuur is overdag tussen 20 en 24 graden. U kunt hem zelf een klein beetje bijstellen.",
    tekst: `## Zelf doen
- Draai de knop bij de deur naar plus of min. Het duurt een half uur voor u het merkt.
- Houd ramen dicht als de koeling aan staat.
- Doe de zonwering omlaag als de zon schijnt.

## Wanneer komen wij?
Is het na een uur nog kouder dan 19 of warmer dan 26 graden? [Meld het](/meldingen/nieuw?soort=S) met uw kamernummer. Wij kijken dezelfde dag.`,
  },
  {
    titel: "Bezoek aanmelden", groep: "vraag-en-antwoord", producten: ["BR-01", "BR-02"], eigenaar: "receptie", lezers: 7, nuttig: 9,
    inleiding: "Meld bezoek uiterlijk een uur van tevoren aan. Dan ligt de pas klaar en is de receptie voorbereid.",
    tekst: `Geef door wie er komt, hoe laat en bij wie. Zet erbij of uw gast **met de auto** komt. Dan houden wij een plek vrij.

De receptie belt u als uw gast er is. Haal uw gast op bij de hal en breng hem na afloop terug.

Komt er een groep van meer dan tien mensen? Geef dat drie werkdagen van tevoren door.`,
  },
  {
    titel: "Printer storing of papier op", groep: "vraag-en-antwoord", producten: ["AV-05", "AV-06"], eigenaar: "frontoffice", lezers: 6, nuttig: 7,
    inleiding: "Papier ligt in de kast onder de printer. Bij een storing helpt opnieuw aanzetten vaak.",
    tekst: `## Papier op
Pak papier uit de kast onder de printer en vul lade 2. Is de kast leeg? [Meld het](/meldingen/nieuw?soort=S). Wij vullen de kast dezelfde dag.

## Storing
1. Kijk op het scherm welke klep open moet.
2. Haal het papier er rustig uit. Trek nooit schuin.
3. Zet de printer uit en na tien tellen weer aan.

Blijft de storing? Bel 4400 en noem het nummer op de sticker.`,
  },
];

import type { ArtikelPlan } from "./artikel-plan";

/** What people have a right to and how to ask for it, and what only the desk reads. */
export const REGELINGEN: readonly ArtikelPlan[] = [
  {
    titel: "Parkeren bij het stadskantoor", groep: "regelingen", producten: ["VV-07", "GO-14"], eigenaar: "frontoffice2", lezers: 13, nuttig: 8,
    inleiding: "Medewerkers parkeren met een parkeerrecht op kenteken. Dat vraagt u aan via de servicedesk.",
    tekst: `## Wie mag parkeren?
U krijgt een parkeerrecht als u verder dan tien kilometer weg woont, of als u uw auto voor het werk nodig hebt. Uw leidinggevende geeft akkoord.

## Aanvragen
[Vraag het aan](/meldingen/nieuw?soort=W) met uw kenteken. Na twee werkdagen gaat de slagboom aan de Havenstraat vanzelf open.

## Bezoekers
Meld het kenteken van uw gast bij het aanmelden. Voor bezoekers zijn er twaalf plekken.

## Laden
Er zijn acht laadpalen. Zet uw auto weg als hij vol is, uiterlijk na vier uur.

## Slagboom blijft dicht
Druk op de knop bij de paal. De receptie helpt u direct.`,
    eerder: { tekst: "Een parkeerrecht vraagt u aan bij de servicedesk. Er zijn vier laadpalen.", toelichting: "Vier laadpalen erbij, regels voor laden" },
  },
  {
    titel: "Fiets van de zaak en fietsenkelder", groep: "regelingen", producten: ["VV-02", "VV-08"], eigenaar: "productbeheerder", lezers: 7, nuttig: 8,
    inleiding: "U leent een dienstfiets voor een dag, of kiest via P&O een fiets van de zaak.",
    tekst: `## Een dienstfiets lenen
Haal de sleutel bij de receptie. Er zijn zes gewone fietsen en vier e-bikes. Breng de fiets dezelfde dag terug.

## Een eigen fiets van de zaak
Daarvoor is een regeling van P&O. U vraagt de fiets aan in het personeelsportaal. Wij gaan daar niet over.

## De fietsenkelder
De kelder is onder gebouw Noord. U komt erin met uw pas. Opladen mag alleen in de rij met de groene lijn. Een fiets die vier weken stil staat, halen wij weg.`,
  },
  {
    titel: "Thuiswerkplek: stoel, bureau en scherm", groep: "regelingen", producten: ["WM-07"], eigenaar: "productbeheerder", lezers: 9, nuttig: 7,
    inleiding: "Werkt u minstens één dag per week thuis? Dan kunt u meubels voor thuis lenen.",
    tekst: `## Wat kunt u krijgen?
- een bureaustoel;
- een bureau dat u kunt verstellen;
- een beeldscherm met kabel.

Samen mag dit € 300 per vijf jaar kosten. De meubels blijven van de gemeente.

## Zo vraagt u het aan
1. Spreek thuiswerken af met uw leidinggevende.
2. [Vraag de meubels aan](/meldingen/nieuw?soort=W).
3. Uw budgethouder geeft akkoord. Wij leveren binnen vijftien werkdagen.

Gaat u uit dienst? Dan halen wij de spullen op.`,
  },
  {
    titel: "Openstelling in de avond en het weekend", groep: "regelingen", producten: ["BR-06"], eigenaar: "coordinator", lezers: 3, nuttig: 8,
    inleiding: "Het gebouw is open van 7.00 tot 20.00 uur. Langer kan, als u het twee werkdagen vooraf aanvraagt.",
    tekst: `Een avond of weekend open kost € 45 per uur. Dat is voor de beveiliger. Uw budgethouder geeft akkoord.

[Vraag het aan](/meldingen/nieuw?soort=W) met de dag, de tijden en het aantal mensen. Zet erbij of u koffie of techniek nodig hebt.`,
  },
  {
    titel: "Kolven, bidden of even rust", groep: "regelingen", producten: ["RE-05"], eigenaar: "frontoffice", lezers: 2, nuttig: 9,
    inleiding: "Er is een kolfruimte (Z0.06) en een stilteruimte (N3.15). U mag ze allebei zonder reden gebruiken.",
    tekst: `De **kolfruimte** heeft een koelkast, een wastafel en een slot. De sleutel ligt bij de receptie van gebouw Zuid.

De **stilteruimte** is voor gebed en voor rust. Doe uw schoenen uit bij de deur. Bellen mag er niet.

Wilt u een vaste tijd? Reserveer de ruimte dan bij de servicedesk.`,
  },
  {
    titel: "Alarm en sluitronde: zo werkt het", groep: "vraag-en-antwoord", zichtbaar: "intern", producten: ["BR-05"], eigenaar: "coordinator", lezers: 1, nuttig: 8,
    inleiding: "Voor de balie en de receptie: wat u doet bij een alarm na 20.00 uur.",
    tekst: `1. Kijk op het paneel in de hal welke zone alarm geeft.
2. Bel de dienstdoende beveiliger. Het nummer staat in de piketlijst.
3. Ga nooit alleen kijken.
4. Registreer een melding met kanaal *eigen constatering*.

Codes en sleutelplannen staan niet in dit artikel. Die liggen in de kluis bij de coördinator.`,
  },
  {
    titel: "Coulance: wat mag u zelf beslissen?", groep: "regelingen", zichtbaar: "intern", eigenaar: "coordinator", lezers: 1, nuttig: 9, nakijken: -3,
    inleiding: "Voor de servicedesk: hoeveel ruimte u hebt om een klant tegemoet te komen.",
    tekst: `## Zonder te vragen
- een attentie tot € 15;
- een leenpas of leenstoel zolang de klant wacht;
- een ombouw zonder kosten als wij zelf fout zaten.

## Eerst overleggen
Alles boven € 50 gaat langs de coördinator. Schrijf altijd één regel waarom.`,
  },
];

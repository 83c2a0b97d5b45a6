import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { TekstDoel } from "@/lib/domain/tekst/standaardtekst";

export type BasisTekst = { readonly kort: string; readonly titel: string; readonly tekst: string; readonly doel?: TekstDoel; readonly kwis?: readonly Kwis[]; readonly statussen?: readonly MeldingStatus[]; readonly product?: string };

const BEGIN: readonly MeldingStatus[] = ["nieuw", "in_behandeling"];
const LOOPT: readonly MeldingStatus[] = ["in_behandeling", "uitgezet", "opgeschort"];

/** What a desk writes every day, in plain words. A mail opens with its own greeting, so most of these begin at once. */
export const BASISTEKSTEN: readonly BasisTekst[] = [
  { kort: "ontvangen", titel: "Wij gaan ermee aan de slag", statussen: BEGIN, tekst: "Dank u voor uw melding over {{melding.onderwerp}}. Wij gaan ermee aan de slag. {{eigenaar.naam}} regelt het voor u. Wij verwachten dat het klaar is: {{uiterlijk}}." },
  { kort: "monteur-komt", titel: "Er komt iemand langs", kwis: ["S"], statussen: LOOPT, tekst: "{{uitvoerder}} komt langs: {{gepland}}. U hoeft er niet bij te zijn. Komt dit moment niet uit? Laat het ons weten, dan kiezen wij een ander moment." },
  { kort: "vertraging", titel: "Het duurt langer", statussen: LOOPT, tekst: "Het duurt langer dan wij zeiden. Dat spijt ons. Wij verwachten nu dat het klaar is: {{uiterlijk}}. Kunt u zo lang niet wachten? Bel ons dan op {{servicedesk.telefoon}}." },
  { kort: "onderdeel", titel: "Wij wachten op een onderdeel", kwis: ["S"], statussen: LOOPT, tekst: "Wij hebben gekeken bij {{plek}}. Er is een nieuw onderdeel nodig. Dat is besteld. Zodra het er is, maken wij het af. U hoort van ons op welke dag." },
  { kort: "voorlopig", titel: "Voorlopig hersteld", kwis: ["S"], statussen: LOOPT, tekst: "Het werkt voorlopig weer. Wij komen terug om het goed te maken. Merkt u voor die tijd iets? Laat het ons meteen weten." },
  { kort: "tussenstand", titel: "Hoe het ervoor staat", statussen: LOOPT, tekst: "U hebt een tijd niets van ons gehoord. Dat had beter gekund. Zo staat het ervoor: {{uitvoerder}} is ermee bezig. Wij verwachten dat het klaar is: {{uiterlijk}}." },
  { kort: "waar", titel: "Waar is het precies?", kwis: ["S", "W"], statussen: BEGIN, tekst: "Wij willen u snel helpen. Waar is het precies? Noem het gebouw, de verdieping en de ruimte. Een foto helpt ook." },
  { kort: "foto", titel: "Kunt u een foto sturen?", kwis: ["S", "K"], statussen: BEGIN, tekst: "Kunt u een foto sturen van wat u ziet? Dan weten wij meteen wat er nodig is. U kunt de foto toevoegen op de pagina van uw melding." },
  { kort: "wanneer-langs", titel: "Wanneer kunnen wij langskomen?", kwis: ["S", "W"], statussen: BEGIN, tekst: "Wij willen bij u langskomen op {{plek}}. Welke dag en welk dagdeel komen u goed uit? Noem er graag twee." },
  { kort: "welk-budget", titel: "Welk budgetnummer?", kwis: ["W"], statussen: BEGIN, tekst: "Voor uw aanvraag hebben wij een budgetnummer nodig. Op welk nummer mogen wij de kosten boeken? En wie geeft er akkoord?" },
  { kort: "geen-toegang", titel: "Wij konden er niet in", kwis: ["S", "W"], statussen: LOOPT, tekst: "Wij waren bij {{plek}}, maar konden er niet in. Wanneer kan iemand ons binnenlaten? Noem een dag en een tijd." },
  { kort: "hersteld", titel: "Het is hersteld", kwis: ["S"], statussen: LOOPT, tekst: "Het is hersteld bij {{plek}}. Wij hebben het nagekeken en het werkt weer." },
  { kort: "lamp", titel: "Lamp vervangen", product: "GO-03", statussen: ["nieuw", "in_behandeling", "uitgezet"], tekst: "De lamp bij {{plek}} is vervangen. Het licht doet het weer." },
  { kort: "toilet", titel: "Verstopping verholpen", product: "GO-08", statussen: ["nieuw", "in_behandeling", "uitgezet"], tekst: "De verstopping bij {{plek}} is verholpen. Het toilet is schoon en u kunt het weer gebruiken." },
  { kort: "klimaat", titel: "Temperatuur bijgesteld", product: "GO-05", statussen: ["nieuw", "in_behandeling", "uitgezet"], tekst: "Wij hebben de temperatuur bij {{plek}} bijgesteld. Het duurt ongeveer een uur voordat u dat merkt. Is het daarna nog niet goed? Laat het ons weten." },
  { kort: "schoon", titel: "Het is schoongemaakt", kwis: ["S"], statussen: LOOPT, product: "SM-02", tekst: "Het is schoongemaakt bij {{plek}}. Dank u dat u het ons liet weten." },
  { kort: "lift", titel: "Lift staat stil", product: "GO-07", statussen: ["nieuw", "in_behandeling", "uitgezet"], tekst: "De lift staat stil. De monteur is gewaarschuwd. Neem zolang de trap of een andere lift. Kunt u geen trap lopen? Bel ons op {{servicedesk.telefoon}}, dan helpen wij u." },
  { kort: "printer", titel: "Printer doet het weer", product: "AV-05", statussen: ["nieuw", "in_behandeling", "uitgezet"], tekst: "De printer bij {{plek}} doet het weer. Opdrachten die nog wachtten, worden alsnog afgedrukt." },
  { kort: "pas", titel: "Pas ligt klaar", product: "SP-01", statussen: ["in_behandeling", "uitgezet"], tekst: "Uw pas ligt klaar bij de servicebalie. Neem een geldig identiteitsbewijs mee. De balie is open van 08.30 tot 17.00 uur." },
  { kort: "besteld", titel: "Uw aanvraag is besteld", kwis: ["W"], statussen: LOOPT, tekst: "Wij hebben het voor u besteld. Wij verwachten het: {{uiterlijk}}. U krijgt bericht als het er is." },
  { kort: "geleverd", titel: "Uw aanvraag is geleverd", kwis: ["W"], statussen: LOOPT, tekst: "Wij hebben het geleverd bij {{plek}}. Is er iets niet in orde? Laat het ons binnen twee weken weten." },
  { kort: "antwoord", titel: "Antwoord op uw vraag", kwis: ["I"], tekst: "U vroeg: {{melding.onderwerp}}. Het antwoord vindt u hieronder. Hebt u daarna nog een vraag? Antwoord dan gerust." },
  { kort: "niet-van-ons", titel: "Dit doet een andere afdeling", kwis: ["I", "W", "S"], statussen: BEGIN, tekst: "Uw vraag hoort bij een andere afdeling. Wij hebben haar doorgegeven. Zij nemen contact met u op. U hoeft niet opnieuw te melden." },
  { kort: "klacht-bellen", titel: "Wij bellen u over uw klacht", kwis: ["K"], statussen: BEGIN, tekst: "Vervelend dat dit zo is gegaan. Wij nemen uw klacht serieus. {{eigenaar.naam}} belt u om te horen wat er gebeurde. Hebt u liever een vast moment? Laat het ons weten." },
  { kort: "klacht-excuus", titel: "Excuses en wat wij doen", kwis: ["K"], statussen: LOOPT, tekst: "U had gelijk: dit had anders gemoeten. Wij bieden u onze excuses aan. Dit doen wij om het te verbeteren: het staat op de lijst van ons eerstvolgende overleg met de uitvoerder." },
  { kort: "compliment", titel: "Dank voor uw compliment", kwis: ["compliment"], tekst: "Wat fijn om te horen. Wij geven uw compliment door aan de mensen die het aangaat. Dank u wel dat u de tijd nam." },
  { kort: "gebeld", titel: "Klant gebeld, niet bereikt", doel: "intern", tekst: "{{klant.naam}} gebeld op {{vandaag}}, niet bereikt. Voicemail ingesproken met nummer {{melding.nummer}}." },
  { kort: "overdracht", titel: "Overdracht aan collega", doel: "intern", tekst: "Overdracht door {{mijn.naam}}. Stand: in behandeling. Afgesproken met de klant: klaar {{uiterlijk}}. Nog te doen: terugkoppelen aan {{klant.naam}}." },
  { kort: "let-op", titel: "Let op bij bezoek", doel: "intern", tekst: "Let op bij {{plek}}: eerst melden bij de balie. Sleutel ligt daar klaar op naam van {{mijn.naam}}." },
  { kort: "wanneer-klaar", titel: "Wanneer is het klaar?", doel: "leverancier", tekst: "Graag horen wij wanneer u dit kunt doen. Wij hebben de klant gezegd: {{uiterlijk}}. Lukt dat?" },
  { kort: "meer-weten", titel: "Meer informatie voor u", doel: "leverancier", tekst: "Hierbij meer informatie over {{melding.onderwerp}}. Plek: {{plek}}. Meld u bij aankomst bij de receptie." },
];

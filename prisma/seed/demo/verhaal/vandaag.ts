import { ALTIJD_KALENDER, SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { addWerkdagenTo } from "../../levensloop/klokken";
import type { Loop, Mens, Plek } from "../../levensloop/loop";
import { addNotitie, ask, finishLoop, inquire, markGereed, pause, receiveBericht, remindKlant, sendBericht, take } from "../../levensloop/melding-stappen";
import { accept, arrive, awaitMaterial, dispatch, finish, noAccess, pickUp, plan } from "../../levensloop/opdracht-stappen";
import type { OpdrachtRij } from "../../rijen";
import { after, before } from "./stappen";
import { tell, type Begin } from "./tell";
import type { Bewoner, Wereld } from "./wereld";

/** Hand-written matters of today; `terug` counts working minutes before now. */
export type Vandaag = {
  readonly wereld: Wereld;
  readonly sanne: Mens;
  readonly jasper: Mens;
  readonly karin: Bewoner;
  readonly youssef: Mens;
  readonly fatima: Mens;
  readonly technischeDienst: string;
  readonly op: (terug: number) => Date;
  readonly plek: (code: string) => Plek;
};
/** Danger is counted by the clock on the wall: a fire of last Friday is no demo. */
export type Situatie = { readonly terug: number; readonly dagEnNacht?: true; readonly run: (dag: Vandaag) => Loop };

type Tekst = Omit<Begin, "op" | "plek"> & { readonly plek?: string };
const start = ({ wereld, op, plek }: Vandaag, terug: number, tekst: Tekst): Loop =>
  tell(wereld, { kanaal: "portaal", ...tekst, op: op(terug), plek: tekst.plek ? plek(tekst.plek) : null });
const uit = (loop: Loop, dag: Vandaag, { terug, door, toelichting = null }: { terug: number; door: Mens; toelichting?: string | null }): OpdrachtRij => {
  if (!loop.aanbod?.uitvoerder) throw new Error("Zonder uitvoerder is er niets uit te zetten.");
  return dispatch(loop, { op: dag.op(terug), door, naar: loop.aanbod.uitvoerder, toelichting });
};
const situatie = (terug: number, run: (dag: Vandaag) => Loop): Situatie => ({ terug, run });

/** Karin Visser: five of her own, each in another state. */
export const VAN_KARIN: readonly Situatie[] = [
  situatie(700, (dag) => {
    const loop = start(dag, 700, { product: "AD-05", melder: dag.karin, onderwerp: "Mag ik zondag naar binnen?", omschrijving: "Zondag komt de commissie terug van werkbezoek en wil ik de tassen binnen zetten. Kan ik er dan in met mijn pas?" });
    take(loop, { op: dag.op(668), door: dag.jasper });
    markGereed(loop, { op: dag.op(655), door: dag.jasper, oplossing: "Ja, dat kan. Uw pas werkt zondag van 14.00 tot 18.00 uur bij de ingang van gebouw Noord. De beveiliging weet ervan." });
    return loop;
  }),
  situatie(640, (dag) => {
    const loop = start(dag, 640, { product: "WM-02", plek: "N1.05", melder: dag.karin, onderwerp: "Zit-stabureau gaat niet meer omhoog, N1.05", omschrijving: "Mijn zit-stabureau blijft op de laagste stand staan. Het display geeft E07. Ik zit nu krom te werken." });
    take(loop, { op: dag.op(610), door: dag.sanne });
    sendBericht(loop, { op: dag.op(608), door: dag.sanne, tekst: "Dank voor uw melding. Ik plan iemand in die het bureau nakijkt en laat u weten wanneer." });
    const opdracht = uit(loop, dag, { terug: 605, door: dag.sanne, toelichting: "Foutcode E07, waarschijnlijk de besturing." });
    const [wie] = dag.wereld.teamleden.get(opdracht.team_id ?? "") ?? [dag.youssef];
    const van = after(SERVICEDESK_KALENDER, dag.wereld.nu.getTime(), 480);
    plan(loop, opdracht, { op: dag.op(420), door: wie ?? dag.youssef, van: new Date(van), tot: new Date(after(SERVICEDESK_KALENDER, van, 60)) });
    return loop;
  }),
  situatie(410, (dag) => {
    const loop = start(dag, 410, { product: "CA-02", plek: "N2.14", melder: dag.karin, onderwerp: "Lunch commissie, zaal Waterlelie (N2.14)", omschrijving: "Voor de commissievergadering van volgende week graag 14 lunches in zaal Waterlelie, klaar om 12.30 uur. Twee leden eten vegetarisch." });
    take(loop, { op: dag.op(380), door: dag.sanne });
    ask(loop, { op: dag.op(372), door: dag.sanne, vraag: "Is de vergadering op dinsdag of op woensdag? In de agenda van de zaal staan ze allebei." });
    return loop;
  }),
  situatie(95, (dag) => {
    const loop = start(dag, 95, { product: "GO-01", plek: "N2.14", melder: dag.karin, onderwerp: "Lekkage bij het raam, zaal Waterlelie (N2.14)", omschrijving: "Er komt water door het plafond bij het raam. Straks zit hier de commissie. Kunnen we ergens anders zitten?", extra: { impact: "ruimte", urgentie: "kan-niet-werken" } });
    take(loop, { op: dag.op(93), door: dag.sanne });
    sendBericht(loop, { op: dag.op(91), door: dag.sanne, tekst: "De monteur komt zo. Zaal Iris (N2.18) is vrij en staat voor u klaar." });
    const opdracht = uit(loop, dag, { terug: 90, door: dag.sanne, toelichting: "Vorige maand dezelfde plek: kijk ook naar de afvoer op 3." });
    addNotitie(loop, { op: dag.op(86), door: dag.jasper, tekst: "Vorige maand was er op dezelfde plek een lekkage. Afvoer op de derde laten nakijken." });
    pickUp(loop, opdracht, { op: dag.op(60), door: dag.youssef });
    arrive(loop, opdracht, { op: dag.op(38), door: dag.youssef });
    return loop;
  }),
  situatie(14, (dag) => start(dag, 14, { product: "GO-03", plek: "N1.05", melder: dag.karin, onderwerp: "Lamp knippert boven mijn bureau, N1.05", omschrijving: "De lamp boven mijn bureau knippert de hele tijd. Daar krijg ik hoofdpijn van." })),
];

/** What the Technische dienst has to do today. */
export const VAN_DE_DIENST: readonly Situatie[] = [
  situatie(75, (dag) => { const loop = start(dag, 75, { product: "GO-03", plek: "N3.07", onderwerp: "Lamp kapot boven de vergadertafel, N3.07", omschrijving: "De lamp boven de vergadertafel doet het niet meer. Met dit weer is het behoorlijk donker." }); uit(loop, dag, { terug: 60, door: dag.jasper }); return loop; }),
  situatie(48, (dag) => { const loop = start(dag, 48, { product: "GO-08", plek: "R0.04", kanaal: "telefoon", onderwerp: "Toilet verstopt, begane grond Raadhuis", omschrijving: "Toilet bij de hal van het Raadhuis is verstopt en staat bijna over de rand. Er is vanmiddag een trouwerij." }); take(loop, { op: dag.op(46), door: dag.sanne }); uit(loop, dag, { terug: 44, door: dag.sanne, toelichting: "Sleutel bij de balie. Graag vóór de trouwerij." }); return loop; }),
  situatie(300, (dag) => { const loop = start(dag, 300, { product: "GO-10", plek: "Z1.04", onderwerp: "Deur valt niet in het slot, Z1.04", omschrijving: "De deur van onze kamer valt niet meer in het slot. Er liggen dossiers van gezinnen." }); take(loop, { op: dag.op(280), door: dag.jasper }); sendBericht(loop, { op: dag.op(278), door: dag.jasper, tekst: "Begrijpelijk dat u dit snel gemaakt wilt hebben. De technicus komt vandaag." }); const opdracht = uit(loop, dag, { terug: 276, door: dag.jasper }); pickUp(loop, opdracht, { op: dag.op(30), door: dag.youssef }); return loop; }),
  situatie(900, (dag) => { const loop = start(dag, 900, { product: "GO-16", plek: "N4.05", onderwerp: "Whiteboard ophangen, N4.05", omschrijving: "Wij hebben een nieuw whiteboard van 180 cm. Kunt u het ophangen naast de deur?" }); take(loop, { op: dag.op(860), door: dag.sanne }); sendBericht(loop, { op: dag.op(855), door: dag.sanne, tekst: "Dat regelen wij. U krijgt bericht over de dag." }); const opdracht = uit(loop, dag, { terug: 850, door: dag.sanne }); const van = after(SERVICEDESK_KALENDER, dag.wereld.nu.getTime(), 90); plan(loop, opdracht, { op: dag.op(500), door: dag.youssef, van: new Date(van), tot: new Date(after(SERVICEDESK_KALENDER, van, 45)) }); return loop; }),
  situatie(1300, (dag) => { const loop = start(dag, 1300, { product: "GO-04", plek: "Z2.04", onderwerp: "Vloerstopcontact kapot, Z2.04", omschrijving: "Het klepje van het vloerstopcontact is afgebroken. Er is al iemand over gestruikeld." }); take(loop, { op: dag.op(1280), door: dag.jasper }); sendBericht(loop, { op: dag.op(1278), door: dag.jasper, tekst: "Dank, dat is gevaarlijk. Zet er intussen een stoel op; wij komen eraan." }); const opdracht = uit(loop, dag, { terug: 1270, door: dag.jasper }); arrive(loop, opdracht, { op: dag.op(1100), door: dag.youssef }); awaitMaterial(loop, opdracht, { op: dag.op(1080), door: dag.youssef, verwachtOp: addWerkdagenTo(loop, dag.wereld.nu, 1) }); return loop; }),
  situatie(820, (dag) => { const loop = start(dag, 820, { product: "GO-11", plek: "N3.09", onderwerp: "Raam sluit niet, N3.09", omschrijving: "Het klepraam gaat niet meer dicht. Het waait hier naar binnen." }); take(loop, { op: dag.op(800), door: dag.sanne }); const opdracht = uit(loop, dag, { terug: 795, door: dag.sanne, toelichting: "Klant is tot 15:00 uur op de kamer." }); noAccess(loop, opdracht, { op: dag.op(240), door: dag.youssef }); return loop; }),
  situatie(200, (dag) => { const loop = start(dag, 200, { product: "GO-05", plek: "N4.06", onderwerp: "Te koud, N4.06", omschrijving: "Het is 17 graden bij ons. De radiator blijft lauw, aan de knop draaien helpt niet." }); take(loop, { op: dag.op(190), door: dag.jasper }); uit(loop, dag, { terug: 185, door: dag.jasper }); return loop; }),
];

/** The rest of an ordinary day at the desk. */
export const VAN_DE_DESK: readonly Situatie[] = [
  { terug: 6, dagEnNacht: true, run: (dag) => start(dag, 6, { product: "GO-13", plek: "N4.01", onderwerp: "Brandlucht bij de serverruimte (N4.01)", omschrijving: "Er hangt een brandlucht op de gang bij de serverruimte. Wij zien nog geen rook, maar het wordt sterker.", extra: { spoed: true } }) },
  situatie(55, (dag) => { const loop = start(dag, 55, { product: "GO-07", plek: "N0.06", onderwerp: "Lift Noord staat stil", omschrijving: "De lift in Noord staat stil op de begane grond met de deuren open. Er zit niemand in, maar een collega in een rolstoel kan niet naar boven." }); take(loop, { op: dag.op(53), door: dag.sanne }); sendBericht(loop, { op: dag.op(51), door: dag.sanne, tekst: "De storingsdienst is gewaarschuwd. Lift Zuid doet het; bel 4400 als u hulp nodig heeft." }); uit(loop, dag, { terug: 50, door: dag.sanne, toelichting: "Lift Noord, begane grond, deuren open. Collega in rolstoel aanwezig." }); return loop; }),
  situatie(1900, (dag) => { const loop = start(dag, 1900, { product: "GO-05", plek: "Z2.03", onderwerp: "Koude lucht uit het plafond, Z2.03", omschrijving: "De koeling blaast de hele dag koude lucht in onze nek. Wij zitten met sjaals om." }); take(loop, { op: dag.op(1880), door: dag.jasper }); sendBericht(loop, { op: dag.op(1875), door: dag.jasper, tekst: "Vervelend. Ik heb De Groot gevraagd te komen kijken." }); const opdracht = uit(loop, dag, { terug: 1870, door: dag.jasper }); accept(loop, opdracht, { op: dag.op(1500), door: "De Groot Installaties" }); inquire(loop, { op: dag.op(180), tekst: "Er is nog niemand geweest en het is nog steeds koud. Wanneer komt er iemand?" }); return loop; }),
  situatie(1500, (dag) => { const loop = start(dag, 1500, { product: "SM-04", plek: "R1.05", onderwerp: "Niet schoongemaakt, fractiekamer B (R1.05)", omschrijving: "Na de fractieavond is er niet schoongemaakt. De glazen van maandag staan er nog." }); take(loop, { op: dag.op(1490), door: dag.sanne }); const opdracht = uit(loop, dag, { terug: 1485, door: dag.sanne }); accept(loop, opdracht, { op: dag.op(1400), door: "Helder Schoonmaak" }); return loop; }),
  situatie(2100, (dag) => { const loop = start(dag, 2100, { product: "WM-08", plek: "Z3.03", onderwerp: "Oude kasten ophalen, Z3.03", omschrijving: "Er staan vier oude archiefkasten in de weg. Kunnen die opgehaald worden?" }); take(loop, { op: dag.op(2050), door: dag.jasper }); return loop; }),
  situatie(760, (dag) => { const loop = start(dag, 760, { product: "AV-01", plek: "Z1.12", onderwerp: "Geen beeld, zaal IJsvogel (Z1.12)", omschrijving: "Het scherm blijft zwart, ook met een andere laptop." }); take(loop, { op: dag.op(755), door: dag.sanne }); const opdracht = uit(loop, dag, { terug: 750, door: dag.sanne }); const [wie] = dag.wereld.teamleden.get(opdracht.team_id ?? "") ?? []; finish(loop, opdracht, { op: dag.op(70), door: wie ?? dag.youssef, resultaat: "Kabel in de tafel vervangen. Beeld is goed, getest met twee laptops." }); return loop; }),
  situatie(350, (dag) => { const loop = start(dag, 350, { product: "SP-02", melder: dag.wereld.klanten[20], onderwerp: "Pas verloren", omschrijving: "Ik ben mijn pas kwijt, waarschijnlijk in de trein. Graag blokkeren." }); take(loop, { op: dag.op(346), door: dag.jasper }); sendBericht(loop, { op: dag.op(345), door: dag.jasper, tekst: "Uw pas wordt direct geblokkeerd." }); const opdracht = uit(loop, dag, { terug: 344, door: dag.jasper }); const [wie] = dag.wereld.teamleden.get(opdracht.team_id ?? "") ?? []; finish(loop, opdracht, { op: dag.op(320), door: wie ?? dag.youssef, resultaat: "Pas geblokkeerd, nieuwe pas ligt klaar bij de servicebalie." }); return loop; }),
  situatie(520, (dag) => { const loop = start(dag, 520, { product: "AV-02", plek: "N3.14", onderwerp: "Microfoon doet het niet, zaal Lisdodde (N3.14)", omschrijving: "Bij videovergaderen horen de anderen ons niet. De microfoon brandt rood." }); take(loop, { op: dag.op(515), door: dag.sanne }); sendBericht(loop, { op: dag.op(514), door: dag.sanne, tekst: "AV komt meteen kijken." }); const opdracht = uit(loop, dag, { terug: 512, door: dag.sanne }); const [wie] = dag.wereld.teamleden.get(opdracht.team_id ?? "") ?? []; finish(loop, opdracht, { op: dag.op(440), door: wie ?? dag.youssef, resultaat: "Set opnieuw gestart, microfoon gewisseld." }); receiveBericht(loop, { op: dag.op(35), tekst: "Het werkt weer, maar de camera kijkt nu naar het plafond. Kan dat ook nog?" }); return loop; }),
  situatie(1250, (dag) => { const loop = start(dag, 1250, { product: "SM-07", plek: "N3.08", onderwerp: "Stoelen reinigen, N3.08", omschrijving: "De stoelen in onze overleghoek hebben een dieptereiniging nodig. Het gaat om acht stoelen." }); take(loop, { op: dag.op(1200), door: dag.jasper }); sendBericht(loop, { op: dag.op(1199), door: dag.jasper, tekst: "Dat kan. Wanneer schikt het u?" }); pause(loop, { op: dag.op(900), door: dag.wereld.coordinator, reden: "klant_kiest_later", hervatOp: addWerkdagenTo(loop, dag.wereld.nu, 6) }); return loop; }),
  situatie(260, (dag) => { const loop = start(dag, 260, { product: "AD-01", plek: "Z1.03", onderwerp: "Derde keer koud, en niemand belt terug", omschrijving: "Ik heb nu drie keer gemeld dat het bij ons koud is. Elke keer krijg ik bericht dat het klaar is, en het is niet klaar. De monteur zei dat ik een trui moest aantrekken. Ik wil hierover gebeld worden.", extra: { betreft: { teamId: dag.technischeDienst } } }); take(loop, { op: dag.op(200), door: dag.fatima }); addNotitie(loop, { op: dag.op(150), door: dag.fatima, tekst: "Klant is vandaag na 15:00 uur bereikbaar. Eerst de eerdere meldingen doornemen." }); return loop; }),
  situatie(620, (dag) => { const loop = start(dag, 620, { product: "PL-05", plek: "Z2.05", onderwerp: "Zes dozen naar de archiefkelder, Z2.05", omschrijving: "Er staan zes zware dozen die naar de archiefkelder moeten. Wie kan helpen?" }); take(loop, { op: dag.op(600), door: dag.jasper }); ask(loop, { op: dag.op(596), door: dag.jasper, vraag: "Mogen de dozen vanmiddag al weg, of wilt u er eerst nog iets uit halen?" }); return loop; }),
  situatie(1700, (dag) => { const loop = start(dag, 1700, { product: "WM-07", onderwerp: "Stoel voor thuis", omschrijving: "Ik werk drie dagen thuis en wil graag een stoel uit de regeling aanvragen." }); take(loop, { op: dag.op(1650), door: dag.sanne }); const gevraagdOp = dag.op(1640); ask(loop, { op: gevraagdOp, door: dag.sanne, vraag: "Welk model heeft uw voorkeur: met of zonder hoofdsteun? En op welk adres mag hij bezorgd worden?" }); remindKlant(loop, { op: new Date(addWerkdagenTo(loop, gevraagdOp, 2).getTime() + 90_000), gevraagdOp }); return loop; }),
  situatie(33, (dag) => start(dag, 33, { product: "AD-05", kanaal: "email", onderwerp: "Even iets anders", omschrijving: "Beste mensen,\n\nWij krijgen volgende maand gasten uit de zusterstad. Er is van alles te bespreken. Wie kan mij terugbellen?\n\nGroet,\nWouter", extra: { aanbod: null, kwis: "I", triage: true } })),
  situatie(24, (dag) => start(dag, 24, { product: "AD-02", onderwerp: "Compliment voor de bode", omschrijving: "De bode heeft gisteren een verdwaalde bezoeker helemaal naar het Raadhuis gebracht, in de regen. Heel attent, en dat mag gezegd worden." })),
  situatie(110, (dag) => start(dag, 110, { product: "CA-09", plek: "N2.16", onderwerp: "Lunch kwam een half uur te laat", omschrijving: "De lunch voor onze gasten uit de regio kwam een half uur te laat. Een deel was toen al weg. Ik schaamde me." })),
];

const kalenderOf = ({ dagEnNacht }: Situatie) => (dagEnNacht ? ALTIJD_KALENDER : SERVICEDESK_KALENDER);

/** When a situation began. */
export const beginOf = (nu: Date, situatie: Situatie): Date => before(kalenderOf(situatie), nu, situatie.terug);

/** Works the story out and settles it. */
export function runSituatie(dag: Omit<Vandaag, "op">, gekozen: Situatie): void {
  finishLoop(gekozen.run({ ...dag, op: (terug) => before(kalenderOf(gekozen), dag.wereld.nu, terug) }));
}

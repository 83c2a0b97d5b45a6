/** A form that is complete, as a browser would send it, per action; {…} is filled in by the test. */
export type Vorm = Readonly<Record<string, string>>;
const ID = "00000000-0000-7000-8000-00000000abcd";
const bestaand: Vorm = { id: ID, versie: "1" };

const BALIE = "(frontoffice)/wachtrij/[nummer]/actions.ts";
const SAMEN = "(frontoffice)/wachtrij/samen-actions.ts";
const KENNIS = "(frontoffice)/kennis/actions.ts";
const WERK = "(backoffice)/werk/actions.ts";
const op: Vorm = { nummer: "{melding}", versie: "{versie}" };
const opOpdracht: Vorm = { nummer: "{opdracht}", versie: "{opdrachtVersie}" };

/** Every form of an action with more than one: by file, action and what it does. */
export const ACTION_FORMS: Readonly<Record<string, readonly Vorm[]>> = {
  [`${BALIE} meldingAction`]: [
    { ...op, actie: "take" }, { ...op, actie: "assign", eigenaarId: "{persoon}" }, { ...op, actie: "inquire", tekst: "Hoe staat het?" }, { ...op, actie: "ask", vraag: "Waar is het?" }, { ...op, actie: "answer", tekst: "Boven." },
    { ...op, actie: "classify", kwis: "S", onderwerp: "Lamp", productCode: "GO-03", product: "Lamp", locatieId: "", locatie: "", impact: "ruimte", urgentie: "gehinderd", prioriteit: "2", reden: "Spoed.", betreftSoort: "", spoedGetoond: "ja" },
    { ...op, actie: "dispatch", uitvoerder: "team:{team}", toelichting: "Graag." }, { ...op, actie: "pause", reden: "overmacht", hervatOp: "2099-01-01T10:00" }, { ...op, actie: "resume" },
    { ...op, actie: "mark-gereed", oplossing: "Gemaakt." }, { ...op, actie: "close" }, { ...op, actie: "reopen", reden: "Nog stuk." }, { ...op, actie: "cancel", reden: "dubbel", naar: "M1" },
  ],
  [`${BALIE} opdrachtAction`]: [{ ...opOpdracht, actie: "withdraw", reden: "Niet nodig." }, { ...opOpdracht, actie: "reject-result", reden: "Nog nat." }, { ...opOpdracht, actie: "finish", resultaat: "Klaar." }],
  [`${BALIE} berichtAction`]: [{ ...op, tekst: "Wij komen morgen." }],
  [`${BALIE} leverancierAction`]: [{ ...op, opdracht: "{opdracht}", tekst: "Graag morgen." }],
  [`${BALIE} notitieAction`]: [{ ...op, tekst: "Even bellen.", gesproken: "ja" }],
  "(frontoffice)/wachtrij/[nummer]/mandaat-actions.ts mandaatAction": [
    { ...op, actie: "geef", sleutel: ID, soort: "attentie", bedrag: "12,50", reden: "Lang gewacht." }, { ...op, actie: "vraag", sleutel: ID, soort: "gratis", bedrag: "99", reden: "Mag dit?" },
    { ...op, actie: "besluit", vraagId: ID, antwoord: "nee", reden: "Te duur." },
  ],
  "(beheer)/beheer/mandaat/actions.ts saveMandaatkaderAction": [{ rol: "frontoffice", perGevalCent: "50", perMaandCent: "250", gebaren: "attentie" }],
  "(frontoffice)/wachtrij/bulk-action.ts bulkAction": [
    { actie: "take", item: "{melding}:{versie}" }, { actie: "assign", item: "{melding}:{versie}", eigenaarId: "{persoon}" }, { actie: "classify", item: "{melding}:{versie}", kwis: "S", product: "Lamp", productCode: "GO-03", prioriteit: "2", reden: "Spoed." },
    { actie: "bericht", item: "{melding}:{versie}", tekst: "Wij komen." }, { actie: "notitie", item: "{melding}:{versie}", tekst: "Even bellen.", laatste: "ja" }, { actie: "close", item: "{melding}:{versie}" },
  ],
  "(frontoffice)/wachtrij/ongedaan-action.ts ongedaanAction": [{ herstelpunt: ID }],
  [`${SAMEN} samenvoegAction`]: [{ hoofd: "{melding}", melding: "{melding}:{versie}", metOpdrachten: "on" }],
  [`${SAMEN} losmaakAction`]: [op],
  [`${WERK} opdrachtAction`]: [
    { ...opOpdracht, actie: "arrive" }, { ...opOpdracht, actie: "plan", van: "2099-01-01T10:00", tot: "2099-01-01T11:00" }, { ...opOpdracht, actie: "await-material", verwachtOp: "2099-01-01T10:00" },
    { ...opOpdracht, actie: "restore-temporarily", tekst: "Emmer eronder." }, { ...opOpdracht, actie: "refuse", reden: "Geen tijd." },
  ],
  [`${WERK} finishAction`]: [{ ...opOpdracht, resultaat: "Gemaakt." }],
  [`${WERK} notitieAction`]: [{ nummer: "{opdracht}", melding: "{melding}", notitie: "Sleutel ligt klaar.", soort: "notitie" }],
  "(frontoffice)/intake/actions.ts intakeAction": [{ omschrijving: "De lamp is stuk.", kanaal: "telefoon", kwis: "S", productCode: "GO-03", klantId: "{persoon}", locatieId: "", plaatsTekst: "gang", sleutel: ID, oplossing: "", actie: "registreren", spoed: "nee" }],
  "(frontoffice)/teksten/actions.ts saveTekstAction": [{ titel: "Wij komen langs", kort: "wij-komen", doel: "klant", tekst: "Wij komen langs bij {{plek}}.", productCode: "", productCodeKeuze: "", gedeeld: "on" }],
  "(frontoffice)/teksten/actions.ts archiveTekstAction": [{ ...bestaand, actief: "nee" }],
  "(frontoffice)/balie/actions.ts meegeefAction": [{ sleutel: ID, soort: "dagpas", wat: "99", klantId: "{persoon}", naam: "Bezoeker", terugVoor: "2099-01-01T17:00" }],
  "(frontoffice)/balie/actions.ts terugAction": [{ id: ID }],
  "(frontoffice)/klanten/actions.ts voorkeurAction": [{ actie: "bewaar", persoonId: "{persoon}", tekst: "Belt liever.", doel: "Bereiken.", tot: "2027-01-01" }, { actie: "verwijder", id: ID }],
  "(frontoffice)/wachtrij/actions.ts weergaveAction": [
    { actie: "bewaar", id: "", versie: "", naam: "Mijn lijst", vraag: "weergave=open&kwis=S", gedeeld: "ja" }, { actie: "verwijder", ...bestaand }, { actie: "verplaats", id: ID, stap: "1" },
  ],
  "(frontoffice)/mededelingen/actions.ts saveMededelingAction": [{ soort: "storing", titel: "Lift staat stil", tekst: "De monteur komt.", betekenis: "", locatieId: "", locatieIdKeuze: "", productCode: "", productCodeKeuze: "", van: "2026-03-02T09:00", tot: "" }],
  "(frontoffice)/mededelingen/actions.ts endMededelingAction": [bestaand],
  [`${KENNIS} kennisAction`]: [
    { actie: "bewaren", titel: "Koffie halen", inleiding: "Waar u koffie vindt.", tekst: "Op elke verdieping.", groep: "huisregels", zichtbaar: "openbaar", eigenaarId: "{persoon}", herzienOp: "2099-01-01", product0: "Lamp", productCode0: "GO-03", toelichting: "Nieuw", zoekmis: "koffie" },
    { actie: "publiceren", code: "artikel", versie: "1", titel: "Koffie", inleiding: "a", tekst: "b", groep: "huisregels", zichtbaar: "intern", eigenaarId: "{persoon}", herzienOp: "2099-01-01" },
    { actie: "voorbeeld", tekst: "## Kop" },
  ],
  [`${KENNIS} artikelStapAction`]: [{ actie: "intrekken", code: "artikel", versie: "1" }, { actie: "terugzetten", code: "artikel", versie: "1", nummer: "1" }],
  [`${KENNIS} zoekmisAction`]: [{ tekst: "laadpaal", oordeel: "niet_nodig" }],
  [`${KENNIS} draftAction`]: [{ nummer: "{melding}" }],
  "(portaal)/artikelen/actions.ts oordeelAction": [{ code: "artikel", nuttig: "nee", reden: "Ik miste het nummer." }],
  "(portaal)/artikelen/actions.ts genoegAction": [{ artikel: "artikel", van: "melden", sleutel: ID }],
  "(portaal)/meldingen/nieuw/actions.ts meldAction": [
    { stap: "controle", omschrijving: "De lamp is stuk.", soort: "S", plaats: "gang", plek: "", locatieId: "" },
    { stap: "versturen", omschrijving: "De lamp is stuk.", soort: "S", kwis: "S", productCode: "GO-03", plaats: "gang", plek: "", locatieId: "", betreft: "persoon:{persoon}", betreftNaam: "", sleutel: ID, bijlageId: ID },
  ],
  "(portaal)/meldingen/[nummer]/actions.ts volgAction": [
    ...["bericht", "answer", "cancel", "reopen", "inquire", "rate", "close", "worsen", "meereageren", "stop-volgen"].map((actie) => ({ actie, [`tekst_${actie}`]: "Dank.", cijfer: "8", gevolg: "stil", goed: "ja" })),
    { actie: "uitnodigen", collega: "Karin", collegaId: "{persoon}" }, { actie: "volger-weg", persoonId: "{persoon}" }, { actie: "delen", voorWie: "Karin", dagen: "7" }, { actie: "delen-stop", link: "0".repeat(64) },
  ],
  "profiel/actions.ts profielAction": [{ telefoon: "4412", werkplek: "", werkplekId: "", versie: "1" }],
  "profiel/actions.ts mailvoorkeurAction": [{ stand: "zelf", mail_ontvangen: "ja", mail_gewijzigd: "", mail_verschoven: "", mail_afgerond: "", mail_volgen: "" }],
  "profiel/actions.ts correctieAction": [{ wat: "naam", hoe: "Met een dubbele s.", sleutel: ID }],
  "profiel/actions.ts wachtwoordAction": [{ huidig: "een oud wachtwoord", nieuw: "zeven kromme bananen" }],
  "profiel/actions.ts stopSessieAction": [{ sessie: "0".repeat(64) }],
  "profiel/actions.ts stopAndereSessiesAction": [{}],
  "(publiek)/inloggen/actions.ts inlogAction": [{ email: "niemand@voorbeeld.nl", wachtwoord: "een verkeerd wachtwoord", naar: "/werk" }],
  "(publiek)/inloggen/actions.ts demoInlogAction": [{ email: "klant@demo.example", naar: "/werk" }],
  "(publiek)/inloggen/uitlog-action.ts uitlogAction": [{}],
  "(publiek)/uitnodiging/[token]/actions.ts uitnodigingAction": [{ bewijs: "a".repeat(43), nieuw: "zeven kromme bananen" }],
  "(publiek)/wachtwoord/[token]/actions.ts nieuwWachtwoordAction": [{ bewijs: "a".repeat(43), nieuw: "zeven kromme bananen" }],
  "(publiek)/wachtwoord-vergeten/actions.ts herstelAction": [{ email: "niemand@voorbeeld.nl" }],
  "(publiek)/volg/[token]/actions.ts volgTokenAction": [{ actie: "bericht", tekst_bericht: "Dank." }],
  "(publiek)/volg/[token]/actions.ts volgenAction": [{ actie: "volgen" }],
  "(publiek)/volg/[token]/actions.ts volgMailAction": [{ stand: "nodig", mail_ontvangen: "ja" }],
  "(publiek)/opdracht/[token]/actions.ts leverancierBerichtAction": [{ bewijs: "a".repeat(43), tekst: "Wij komen morgen." }],
  "(publiek)/opdracht/[token]/actions.ts leverancierAction": [{ bewijs: "a".repeat(43), actie: "accept", versie: "1", reden: "", van: "2099-01-01T10:00", tot: "2099-01-01T11:00", resultaat: "Klaar." }],
  "(beheer)/beheer/actions.ts setActiefAction": [{ soort: "persoon", id: "{persoon}", versie: "1", actief: "nee" }],
  "(beheer)/beheer/actions.ts controleAction": [{ stap: "kalender" }],
  "(beheer)/beheer/afdelingen/actions.ts saveAfdelingAction": [{ naam: "Nieuwe afdeling", code: "NA", kostenplaats: "41", ouderId: "" }],
  "(beheer)/beheer/afdelingen/actions.ts saveMeekijkenAction": [{ afdelingMagMeekijken: "ja" }],
  "(beheer)/beheer/kwis/actions.ts leerKwisAction": [{}],
  "(beheer)/beheer/kwis/actions.ts herstelKwisAction": [{ versie: "3" }],
  "(beheer)/beheer/gezondheid/actions.ts retryMailAction": [{ id: ID }],
  "(beheer)/beheer/gezondheid/actions.ts retryJobAction": [{ id: ID }],
  "(beheer)/beheer/importeren/actions.ts applyImportAction": [{ soort: "personen", bestandId: ID, toevoegen: "1", wijzigen: "0" }],
  "(beheer)/beheer/kalenders/actions.ts saveKalenderAction": [{ code: "nieuw", naam: "Nieuw", bevrijdingsdag: "nooit", dag1: "08:00-17:00" }],
  "(beheer)/beheer/kalenders/actions.ts addUitzonderingAction": [{ kalenderCode: "balie", versie: "1", datum: "2027-01-04", tijden: "08:00-12:00", omschrijving: "Dicht", locatieId: "", locatieIdKeuze: "" }],
  "(beheer)/beheer/kalenders/actions.ts removeUitzonderingAction": [{ ...bestaand, kalenderCode: "balie" }],
  "(beheer)/beheer/leveranciers/actions.ts saveLeverancierAction": [{ naam: "Nieuwe leverancier", email: "nieuw@leverancier.example", contactpersoon: "Jan", telefoon: "4412" }],
  "(beheer)/beheer/locaties/actions.ts saveLocatieAction": [{ naam: "Nieuw gebouw", soort: "gebouw", code: "", ouderId: "", ouderIdKeuze: "" }],
  "(beheer)/beheer/locaties/actions.ts renewPlekCodeAction": [bestaand],
  "(beheer)/beheer/mensen/actions.ts savePersoonAction": [{ naam: "Nieuw", email: "nieuw@voorbeeld.nl", soort: "medewerker", rollen: "frontoffice", telefoon: "4412", werkplekId: "", werkplekIdKeuze: "" }],
  "(beheer)/beheer/mensen/actions.ts invitePersoonAction": [{ persoonId: "{persoon}" }],
  "(beheer)/beheer/mensen/actions.ts unlinkWerkaccountAction": [{ persoonId: "{persoon}" }],
  "(beheer)/beheer/mensen/actions.ts inviteIedereenAction": [{}],
  "(beheer)/beheer/producten/[id]/formulier/actions.ts formulierAction": [
    { productId: ID, versie: "0", doe: "toevoegen", "nieuw.label": "Hoeveel?", "nieuw.soort": "getal" },
    { productId: ID, versie: "1", doe: "bewaren", sleutel: "aantal", "aantal.label": "Hoeveel?", "aantal.hulp": "Ongeveer.", "aantal.min": "1", "aantal.max": "9", "aantal.verplicht": "ja", "aantal.als": "dieet|is|Ja", "aantal.alsWaarde": "" },
    { productId: ID, versie: "1", doe: "omhoog", sleutel: "aantal" }, { productId: ID, versie: "1", doe: "overnemen", bron: ID }, { productId: ID, versie: "1", doe: "terugzetten", versieId: ID },
    { productId: ID, versie: "1", doe: "weggooien" }, { productId: ID, versie: "1", doe: "publiceren" },
  ],
  "(beheer)/beheer/normen/actions.ts saveNormAction": [{ kwis: "S", prioriteit: "2", soort: "ter_plaatse", waarde: "2", eenheid: "uren", kalenderCode: "" }],
  "(beheer)/beheer/normen/actions.ts removeNormAction": [bestaand],
  "(beheer)/beheer/normen/actions.ts uiterlijkProefAction": [{ ontvangenOp: "2026-03-02T09:00", waarde: "4", eenheid: "uren", kalenderCode: "servicedesk" }],
  "(beheer)/beheer/organisatie/actions.ts saveOrganisatieAction": [{ versie: "0", naam: "Anders", servicedeskTelefoon: "4400", piketnummer: "06-12345678", inbedOorsprongen: "https://intranet.voorbeeld.nl" }],
  "(beheer)/beheer/organisatie/actions.ts removeLogoAction": [{ versie: "0" }],
  "(beheer)/beheer/producten/actions.ts saveProductAction": [{ code: "X-01", naam: "Nieuw", groep: "Nieuw", dienstdomeinCode: "facilitair", niveau: "basis", laag: "operationeel", kwis: "S", gereedBeleid: "automatisch", kanalen: "portaal", trefwoorden: "lamp", geldigVan: "2026-01-01" }],
  "(beheer)/beheer/routering/actions.ts saveRouteringsregelAction": [{ groep: "Catering", teamId: "{team}", volgorde: "100" }],
  "(beheer)/beheer/routering/proef-action.ts routeProefAction": [{ productId: ID, productIdKeuze: ID, locatieId: "", locatieIdKeuze: "" }],
  "(beheer)/beheer/teams/actions.ts saveTeamAction": [{ naam: "Nieuw team", soort: "backoffice", dienstdomeinCode: "facilitair", email: "", telefoon: "" }],
};

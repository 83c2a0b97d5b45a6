import type { Rol } from "./rollen";

type Rule = {
  readonly omschrijving: string;
  readonly rollen: readonly Rol[];
  /** The person whose matter it is may do it too. */
  readonly melder?: true;
  /** A leverancier may do it on the opdracht behind its signed link. */
  readonly leverancier?: true;
  /** Everybody who is signed in may do it. */
  readonly iedereen?: true;
};

const DESK = ["frontoffice", "coordinator", "klachtbehandelaar"] as const;
const STAFF = [...DESK, "backoffice"] as const;
const KENNIS = [...STAFF, "receptie", "productbeheerder", "contractbeheerder", "accountmanager", "manager", "beheerder"] as const;

/**
 * Who may do what: rights are data, checked in commands and queries, never only in a page.
 * Rows that a person may see at all are decided apart from this, in the row scope.
 */
export const PERMISSIONS = {
  "melding.submit": { omschrijving: "Een melding doen", rollen: [], iedereen: true },
  "melding.submit-voor-ander": { omschrijving: "Een melding registreren voor iemand anders", rollen: STAFF },
  "melding.read": { omschrijving: "Meldingen lezen die u mag zien", rollen: [], iedereen: true },
  "melding.take": { omschrijving: "Een melding in behandeling nemen", rollen: DESK },
  "melding.assign": { omschrijving: "De eigenaar van een melding wijzigen", rollen: DESK },
  "melding.classify": { omschrijving: "Een melding indelen: soort, product, plaats en prioriteit", rollen: DESK },
  "melding.dispatch": { omschrijving: "Een opdracht uitzetten bij een team of leverancier", rollen: DESK },
  "melding.ask": { omschrijving: "Een vraag aan de klant stellen", rollen: DESK },
  "melding.answer": { omschrijving: "Een vraag van de servicedesk beantwoorden", rollen: DESK, melder: true },
  "melding.pause": { omschrijving: "Een melding opschorten", rollen: ["coordinator"] },
  "melding.resume": { omschrijving: "Een opgeschorte melding hervatten", rollen: ["coordinator"] },
  "melding.mark-gereed": { omschrijving: "Een melding gereed melden", rollen: DESK },
  "melding.close": { omschrijving: "Een melding afsluiten", rollen: DESK, melder: true },
  "melding.reopen": { omschrijving: "Een melding heropenen", rollen: DESK, melder: true },
  "melding.cancel": { omschrijving: "Een melding annuleren of intrekken", rollen: DESK, melder: true },
  "melding.merge": { omschrijving: "Meldingen samenvoegen, losmaken, splitsen en koppelen", rollen: DESK },
  "melding.rate": { omschrijving: "Een melding beoordelen", rollen: [], melder: true },
  "melding.inquire": { omschrijving: "Vragen hoe het staat", rollen: DESK, melder: true },
  "melding.inform": { omschrijving: "Een bericht aan de klant sturen of als klant antwoorden", rollen: DESK, melder: true },
  "melding.note": { omschrijving: "Een interne notitie schrijven", rollen: STAFF },
  "melding.read-intern": { omschrijving: "Interne notities en de hele geschiedenis lezen", rollen: [...STAFF, "manager"] },
  "melding.worsen": { omschrijving: "Melden dat het erger is geworden", rollen: [], melder: true },
  "melding.share": { omschrijving: "Collega's laten meekijken met de eigen melding", rollen: [], melder: true },
  "melding.follow": { omschrijving: "Een melding volgen die met u is gedeeld of ook voor u geldt", rollen: [], iedereen: true },
  "melding.attach": { omschrijving: "Een foto of bestand toevoegen", rollen: STAFF, melder: true, leverancier: true },
  "mededeling.write": { omschrijving: "Mededelingen op de servicepagina zetten", rollen: [...DESK, "beheerder"] },
  "mandaat.use": { omschrijving: "Een gebaar maken binnen de vrije ruimte, of de coördinator om meer vragen", rollen: DESK },
  "mandaat.decide": { omschrijving: "Beslissen over een gebaar boven de vrije ruimte", rollen: ["coordinator"] },
  "wachtrij.read": { omschrijving: "De wachtrij lezen", rollen: DESK },
  "weergave.save": { omschrijving: "Eigen weergaven van de wachtrij bewaren", rollen: DESK },
  "weergave.share": { omschrijving: "Weergaven van de wachtrij delen met de hele servicedesk", rollen: ["coordinator", "beheerder"] },
  "klant.read": { omschrijving: "Klanten opzoeken", rollen: STAFF },
  "klant.voorkeur": { omschrijving: "Voorkeuren van klanten bewaren en verwijderen", rollen: DESK },
  "uitgifte.write": { omschrijving: "Aan de balie iets meegeven en terugnemen", rollen: DESK },
  "opdracht.read": { omschrijving: "Opdrachten van het eigen team lezen", rollen: [...STAFF, "manager"], leverancier: true },
  "opdracht.pick-up": { omschrijving: "Een opdracht oppakken", rollen: STAFF, leverancier: true },
  "opdracht.accept": { omschrijving: "Een opdracht aannemen", rollen: DESK, leverancier: true },
  "opdracht.refuse": { omschrijving: "Een opdracht weigeren", rollen: DESK, leverancier: true },
  "opdracht.plan": { omschrijving: "Een opdracht inplannen", rollen: STAFF, leverancier: true },
  "opdracht.arrive": { omschrijving: "Melden dat u ter plaatse bent", rollen: STAFF, leverancier: true },
  "opdracht.await-material": { omschrijving: "Melden dat u op materiaal wacht", rollen: STAFF, leverancier: true },
  "opdracht.no-access": { omschrijving: "Melden dat u er niet in kunt", rollen: STAFF, leverancier: true },
  "opdracht.restore-temporarily": { omschrijving: "Melden dat iets voorlopig hersteld is", rollen: STAFF, leverancier: true },
  "opdracht.finish": { omschrijving: "Een opdracht klaar melden", rollen: STAFF, leverancier: true },
  "opdracht.reject-result": { omschrijving: "Een resultaat afkeuren", rollen: DESK },
  "opdracht.withdraw": { omschrijving: "Een opdracht intrekken", rollen: DESK },
  "opdracht.inform": { omschrijving: "Een bericht sturen over een opdracht bij een leverancier", rollen: DESK, leverancier: true },
  "werk.read": { omschrijving: "Het werk van het eigen team zien", rollen: ["backoffice"] },
  "sturen.read": { omschrijving: "De cijfers lezen", rollen: ["manager"] },
  "sturen.export": { omschrijving: "Lijsten achter de cijfers exporteren", rollen: ["manager"] },
  "beheer.personen": { omschrijving: "Mensen en hun rollen beheren", rollen: ["beheerder"] },
  "beheer.teams": { omschrijving: "Teams en leveranciers beheren", rollen: ["beheerder"] },
  "beheer.locaties": { omschrijving: "Locaties beheren", rollen: ["beheerder"] },
  "beheer.catalogus": { omschrijving: "Producten beheren", rollen: ["beheerder"] },
  "beheer.formulieren": { omschrijving: "Vragen bij producten beheren", rollen: ["beheerder", "productbeheerder"] },
  "beheer.routering": { omschrijving: "Routeringsregels beheren", rollen: ["beheerder"] },
  "beheer.kalenders": { omschrijving: "Kalenders en normen beheren", rollen: ["beheerder"] },
  "beheer.mandaat": { omschrijving: "Vrije ruimte per rol beheren", rollen: ["beheerder"] },
  "beheer.instellingen": { omschrijving: "Gegevens van de organisatie beheren", rollen: ["beheerder"] },
  "beheer.importeren": { omschrijving: "Mensen, afdelingen en locaties importeren", rollen: ["beheerder"] },
  "beheer.gezondheid": { omschrijving: "De gezondheid van het systeem bekijken", rollen: ["beheerder"] },
  "beheer.kwis": { omschrijving: "Zien en sturen wat Serviceplein leert van het indelen", rollen: ["beheerder"] },
  "kwis.propose": { omschrijving: "Soort en product laten voorstellen bij een tekst", rollen: [], iedereen: true },
  "referentie.read": { omschrijving: "Producten, locaties, teams en leveranciers lezen", rollen: [], iedereen: true },
  "artikel.read": { omschrijving: "Artikelen lezen die voor iedereen zijn", rollen: [], iedereen: true },
  "artikel.read-intern": { omschrijving: "Interne artikelen lezen", rollen: KENNIS },
  "artikel.rate": { omschrijving: "Zeggen of een artikel nuttig of genoeg was", rollen: [], iedereen: true },
  "artikel.write": { omschrijving: "Artikelen schrijven, publiceren en intrekken", rollen: [...DESK, "productbeheerder", "beheerder"] },
  "tekst.write": { omschrijving: "Standaardteksten en macro's gebruiken, en eigen maken", rollen: [...DESK, "productbeheerder", "beheerder"] },
  "tekst.share": { omschrijving: "Gedeelde standaardteksten en macro's maken en wijzigen", rollen: ["coordinator", "productbeheerder", "beheerder"] },
  "profiel.eigen": { omschrijving: "Het eigen profiel, wachtwoord en eigen aanmeldingen beheren", rollen: [], iedereen: true },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof PERMISSIONS;

/** The rule of a permission, in its general shape. */
export const ruleOf = (permission: Permission): Rule => PERMISSIONS[permission];

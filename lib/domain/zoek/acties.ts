import { hasRight, type Actor } from "../authz/actor";
import type { Permission } from "../authz/permissions";
import type { Rol } from "../authz/rollen";
import type { ZoekDing } from "./zoek-index";

export type ZoekActie = ZoekDing & { readonly pad: string; readonly uitleg: string; readonly recht?: Permission; readonly rol?: Rol };

/** What somebody can do here, in the words in which people look for it. A new screen becomes findable by a line here. */
const ACTIES: readonly ZoekActie[] = [
  { sleutel: "melden", titel: "Iets melden of vragen", pad: "/meldingen/nieuw", uitleg: "Vertel wat er is in uw eigen woorden", trefwoorden: ["melden", "melding maken", "nieuwe melding", "aanvragen", "aanvraag", "storing doorgeven"], recht: "melding.submit" },
  { sleutel: "stuk", titel: "Iets is stuk, vies of leeg", pad: "/diensten?deur=S", uitleg: "Alles wat wij maken of schoonmaken", trefwoorden: ["kapot", "stuk", "defect", "storing", "vies", "leeg"], recht: "melding.submit" },
  { sleutel: "nodig", titel: "Ik heb iets nodig", pad: "/diensten?deur=W", uitleg: "Bestellen, lenen, verhuizen of iets anders", trefwoorden: ["bestellen", "lenen", "aanvragen", "nodig", "diensten", "catalogus"], recht: "melding.submit" },
  { sleutel: "vraag", titel: "Ik heb een vraag", pad: "/diensten?deur=I", uitleg: "U krijgt vaak direct antwoord", trefwoorden: ["vraag", "informatie", "hulp", "help"], recht: "melding.submit" },
  { sleutel: "klacht", titel: "Klacht of compliment", pad: "/diensten?deur=K", uitleg: "Vertel ons wat goed ging of beter kan", trefwoorden: ["klacht", "klagen", "compliment", "bedanken", "ontevreden"], recht: "melding.submit" },
  { sleutel: "mijn", titel: "Mijn meldingen en aanvragen", pad: "/meldingen", uitleg: "Wat er loopt, en hoe het staat", trefwoorden: ["mijn meldingen", "volgen", "status", "hoe staat het", "lopend"], recht: "melding.read" },
  { sleutel: "klaar", titel: "Wat klaar is", pad: "/meldingen?deel=klaar", uitleg: "Uw eerdere meldingen", trefwoorden: ["geschiedenis", "eerdere meldingen", "afgerond", "klaar"], recht: "melding.read" },
  { sleutel: "profiel", titel: "Mijn profiel", pad: "/profiel", uitleg: "Telefoon, werkplek en wachtwoord", trefwoorden: ["profiel", "wachtwoord wijzigen", "telefoonnummer wijzigen", "werkplek wijzigen", "mijn gegevens", "instellingen", "uitloggen"], recht: "profiel.eigen" },
  { sleutel: "wachtrij", titel: "Wachtrij", pad: "/wachtrij", uitleg: "Scherm van de servicedesk", trefwoorden: ["wachtrij", "servicedesk", "queue"], recht: "wachtrij.read" },
  { sleutel: "intake", titel: "Nieuwe melding voor een klant", pad: "/intake", uitleg: "Telefoon, balie of mail", trefwoorden: ["intake", "registreren", "telefoon aannemen"], recht: "wachtrij.read" },
  { sleutel: "mededelingen", titel: "Mededelingen", pad: "/mededelingen", uitleg: "Storing, werkzaamheden of openingstijden melden", trefwoorden: ["mededeling", "bericht plaatsen", "werkzaamheden aankondigen"], recht: "mededeling.write" },
  { sleutel: "werk", titel: "Mijn werk", pad: "/werk", uitleg: "De opdrachten van uw team", trefwoorden: ["werk", "opdrachten", "klussen", "vandaag"], rol: "backoffice" },
  { sleutel: "sturen", titel: "Sturen", pad: "/sturen", uitleg: "De cijfers", trefwoorden: ["cijfers", "dashboard", "rapport", "kpi"], recht: "sturen.read" },
  { sleutel: "beheer", titel: "Beheer", pad: "/beheer", uitleg: "Mensen, locaties, producten en instellingen", trefwoorden: ["beheer", "instellingen", "mensen", "rechten"], recht: "beheer.personen" },
];

/** The actions that this person may do; the pages behind them check again. */
export const listZoekActies = (actor: Actor): readonly ZoekActie[] =>
  actor.soort !== "persoon" ? [] : ACTIES.filter(({ recht, rol }) => (rol ? actor.rollen.includes(rol) : recht !== undefined && hasRight(actor, recht)));

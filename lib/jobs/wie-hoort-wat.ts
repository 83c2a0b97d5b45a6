import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import type { BriefSoort } from "@/lib/mail/brieven";

export type Doelgroep =
  | "klant"
  /** Meemelders and colleagues who were let in, each with letters of their own. */
  | "volgers"
  /** The one whom the klant let in just now. */
  | "genodigde"
  /** Who answers for it at the desk; a klacht without one goes to the klachtbehandelaars. */
  | "eigenaar"
  | "desk" | "klachtbehandelaars" | "coordinatoren"
  /** Who asked the coordinator for more room. */
  | "vrager"
  /** The members of the team that has the opdracht. */
  | "team"
  | "leverancier";

/** What the rules may look at. Small on purpose: a rule that needs more is a command. */
export type Voorval = {
  readonly kwis: string; readonly spoed: boolean; readonly status: string; readonly direct: boolean;
  readonly vanStatus: string | null; readonly doorKlant: boolean; readonly cijfer: number | null;
  /** Sent without account: the first mail goes to an address that nobody has confirmed. */
  readonly zonderAccount: boolean;
  /** Came out of a melding that was split: one message there told of all parts. */
  readonly isDeel?: boolean;
  readonly heeftEigenaar: boolean;
  /** The moment that the klant was told has moved. */
  readonly verschoven: boolean;
  readonly nummer: string; readonly opdrachtNummer: string; readonly onderwerp: string;
};

export type Regel = {
  readonly aan: Doelgroep;
  readonly brief?: BriefSoort;
  /** The line behind the bell, for colleagues only. */
  readonly bel?: (voorval: Voorval) => string;
  readonly alleenAls?: (voorval: Voorval) => boolean;
  /** Told as well to the person who did it: a receipt. All others already know. */
  readonly ookWieHetDeed?: true;
};

const over = (tekst: string) => ({ nummer, onderwerp }: Voorval): string => `${nummer}: ${tekst} – ${onderwerp}`;
const overOpdracht = (tekst: string) => ({ opdrachtNummer, onderwerp }: Voorval): string => `${opdrachtNummer}: ${tekst} – ${onderwerp}`;
const isGereed = ({ status }: Voorval): boolean => status === "gereed" || status === "afgesloten";
const isEerste = ({ vanStatus }: Voorval): boolean => vanStatus !== "uitgezet";
const isVerschoven = ({ verschoven }: Voorval): boolean => verschoven;
const doorKlant = ({ doorKlant: klant }: Voorval): boolean => klant;

/**
 * Who hears what, in one place: per gebeurtenis the readers, their letter and their bell. A soort that is not
 * here is told to nobody. A klacht never reaches the person or team it is about, whatever stands here.
 */
export const WIE_HOORT_WAT: Partial<Readonly<Record<GebeurtenisSoort, readonly Regel[]>>> = {
  "melding.ontvangen": [
    { aan: "klant", brief: "ontvangen", ookWieHetDeed: true, alleenAls: (voorval) => !voorval.zonderAccount && !voorval.isDeel && !(voorval.direct && isGereed(voorval)) },
    { aan: "klant", brief: "ontvangen_zonder_account", ookWieHetDeed: true, alleenAls: ({ zonderAccount }) => zonderAccount },
    { aan: "desk", brief: "desk_spoed", bel: over("Spoedmelding"), alleenAls: ({ spoed, kwis }) => spoed && kwis !== "K" },
    { aan: "klachtbehandelaars", brief: "desk_klacht", bel: over("Nieuwe klacht"), alleenAls: ({ kwis }) => kwis === "K" },
  ],
  "melding.toegewezen": [{ aan: "eigenaar", bel: over("U bent eigenaar geworden") }],
  "melding.ingedeeld": [{ aan: "klant", brief: "verschoven", alleenAls: isVerschoven }, { aan: "volgers", brief: "volg_verschoven", alleenAls: isVerschoven }],
  "melding.uitgezet": [{ aan: "klant", brief: "bezig", alleenAls: isEerste }, { aan: "volgers", brief: "volg_bezig", alleenAls: isEerste }],
  "melding.gevraagd": [{ aan: "klant", brief: "vraag" }],
  "melding.herinnerd": [{ aan: "klant", brief: "herinnering" }],
  "melding.geinformeerd": [{ aan: "klant", brief: "bericht" }],
  "melding.opgeschort": [{ aan: "klant", brief: "opgeschort" }, { aan: "volgers", brief: "volg_opgeschort" }],
  "melding.hervat": [{ aan: "klant", brief: "verder" }, { aan: "volgers", brief: "volg_verder" }, { aan: "eigenaar", bel: over("Verder na opschorten") }],
  "melding.gereed_gemeld": [{ aan: "klant", brief: "gereed" }, { aan: "volgers", brief: "volg_gereed" }],
  "melding.afgesloten": [{ aan: "klant", brief: "afgesloten" }, { aan: "volgers", brief: "volg_afgesloten" }],
  "melding.heropend": [{ aan: "klant", brief: "heropend" }, { aan: "volgers", brief: "volg_heropend" }, { aan: "eigenaar", brief: "desk_heropend", bel: over("Heropend") }],
  "melding.geannuleerd": [
    { aan: "klant", brief: "geannuleerd" }, { aan: "volgers", brief: "volg_geannuleerd" },
    { aan: "eigenaar", brief: "desk_ingetrokken", bel: over("De klant heeft ingetrokken"), alleenAls: doorKlant },
  ],
  "melding.gesplitst": [{ aan: "klant", brief: "bericht" }],
  "melding.losgemaakt": [{ aan: "klant", brief: "losgemaakt" }, { aan: "volgers", brief: "volg_verder" }],
  "melding.beantwoord": [{ aan: "eigenaar", brief: "desk_reactie", bel: over("Antwoord van de klant") }],
  "melding.gereageerd": [{ aan: "eigenaar", brief: "desk_reactie", bel: over("Bericht van de klant") }],
  "melding.nagevraagd": [{ aan: "eigenaar", bel: over("De klant vraagt hoe het staat") }],
  "melding.verergerd": [
    { aan: "eigenaar", brief: "desk_erger", bel: over("Het is erger geworden") },
    { aan: "desk", bel: over("Het is erger geworden"), alleenAls: ({ heeftEigenaar, kwis }) => !heeftEigenaar && kwis !== "K" },
  ],
  "melding.meegemeld": [{ aan: "eigenaar", bel: over("Geldt ook voor een collega") }],
  "melding.gevolgd": [{ aan: "genodigde", brief: "uitgenodigd" }],
  "melding.klant_gesproken": [{ aan: "eigenaar", bel: over("De klant is gesproken") }],
  "melding.beoordeeld": [{ aan: "eigenaar", bel: (voorval) => over(`De klant gaf een ${voorval.cijfer ?? "cijfer"}`)(voorval) }],
  "melding.ruimte_gevraagd": [{ aan: "coordinatoren", bel: over("Mag dit? Er is om meer ruimte gevraagd") }],
  "melding.ruimte_beslist": [{ aan: "vrager", bel: over("De coördinator heeft beslist") }],
  "opdracht.aangeboden": [
    { aan: "team", brief: "opdracht", bel: overOpdracht("Nieuwe opdracht") },
    { aan: "leverancier", brief: "opdracht_leverancier" },
  ],
  "opdracht.bericht_gestuurd": [{ aan: "leverancier", brief: "opdracht_bericht" }],
  "opdracht.bericht_ontvangen": [{ aan: "eigenaar", bel: overOpdracht("Bericht van de leverancier") }],
  "opdracht.ingepland": [{ aan: "klant", brief: "gepland" }, { aan: "volgers", brief: "volg_gepland" }],
  "opdracht.geen_toegang": [{ aan: "eigenaar", bel: overOpdracht("Geen toegang") }],
  "opdracht.klaar": [
    { aan: "eigenaar", brief: "desk_klaar", bel: overOpdracht("Klaar, vertel het de klant"), alleenAls: (voorval) => !isGereed(voorval) },
    { aan: "eigenaar", bel: overOpdracht("Klaar en gereed gemeld"), alleenAls: isGereed },
  ],
  "opdracht.geweigerd": [{ aan: "eigenaar", brief: "desk_geweigerd", bel: overOpdracht("Geweigerd") }],
  "opdracht.afgekeurd": [
    { aan: "team", brief: "opdracht_afgekeurd", bel: overOpdracht("Nog niet in orde") },
    { aan: "leverancier", brief: "opdracht_afgekeurd" },
  ],
  "opdracht.ingetrokken": [
    { aan: "team", bel: overOpdracht("Ingetrokken") },
    { aan: "leverancier", brief: "opdracht_ingetrokken" },
  ],
};

/** The rules that hold for what happened. */
export const regelsVan = (soort: string, voorval: Voorval): readonly Regel[] =>
  (WIE_HOORT_WAT[soort as GebeurtenisSoort] ?? []).filter((regel) => regel.alleenAls?.(voorval) ?? true);

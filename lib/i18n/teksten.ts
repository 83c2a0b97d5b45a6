import type { Rol } from "@/lib/domain/authz/rollen";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { AnnuleerReden, Kanaal, MeldingStatus, OpschortReden } from "@/lib/domain/melding/status";
import type { OpdrachtStatus } from "@/lib/domain/opdracht/transitions";

/** Words for staff. */
export const MELDING_STATUS: Readonly<Record<MeldingStatus, string>> = {
  nieuw: "Nieuw", in_behandeling: "In behandeling", wacht_op_akkoord: "Wacht op akkoord", uitgezet: "Uitgezet",
  wacht_op_klant: "Wacht op klant", opgeschort: "Opgeschort", gereed: "Gereed", afgesloten: "Afgesloten", geannuleerd: "Geannuleerd",
};

/** Words for a klant: what it means for them, not what we call it. */
export const MELDING_STATUS_KLANT: Readonly<Record<MeldingStatus, string>> = {
  nieuw: "Ontvangen", in_behandeling: "Wij zijn ermee bezig", wacht_op_akkoord: "Wij wachten op akkoord",
  uitgezet: "Wij zijn ermee bezig", wacht_op_klant: "Wij hebben uw antwoord nodig", opgeschort: "Wij gaan later verder",
  gereed: "Klaar. Bent u goed geholpen?", afgesloten: "Afgerond", geannuleerd: "Gestopt",
};

export const OPDRACHT_STATUS: Readonly<Record<OpdrachtStatus, string>> = {
  aangeboden: "Aangeboden", geaccepteerd: "Aangenomen", geweigerd: "Geweigerd", in_uitvoering: "In uitvoering", ingepland: "Ingepland",
  wacht_op_materiaal: "Wacht op materiaal", wacht_op_toegang: "Wacht op toegang", klaar: "Klaar",
  financieel_gereed: "Financieel gereed", ingetrokken: "Ingetrokken",
};

export const ANNULEER_REDEN: Readonly<Record<AnnuleerReden, string>> = {
  ingetrokken: "Ingetrokken door de klant", samengevoegd: "Samengevoegd met een andere melding", doorgegeven: "Doorgegeven",
  geen_akkoord: "Geen akkoord", dubbel: "Dubbel",
};

/** The sentence a klant reads when a melding stopped before it was ready. */
export const ANNULEER_REDEN_KLANT: Readonly<Record<AnnuleerReden, string>> = {
  ingetrokken: "U hebt deze melding ingetrokken.",
  samengevoegd: "Deze melding hoort nu bij een andere melding over hetzelfde.",
  doorgegeven: "Wij hebben dit doorgegeven. Een ander helpt u verder.",
  geen_akkoord: "Hiervoor kregen wij geen akkoord. De servicedesk legt u uit waarom.",
  dubbel: "U meldde dit al eerder. Wij gaan verder met uw eerste melding.",
};

export const OPSCHORT_REDEN: Readonly<Record<OpschortReden, string>> = {
  vraag_aan_klant: "Vraag aan de klant", geen_toegang: "Geen toegang", klant_kiest_later: "Klant kiest een latere datum",
  akkoord_budgethouder: "Akkoord van de budgethouder", overmacht: "Overmacht",
};

export const KANAAL: Readonly<Record<Kanaal, string>> = {
  portaal: "Servicepagina", telefoon: "Telefoon", email: "E-mail", post: "Post", chat: "Chat", balie: "Balie",
  accountmanagement: "Accountmanagement", eigen_constatering: "Zelf gezien of gevraagd", api: "Koppeling",
};

export const ROL: Readonly<Record<Rol, string>> = {
  frontoffice: "Frontoffice", coordinator: "Coördinator", klachtbehandelaar: "Klachtbehandelaar", backoffice: "Backoffice",
  receptie: "Receptie", bestelgemachtigde: "Bestelgemachtigde", budgethouder: "Budgethouder", productbeheerder: "Productbeheerder",
  contractbeheerder: "Contractbeheerder", accountmanager: "Accountmanager", manager: "Manager", beheerder: "Beheerder",
};

export const PRIORITEIT: Readonly<Record<1 | 2 | 3 | 4, string>> = { 1: "Spoed", 2: "Hoog", 3: "Gewoon", 4: "Laag" };

export type KwisTegel = { kwis: Exclude<Kwis, "compliment">; kop: string; uitleg: string };

/** The four doors of the servicepagina. A klant sees words and an icon, never the letter. */
export const KWIS_TEGELS: readonly KwisTegel[] = [
  { kwis: "S", kop: "Iets is stuk, vies of leeg", uitleg: "Wij laten het maken of schoonmaken" },
  { kwis: "W", kop: "Ik heb iets nodig", uitleg: "Bestellen, lenen, verhuizen of iets anders" },
  { kwis: "I", kop: "Ik heb een vraag", uitleg: "U krijgt vaak direct antwoord" },
  { kwis: "K", kop: "Klacht of compliment", uitleg: "Bij een klacht belt een medewerker u uiterlijk de volgende werkdag" },
];

/** The steps a klant sees, and which one a status stands on. */
export const VOORTGANG_STAPPEN = ["Ontvangen", "Bekeken", "In uitvoering", "Klaar", "Afgerond"] as const;

export const VOORTGANG: Readonly<Record<MeldingStatus, number>> = {
  nieuw: 0, in_behandeling: 1, wacht_op_akkoord: 1, wacht_op_klant: 1, opgeschort: 2, uitgezet: 2, gereed: 3, afgesloten: 5, geannuleerd: 5,
};

/*
 * Rows as they stand in the database, for bulk writing. Moments are milliseconds in a `Date`; what a column does not
 * need is null, never absent: a bulk insert lists every column.
 */
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Impact, Prioriteit, Urgentie } from "@/lib/domain/prioriteit/prioriteit";
import type { Eenheid } from "@/lib/domain/sla/norm-tijd";

export type MeldingRij = {
  id: string;
  nummer: number;
  onderwerp: string;
  omschrijving: string;
  status: "nieuw" | "in_behandeling" | "uitgezet" | "wacht_op_klant" | "opgeschort" | "gereed" | "afgesloten" | "geannuleerd";
  kwis: Kwis;
  kwis_voorstel: unknown;
  spoed: boolean;
  triage: boolean;
  impact: Impact | null;
  urgentie: Urgentie | null;
  prioriteit: Prioriteit | null;
  prioriteit_reden: string | null;
  kanaal: string;
  dienstdomein_code: string;
  product_id: string | null;
  locatie_id: string | null;
  plaats_tekst: string | null;
  melder_id: string;
  afdeling_id: string | null;
  zonder_account: boolean;
  contact_naam: string | null;
  contact_email: string | null;
  voor_persoon_id: string | null;
  voor_afdeling_id: string | null;
  eigenaar_id: string | null;
  ingevoerd_door_id: string;
  team_id: string | null;
  routering_uitleg: string[];
  betreft_persoon_id: string | null;
  betreft_team_id: string | null;
  betreft_leverancier_id: string | null;
  gereed_beleid: "na_controle" | "automatisch";
  ouder_id: string | null;
  verwant_id: string | null;
  vraag: string | null;
  opschort_reden: string | null;
  hervat_op: Date | null;
  oplossing: string | null;
  annuleer_reden: string | null;
  annuleer_naar: string | null;
  direct: boolean;
  heropend: number;
  navragen: number;
  uiterlijk_reactie: Date | null;
  uiterlijk_gereed: Date | null;
  eerste_uiterlijk: Date | null;
  ontvangen_op: Date;
  reactie_op: Date | null;
  gereed_op: Date | null;
  afgesloten_op: Date | null;
  contact_op: Date | null;
  stil_op: Date | null;
  terug_te_melden: boolean;
  klant_wacht: boolean;
  volgende_stap: string | null;
  volgende_stap_op: Date | null;
  laatste: string;
  gewijzigd_op: Date;
  versie: number;
};

export type OpdrachtRij = {
  id: string;
  nummer: number;
  melding_id: string;
  team_id: string | null;
  leverancier_id: string | null;
  behandelaar_id: string | null;
  status: string;
  toelichting: string | null;
  aangeboden_op: Date;
  uiterlijk: Date | null;
  gepland_van: Date | null;
  gepland_tot: Date | null;
  ter_plaatse_op: Date | null;
  voorlopig_hersteld_op: Date | null;
  verwacht_op: Date | null;
  klaar_op: Date | null;
  resultaat: string | null;
  weiger_reden: string | null;
  intrek_reden: string | null;
  kosten: number | null;
  afgekeurd: number;
  bezoeken: number;
  gewijzigd_op: Date;
  versie: number;
};

export type GebeurtenisRij = {
  soort: string;
  melding_id: string | null;
  opdracht_id: string | null;
  door_id: string | null;
  door_naam: string | null;
  op: Date;
  gegevens: unknown;
};

type BerichtRij = { id: string; melding_id: string; richting: string; soort: string; tekst: string; door_id: string | null; kanaal: string; op: Date };
type NotitieRij = { id: string; melding_id: string; opdracht_id: string | null; soort: string; tekst: string; door_id: string | null; op: Date };
type OordeelRij = { id: string; melding_id: string; ronde: number; cijfer: number; toelichting: string | null; door_id: string | null; op: Date };

export type KlokRij = {
  id: string;
  melding_id: string;
  opdracht_id: string | null;
  soort: string;
  niveau: string;
  kalender_code: string;
  waarde: number;
  eenheid: Eenheid;
  bron: string;
  start_op: Date;
  uiterlijk: Date | null;
  status: "loopt" | "gepauzeerd" | "gestopt";
  gestopt_op: Date | null;
  gehaald: boolean | null;
};
type KlokgebeurtenisRij = {
  klok_id: string;
  soort: string;
  op: Date;
  reden: string | null;
  waarde: number | null;
  eenheid: Eenheid | null;
  kalender_code: string | null;
};

/** Everything that one or more meldingen leave behind, in the order in which it can be written. */
export type Rijen = {
  melding: MeldingRij[];
  opdracht: OpdrachtRij[];
  klok: KlokRij[];
  klokgebeurtenis: KlokgebeurtenisRij[];
  bericht: BerichtRij[];
  notitie: NotitieRij[];
  oordeel: OordeelRij[];
  gebeurtenis: GebeurtenisRij[];
};

/** An empty set of rows to add to. */
export const createRijen = (): Rijen => ({ melding: [], opdracht: [], klok: [], klokgebeurtenis: [], bericht: [], notitie: [], oordeel: [], gebeurtenis: [] });

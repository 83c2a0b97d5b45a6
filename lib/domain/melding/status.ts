export const MELDING_STATUSES = [
  "nieuw", "in_behandeling", "wacht_op_akkoord", "uitgezet", "wacht_op_klant", "opgeschort", "gereed", "afgesloten", "geannuleerd",
] as const;
export type MeldingStatus = (typeof MELDING_STATUSES)[number];

export const KANALEN = [
  "portaal", "telefoon", "email", "post", "chat", "balie", "accountmanagement", "eigen_constatering", "api",
] as const;
export type Kanaal = (typeof KANALEN)[number];

/** Closed list: a clock may stop for these and for nothing else (never: busy, holiday, supplier, parts). */
export const OPSCHORT_REDENEN = ["vraag_aan_klant", "geen_toegang", "klant_kiest_later", "akkoord_budgethouder", "overmacht"] as const;
export type OpschortReden = (typeof OPSCHORT_REDENEN)[number];

/** The reason sets words and figures (product.md §5). */
export const ANNULEER_REDENEN = ["ingetrokken", "samengevoegd", "doorgegeven", "geen_akkoord", "dubbel"] as const;
export type AnnuleerReden = (typeof ANNULEER_REDENEN)[number];

export const GEREED_BELEID = ["na_controle", "automatisch"] as const;
export type GereedBeleid = (typeof GEREED_BELEID)[number];

/** What time does by itself to a melding. */
export const VOLGENDE_STAPPEN = ["herinner_klant", "gereed_zonder_antwoord", "sluit", "hervat"] as const;
export type VolgendeStap = (typeof VOLGENDE_STAPPEN)[number];

/** Still something to do for the desk. */
export const isOpen = (status: MeldingStatus): boolean => !["gereed", "afgesloten", "geannuleerd"].includes(status);

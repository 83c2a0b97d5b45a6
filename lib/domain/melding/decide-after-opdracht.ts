import type { GereedBeleid, MeldingStatus } from "./status";

export type WerkStand = {
  readonly status: MeldingStatus;
  readonly openOpdrachten: number;
  readonly klareOpdrachten: number;
  readonly gereedBeleid: GereedBeleid;
  readonly openDeelmeldingen: number;
  readonly heropend: number;
  readonly metKosten: boolean;
};

/** What the end of an opdracht means for its melding. */
export type WerkGevolg = "gereed" | "terug_te_melden" | "terug_naar_desk" | "niets";

/**
 * Decides what happens when an opdracht ends. Automatic gereedmelding only by the product's policy, and never
 * with costs or after reopening: then the desk looks first (product.md §5, Gereed melden).
 */
export function decideAfterOpdracht(stand: WerkStand): WerkGevolg {
  if (stand.openOpdrachten > 0 || !["uitgezet", "wacht_op_klant", "opgeschort"].includes(stand.status)) return "niets";
  if (stand.klareOpdrachten === 0) return stand.status === "uitgezet" ? "terug_naar_desk" : "niets";
  const automatisch = stand.gereedBeleid === "automatisch" && stand.status === "uitgezet" && stand.openDeelmeldingen === 0;
  return automatisch && stand.heropend === 0 && !stand.metKosten ? "gereed" : "terug_te_melden";
}

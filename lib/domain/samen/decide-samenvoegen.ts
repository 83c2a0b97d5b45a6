import type { Kwis } from "../kwis/kwis";
import { OPEN_DOMEINEN } from "../melding/klant-zicht";
import { isOpen, type MeldingStatus } from "../melding/status";

/** What of a melding decides whether it may go up in another, or take others in. */
export type SamenZaak = {
  readonly nummer: number; readonly status: MeldingStatus; readonly kwis: Kwis; readonly dienstdomeinCode: string;
  readonly melderId: string; readonly openDeelmeldingen: number;
};

const isOpenbaar = ({ kwis, dienstdomeinCode }: SamenZaak): boolean => kwis !== "K" && kwis !== "compliment" && OPEN_DOMEINEN.includes(dienstdomeinCode);

/**
 * Why a melding may not go up in this hoofdmelding, in a sentence for the desk; null when it may. What stays between one
 * klant and the desk (a klacht, a compliment, a closed dienstdomein) is never merged with the matter of somebody else,
 * and a klacht never with something that is none: its answer would be lost.
 */
export function explainNietSamen(van: SamenZaak, hoofd: SamenZaak): string | null {
  if (van.nummer === hoofd.nummer) return "Dit is de hoofdmelding zelf.";
  if (!isOpen(hoofd.status)) return "De hoofdmelding is al klaar. Kies een melding die nog loopt.";
  if (!isOpen(van.status)) return "Deze melding is al klaar.";
  if (van.openDeelmeldingen > 0) return "Deze melding heeft deelmeldingen die nog open staan.";
  if ((van.kwis === "K") !== (hoofd.kwis === "K")) return "Een klacht krijgt een eigen antwoord. Koppel de twee in plaats van ze samen te voegen.";
  if (van.melderId !== hoofd.melderId && !(isOpenbaar(van) && isOpenbaar(hoofd))) return "Dit blijft tussen één klant en de servicedesk.";
  return null;
}

/** Of meldingen that are to be merged the one to keep: the earliest that may take in all others, else simply the earliest. */
export function pickHoofdmelding(zaken: readonly (SamenZaak & { readonly ontvangen: number })[]): number | null {
  const opTijd = zaken.toSorted((a, b) => a.ontvangen - b.ontvangen || a.nummer - b.nummer);
  const past = opTijd.find((hoofd) => opTijd.every((van) => van.nummer === hoofd.nummer || explainNietSamen(van, hoofd) === null));
  return (past ?? opTijd.find(({ status }) => isOpen(status)) ?? opTijd[0])?.nummer ?? null;
}

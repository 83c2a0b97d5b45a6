import { toWandklok } from "@/lib/domain/sla/amsterdam";

/*
 * A spreadsheet runs what looks like a formula. A cell whose first visible character could start one gets an
 * apostrophe in front, which the spreadsheet shows as text; full-width look-alikes count too. Text from people
 * is never trusted here, whatever screen it came from.
 */
const WIT = String.raw`[\s\p{C}\p{Z}]*`;
const GEVAAR = new RegExp(String.raw`^(?:[\t\r\n]|${WIT}[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFE62\uFE63\uFE66\uFE6B\u2212])`, "u");
const AANHALEN = /[";\n\r\t]|^\s|\s$/;

/** Text as a cell: harmless in a spreadsheet, quoted where the separator or a line end stands in it. */
export function formatTekstCel(tekst: string | null): string {
  if (tekst === null || tekst === "") return "";
  const veilig = GEVAAR.test(tekst) ? `'${tekst}` : tekst;
  return AANHALEN.test(veilig) ? `"${veilig.replaceAll("\"", "\"\"")}"` : veilig;
}

/** A number with a decimal comma and without separators for thousands; a spreadsheet reads it as a number. */
export function formatGetalCel(getal: number | null): string {
  return getal === null || !Number.isFinite(getal) ? "" : String(getal).replace(".", ",");
}

const two = (getal: number): string => (getal < 10 ? `0${getal}` : `${getal}`);

/** A moment as dd-mm-jjjj uu:mm on the Dutch clock. */
export function formatMomentCel(moment: Date | null): string {
  if (moment === null) return "";
  const klok = new Date(toWandklok(moment.getTime()));
  return `${two(klok.getUTCDate())}-${two(klok.getUTCMonth() + 1)}-${klok.getUTCFullYear()} ${two(klok.getUTCHours())}:${two(klok.getUTCMinutes())}`;
}

export const formatJaNeeCel = (waarde: boolean | null): string => (waarde === null ? "" : waarde ? "ja" : "nee");

// A no-break space: a number and its sign never part at the end of a line.
const VAST = "\u00a0";
const geheel = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const eenDecimaal = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const euroHeel = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
const euroCent = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });

/** "1.234". */
export function formatGetal(getal: number): string {
  return geheel.format(getal);
}

/** "7,4": marks, weeks and other figures with one decimal. */
export function formatDecimaal(getal: number): string {
  return eenDecimaal.format(getal);
}

/** A part of one as "91 %"; nothing to divide reads as a dash, never as 0 %. */
export function formatProcent(deel: number | null): string {
  return deel === null || !Number.isFinite(deel) ? "–" : `${geheel.format(deel * 100)}${VAST}%`;
}

/** "€ 180", with cents only when there are any. */
export function formatEuro(bedrag: number): string {
  return (Number.isInteger(bedrag) ? euroHeel : euroCent).format(bedrag);
}

/** A capped count: "500+" where counting on would cost more than it tells. */
export function formatAantal(aantal: number, grens = 500): string {
  return aantal > grens ? `${geheel.format(grens)}+` : geheel.format(aantal);
}

/** "1 melding", "3 meldingen". */
export function formatTelwoord(aantal: number, woorden: { een: string; meer: string }): string {
  return `${geheel.format(aantal)} ${aantal === 1 ? woorden.een : woorden.meer}`;
}

/** "1,2 MB", for files. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}${VAST}kB`;
  return `${eenDecimaal.format(bytes / 1_000_000)}${VAST}MB`;
}

const SCHEIDINGEN = [";", ",", "\t"] as const;
export type Scheiding = (typeof SCHEIDINGEN)[number];

/** What separates the cells: the sign that occurs most in the first line that says anything, outside quotes. Dutch spreadsheets write ";". */
export function detectScheiding(tekst: string): Scheiding {
  const kop = (tekst.split(/\r\n|\n|\r/).find((regel) => regel.trim() !== "") ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const aantal = (teken: string) => kop.split(teken).length - 1;
  return SCHEIDINGEN.reduce<Scheiding>((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste), ";");
}

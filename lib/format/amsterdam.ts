/** What a row carries: a Date on the server, an ISO string after its journey to the browser. */
export type Moment = Date | string | number;

export type AmsterdamTijd = { jaar: number; maand: number; dag: number; uur: number; minuut: number; /** Days since 1970 on the Dutch calendar: differences count midnights, not 24 hours. */ dagnummer: number };

// One formatter for the whole process: making one costs more than using it a hundred times.
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam", hourCycle: "h23",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
});

const UUR_MS = 3_600_000;
const MAX_UREN = 5000;
// The clock only ever changes on a whole hour, so what holds at its beginning holds for all of it. Asking Intl costs
// more than everything else of a row, and a list asks for the same hours again and again.
const verschillen = new Map<number, number>();

function askVerschil(instant: number): number {
  const found = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = found;
  return Date.UTC(year, month - 1, day, hour, minute) - instant;
}

function verschilAt(instant: number): number {
  const uur = Math.floor(instant / UUR_MS);
  const known = verschillen.get(uur);
  if (known !== undefined) return known;
  if (verschillen.size >= MAX_UREN) verschillen.clear();
  const verschil = askVerschil(uur * UUR_MS);
  verschillen.set(uur, verschil);
  return verschil;
}

/** The Dutch wall clock at a moment, whatever the zone of the machine. */
export function toAmsterdam(moment: Moment): AmsterdamTijd {
  const instant = new Date(moment).getTime();
  const klok = new Date(instant + verschilAt(instant));
  return {
    jaar: klok.getUTCFullYear(), maand: klok.getUTCMonth() + 1, dag: klok.getUTCDate(), uur: klok.getUTCHours(), minuut: klok.getUTCMinutes(),
    dagnummer: Math.floor(klok.getTime() / 86_400_000),
  };
}

/** 1 is Monday, 7 is Sunday. */
export function weekdagOf({ dagnummer }: Pick<AmsterdamTijd, "dagnummer">): number {
  return ((dagnummer + 3) % 7) + 1;
}

/** What a row carries: a Date on the server, an ISO string after its journey to the browser. */
export type Moment = Date | string | number;

export type AmsterdamTijd = { jaar: number; maand: number; dag: number; uur: number; minuut: number; /** Days since 1970 on the Dutch calendar: differences count midnights, not 24 hours. */ dagnummer: number };

// One formatter for the whole process: making one costs more than using it a hundred times.
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam", hourCycle: "h23",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
});

/** The Dutch wall clock at a moment, whatever the zone of the machine. */
export function toAmsterdam(moment: Moment): AmsterdamTijd {
  const found = Object.fromEntries(parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]));
  const { year: jaar = 0, month: maand = 0, day: dag = 0, hour: uur = 0, minute: minuut = 0 } = found;
  return { jaar, maand, dag, uur, minuut, dagnummer: Date.UTC(jaar, maand - 1, dag) / 86_400_000 };
}

/** 1 is Monday, 7 is Sunday. */
export function weekdagOf({ dagnummer }: Pick<AmsterdamTijd, "dagnummer">): number {
  return ((dagnummer + 3) % 7) + 1;
}

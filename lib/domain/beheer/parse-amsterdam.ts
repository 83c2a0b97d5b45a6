import { TZDate } from "@date-fns/tz";

/** The instant of a Dutch wall clock time as the browser's field writes it: "2026-03-02T09:00". */
export function parseAmsterdam(tekst: string): Date {
  const [jaar = 0, maand = 1, dag = 1, uur = 0, minuut = 0] = tekst.split(/\D/).map(Number);
  return new Date(new TZDate(jaar, maand - 1, dag, uur, minuut, "Europe/Amsterdam").getTime());
}

import { err, ok, type Result } from "../shared/result";
import type { Tijdvak } from "../sla/kalender-vorm";

const VAK = /^(\d{1,2})[:.]?(\d{2})?\s*(?:-|–|tot)\s*(\d{1,2})[:.]?(\d{2})?$/;
const two = (getal: number) => String(getal).padStart(2, "0");
const klok = (minuten: number) => `${two(Math.floor(minuten / 60))}:${two(minuten % 60)}`;

/** Opening hours as people read them: "07:30-12:30, 13:00-24:00"; no windows is an empty text. */
export const formatTijden = (vensters: readonly Tijdvak[]): string =>
  [...vensters].sort((a, b) => a.van - b.van).map(({ van, tot }) => `${klok(van)}-${klok(tot)}`).join(", ");

function parseTijdvak(tekst: string): Tijdvak | null {
  const [, vanUur, vanMin, totUur, totMin] = VAK.exec(tekst) ?? [];
  if (vanUur === undefined || totUur === undefined) return null;
  const van = Number(vanUur) * 60 + Number(vanMin ?? 0);
  const tot = Number(totUur) * 60 + Number(totMin ?? 0);
  const isKlok = Number(vanMin ?? 0) < 60 && Number(totMin ?? 0) < 60;
  return isKlok && van < tot && tot <= 1440 ? { van, tot } : null;
}

/** Reads opening hours of one day; several windows by comma, 24:00 allowed, empty or "gesloten" is closed. */
export function parseTijden(tekst: string | null): Result<readonly Tijdvak[], string> {
  const kaal = (tekst ?? "").trim().toLowerCase();
  if (kaal === "" || kaal === "gesloten") return ok([]);
  const vakken = kaal.split(/[,;]/).map((deel) => parseTijdvak(deel.trim()));
  const geldig = vakken.filter((vak) => vak !== null).sort((a, b) => a.van - b.van);
  if (geldig.length < vakken.length) return err("Schrijf tijden zoals 07:30-17:30, of 08:00-12:00, 13:00-17:00.");
  if (geldig.some((vak, index) => index > 0 && vak.van < (geldig[index - 1]?.tot ?? 0))) return err("De tijden overlappen elkaar.");
  return ok(geldig);
}

import { toWandklok } from "../sla/amsterdam";
import { parseAmsterdam } from "../beheer/parse-amsterdam";

/** What the balie hands out, with the product of the catalogue that it counts under. */
export const UITGIFTE_SOORTEN = ["dagpas", "sleutel", "apparatuur", "fiets"] as const;
export type UitgifteSoort = (typeof UITGIFTE_SOORTEN)[number];
export const UITGIFTE: Readonly<Record<UitgifteSoort, { readonly naam: string; readonly product: string; readonly vraag: string }>> = {
  dagpas: { naam: "Dagpas", product: "SP-07", vraag: "Welk nummer heeft de pas?" }, sleutel: { naam: "Sleutel", product: "SP-04", vraag: "Welke sleutel?" },
  apparatuur: { naam: "Apparatuur", product: "AV-03", vraag: "Welk apparaat?" }, fiets: { naam: "Fiets", product: "VV-02", vraag: "Welke fiets?" },
};

export type TerugKeuze = { readonly waarde: string; readonly label: string };

const DAG_MS = 86_400_000;
const DAGEN = ["zo", "ma", "di", "wo", "do", "vr", "za"] as const;
const SLUIT_MIN = 17 * 60;

/** Moments to choose from for bringing it back: today until closing when that is still to come, then the next working days, at five o'clock. */
export function listTerugKeuzes(now: Date): readonly TerugKeuze[] {
  const klok = toWandklok(now.getTime());
  const vandaag = Math.floor(klok / DAG_MS);
  const over = (dagen: number): string => new Date((vandaag + dagen) * DAG_MS).toISOString().slice(0, 10);
  const weekdag = (dagen: number): number => new Date((vandaag + dagen) * DAG_MS).getUTCDay();
  const kanVandaag = (klok % DAG_MS) / 60_000 < SLUIT_MIN;
  const later = [1, 2, 3, 4, 5, 6, 7].filter((dagen) => weekdag(dagen) % 6 !== 0);
  const naam = (dagen: number): string => (dagen === 1 ? "morgen" : dagen === 7 ? "over een week" : DAGEN[weekdag(dagen)] ?? "");
  return [...(kanVandaag ? [{ waarde: `${over(0)}T17:00`, label: "vandaag" }] : []), ...later.map((dagen) => ({ waarde: `${over(dagen)}T17:00`, label: naam(dagen) }))].slice(0, 5);
}

/** The moment it should be back, from what a field sent; null when it is none or over. */
export function readTerugVoor(tekst: string, now: Date): Date | null {
  if (!/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/.test(tekst)) return null;
  const moment = parseAmsterdam(tekst);
  return moment > now ? moment : null;
}

/** How it stands with something that is out: days late, or null when it is on time. */
export function countDagenTeLaat(terugVoor: Date, now: Date): number | null {
  if (terugVoor >= now) return null;
  return Math.max(0, Math.floor(toWandklok(now.getTime()) / DAG_MS) - Math.floor(toWandklok(terugVoor.getTime()) / DAG_MS));
}

import { parseAmsterdam } from "../beheer/parse-amsterdam";
import { toWandklok } from "../sla/amsterdam";

export type Maand = { readonly code: string; readonly naam: string; readonly van: Date; readonly tot: Date; readonly vorige: string; readonly volgende: string };

const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"] as const;
const two = (getal: number): string => String(getal).padStart(2, "0");
const codeOf = (teller: number): string => `${Math.floor(teller / 12)}-${two((teller % 12) + 1)}`;

/** A month by its code ("2026-03") on the Dutch calendar, with its neighbours; without a good code the month of now. */
export function parseMaand(code: string | undefined, now: Date): Maand {
  const klok = new Date(toWandklok(now.getTime()));
  const [, jaar, maand] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(code ?? "") ?? [];
  const teller = jaar && maand ? Number(jaar) * 12 + Number(maand) - 1 : klok.getUTCFullYear() * 12 + klok.getUTCMonth();
  return {
    code: codeOf(teller), naam: `${MAANDEN[teller % 12] ?? ""} ${Math.floor(teller / 12)}`, vorige: codeOf(teller - 1), volgende: codeOf(teller + 1),
    van: parseAmsterdam(`${codeOf(teller)}-01T00:00`), tot: parseAmsterdam(`${codeOf(teller + 1)}-01T00:00`),
  };
}

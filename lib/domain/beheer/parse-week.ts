import type { AppError, VeldFout } from "../shared/app-error";
import { err, ok, type Result } from "../shared/result";
import type { Tijdvak } from "../sla/kalender-vorm";
import { parseTijden } from "./parse-tijden";

export const WEEKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
export type Weekvenster = Tijdvak & { readonly weekdag: number };
type DagVeld = `dag${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** Reads the opening hours of a week, one text per day; every wrong day is named. */
export function parseWeek(velden: Readonly<Record<DagVeld, string | null>>): Result<readonly Weekvenster[], AppError> {
  const vensters: Weekvenster[] = [];
  const fouten: VeldFout[] = [];
  ([1, 2, 3, 4, 5, 6, 7] as const).forEach((weekdag) => {
    const tijden = parseTijden(velden[`dag${weekdag}`]);
    if (tijden.ok) vensters.push(...tijden.value.map((vak) => ({ weekdag, ...vak })));
    else fouten.push({ veld: `dag${weekdag}`, reden: `${WEEKDAGEN[weekdag - 1]}: ${tijden.error}` });
  });
  return fouten.length > 0 ? err({ code: "ongeldig", fouten }) : ok(vensters);
}

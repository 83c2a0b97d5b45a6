import { describe, expect, it } from "vitest";
import { describePeriode, previousPeriode, resolvePeriode, splitPeriode, toTijdvak } from "@/lib/domain/kpi/periode";
import { dagOf, formatDatum } from "@/lib/domain/sla/amsterdam";

const text = ({ van, tot }: { van: number; tot: number }) => `${formatDatum(van)}/${formatDatum(tot)}`;
const day = (jaar: number, maand: number, dag: number) => dagOf(jaar, maand, dag);

describe("a period and the one it is compared with", () => {
  it.each([
    ["week", day(2026, 11, 18), "2026-11-16/2026-11-18", "2026-11-09/2026-11-11"],
    ["maand", day(2026, 11, 18), "2026-11-01/2026-11-18", "2026-10-01/2026-10-18"],
    ["maand", day(2026, 3, 31), "2026-03-01/2026-03-31", "2026-02-01/2026-02-28"],
    ["maand", day(2026, 1, 5), "2026-01-01/2026-01-05", "2025-12-01/2025-12-05"],
    ["kwartaal", day(2026, 11, 18), "2026-10-01/2026-11-18", "2026-07-01/2026-08-18"],
    ["vorige-maand", day(2026, 3, 15), "2026-02-01/2026-02-28", "2026-01-01/2026-01-31"],
  ] as const)("%s on day %i", (soort, vandaag, eigen, vorige) => {
    const periode = resolvePeriode(soort, vandaag);
    expect([text(periode), text(previousPeriode(periode))]).toEqual([eigen, vorige]);
  });

  it("two dates are compared with as many days before", () => {
    expect(text(previousPeriode({ soort: "eigen", van: day(2026, 3, 1), tot: day(2026, 3, 10) }))).toBe("2026-02-19/2026-02-28");
  });

  it("runs from midnight to midnight in Amsterdam, also over the clock change", () => {
    const { vanaf, voor } = toTijdvak({ van: day(2026, 10, 25), tot: day(2026, 10, 25) });
    expect([vanaf.toISOString(), voor.toISOString()]).toEqual(["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"]);
  });

  it("is split in days, or in weeks that end on Sunday, without gaps", () => {
    expect(splitPeriode({ van: day(2026, 11, 1), tot: day(2026, 11, 30) })).toHaveLength(30);
    const weken = splitPeriode({ van: day(2026, 10, 1), tot: day(2026, 12, 31) });
    expect(weken.slice(0, 2).map(text)).toEqual(["2026-10-01/2026-10-04", "2026-10-05/2026-10-11"]);
    weken.slice(1).forEach((week, index) => expect(week.van).toBe((weken[index]?.tot ?? 0) + 1));
    expect(weken.at(-1)?.tot).toBe(day(2026, 12, 31));
  });

  it.each([
    [day(2026, 11, 1), day(2026, 11, 30), "november 2026"],
    [day(2026, 11, 1), day(2026, 11, 18), "1 nov t/m 18 nov 2026"],
    [day(2025, 12, 20), day(2026, 1, 4), "20 dec 2025 t/m 4 jan 2026"],
    [day(2026, 11, 18), day(2026, 11, 18), "18 nov 2026"],
  ])("has a name: %i to %i is %s", (van, tot, naam) => expect(describePeriode({ van, tot })).toBe(naam));
});

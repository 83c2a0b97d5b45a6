import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { listFeestdagen } from "@/lib/domain/sla/feestdagen";

const NOOIT = { goedeVrijdag: false, bevrijdingsdag: "nooit" } as const;
const datums = (jaar: number, opties: Parameters<typeof listFeestdagen>[1]) => listFeestdagen(jaar, opties).map(({ datum }) => datum);

describe("listFeestdagen", () => {
  const holidays = new Holidays("NL");
  it.each(Array.from({ length: 21 }, (_, i) => 2020 + i))("agrees with date-holidays about the public holidays of %i", (jaar) => {
    const publiek = holidays.getHolidays(jaar).filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10));
    const metBevrijdingsdag = publiek.includes(`${jaar}-05-05`) ? "altijd" : "nooit";
    expect(new Set(datums(jaar, { goedeVrijdag: false, bevrijdingsdag: metBevrijdingsdag }))).toEqual(new Set(publiek));
  });
  it("moves Koningsdag to Saturday when the 27th is a Sunday", () => {
    expect(datums(2025, NOOIT)).toContain("2025-04-26");
    expect(datums(2025, NOOIT)).not.toContain("2025-04-27");
    expect(datums(2026, NOOIT)).toContain("2026-04-27");
  });
  it.each([
    ["nooit", 2025, false], ["nooit", 2026, false],
    ["lustrum", 2025, true], ["lustrum", 2026, false], ["lustrum", 2030, true],
    ["altijd", 2025, true], ["altijd", 2026, true],
  ] as const)("5 May, %s, %i: %s", (bevrijdingsdag, jaar, vrij) => {
    expect(datums(jaar, { goedeVrijdag: false, bevrijdingsdag }).includes(`${jaar}-05-05`)).toBe(vrij);
  });
  it("knows Goede Vrijdag only when asked", () => {
    expect(datums(2026, NOOIT)).not.toContain("2026-04-03");
    expect(datums(2026, { ...NOOIT, goedeVrijdag: true })).toContain("2026-04-03");
  });
  it("lists the days in order of date, with a name", () => {
    const dagen = listFeestdagen(2027, { goedeVrijdag: true, bevrijdingsdag: "altijd" });
    expect(dagen.map(({ dag }) => dag)).toEqual(dagen.map(({ dag }) => dag).toSorted((a, b) => a - b));
    expect(dagen.every(({ naam }) => naam.length > 3)).toBe(true);
  });
});

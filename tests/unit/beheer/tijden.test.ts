import { describe, expect, it } from "vitest";
import { compareVelden, NIET_BEWAARD } from "@/lib/domain/beheer/compare-velden";
import { fitsUnder } from "@/lib/domain/beheer/locatie-soort";
import { formatTijden, parseTijden } from "@/lib/domain/beheer/parse-tijden";
import { parseWeek } from "@/lib/domain/beheer/parse-week";

describe("opening hours as text", () => {
  it.each([
    ["07:30-17:30", [{ van: 450, tot: 1050 }]],
    ["13.00 – 24.00; 8-12", [{ van: 480, tot: 720 }, { van: 780, tot: 1440 }]],
    ["8:30 tot 17:00", [{ van: 510, tot: 1020 }]],
    ["", []], [null, []], ["Gesloten", []],
  ])("reads %j", (tekst, vakken) => expect(parseTijden(tekst)).toEqual({ ok: true, value: vakken }));
  it.each(["17:00-08:00", "08:00-24:30", "08:75-09:00", "altijd", "08:00", "08:00-12:00, 11:00-13:00"])("refuses %j", (tekst) => expect(parseTijden(tekst).ok).toBe(false));
  it("writes what it reads", () => expect(formatTijden([{ van: 780, tot: 1440 }, { van: 450, tot: 720 }])).toBe("07:30-12:00, 13:00-24:00"));
  it("names every wrong day of a week", () => {
    const week = { dag1: "08:00-17:00", dag2: "x", dag3: null, dag4: null, dag5: "17-8", dag6: null, dag7: null };
    expect(parseWeek(week)).toMatchObject({ ok: false, error: { fouten: [{ veld: "dag2" }, { veld: "dag5" }] } });
  });
});

describe("what changed", () => {
  it("names fields with values, lists by content and personal ones without", () => {
    expect(compareVelden({ naam: "A", rollen: ["x", "y"], email: "a@x.nl", tot: null }, { naam: "B", rollen: ["y", "x"], email: "b@x.nl", tot: new Date("2026-01-02") }, ["email"])).toEqual([
      { veld: "naam", van: "A", naar: "B" }, { veld: "email", van: NIET_BEWAARD, naar: NIET_BEWAARD }, { veld: "tot", van: "", naar: "2026-01-02" },
    ]);
  });
});

describe("places inside places", () => {
  it.each([
    ["gebouw", null, true], ["ruimte", null, false], ["ruimte", "verdieping", true], ["ruimte", "gebouw", true], ["ruimte", "ruimte", true],
    ["gebouw", "verdieping", false], ["gebouw", "gebouw", false], ["buiten", "vestiging", true], ["ruimte", "buiten", false],
  ] as const)("%s under %s: %s", (soort, ouder, past) => expect(fitsUnder(soort, ouder)).toBe(past));
});

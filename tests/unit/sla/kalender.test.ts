import { describe, expect, it } from "vitest";
import { ALTIJD_KALENDER, BASIS_KALENDERS, SERVICEDESK_KALENDER, countWorkingMinutes, findClosingToday, findNextOpening, isOpen, restrictToLocatie, type Kalender } from "@/lib/domain/sla/kalender";
import { formatAmsterdam } from "@/lib/domain/sla/uiterlijk";

const op = (tekst: string) => new Date(tekst);
const desk = SERVICEDESK_KALENDER;

describe("openingstijden", () => {
  it.each([
    ["Monday before opening", "2026-01-05T07:29:59+01:00", false],
    ["Monday at opening", "2026-01-05T07:30:00+01:00", true],
    ["Monday just before closing", "2026-01-05T17:29:59+01:00", true],
    ["Monday at closing", "2026-01-05T17:30:00+01:00", false],
    ["Saturday", "2026-01-03T12:00:00+01:00", false],
    ["Koningsdag", "2026-04-27T12:00:00+02:00", false],
    ["Goede Vrijdag", "2026-04-03T12:00:00+02:00", true],
    ["5 May", "2026-05-05T12:00:00+02:00", true],
  ])("servicedesk, %s", (_, moment, open) => expect(isOpen(desk, op(moment))).toBe(open));

  it("knows the base calendars, each code once", () => {
    expect(BASIS_KALENDERS.map(({ code }) => code)).toEqual(["servicedesk", "balie", "gebouw", "24-7"]);
  });
  it.each([
    ["during opening", "2026-01-05T09:00:00+01:00", "2026-01-05T09:00:00+01:00"],
    ["in the evening", "2026-01-05T18:00:00+01:00", "2026-01-06T07:30:00+01:00"],
    ["Thursday evening before Tweede Paasdag weekend", "2026-04-03T17:30:00+02:00", "2026-04-07T07:30:00+02:00"],
    ["on New Year's Eve", "2025-12-31T20:00:00+01:00", "2026-01-02T07:30:00+01:00"],
  ])("next opening %s", (_, van, verwacht) => expect(formatAmsterdam(findNextOpening(desk, op(van)))).toBe(verwacht));

  it("closing today is the end of the last window, or nothing on a closed day", () => {
    expect(findClosingToday(desk, op("2026-07-01T20:00:00+02:00"))).toEqual(op("2026-07-01T17:30:00+02:00"));
    expect(findClosingToday(desk, op("2026-07-04T10:00:00+02:00"))).toBeNull();
  });
  it("counts open minutes, also over weekends and turned round", () => {
    const [van, tot] = [op("2026-01-02T16:30:00+01:00"), op("2026-01-05T08:00:00+01:00")];
    expect(countWorkingMinutes(desk, van, tot)).toBe(90);
    expect(countWorkingMinutes(desk, tot, van)).toBe(-90);
  });
  it("counts the real hours of the two odd days of the year", () => {
    expect(countWorkingMinutes(ALTIJD_KALENDER, op("2026-03-29T00:00:00+01:00"), op("2026-03-30T00:00:00+02:00"))).toBe(23 * 60);
    expect(countWorkingMinutes(ALTIJD_KALENDER, op("2026-10-25T00:00:00+02:00"), op("2026-10-26T00:00:00+01:00"))).toBe(25 * 60);
  });
});

describe("bijzondere kalenders", () => {
  const basis: Kalender = { ...desk, code: "x", naam: "X" };
  it("several windows a day, overlapping ones counted once, 24:00 allowed", () => {
    const kalender: Kalender = { ...basis, vensters: [{ weekdag: 1, van: 540, tot: 720 }, { weekdag: 1, van: 700, tot: 780 }, { weekdag: 1, van: 1380, tot: 1440 }] };
    expect(countWorkingMinutes(kalender, op("2026-01-05T00:00:00+01:00"), op("2026-01-06T00:00:00+01:00"))).toBe(240 + 60);
    expect(findClosingToday(kalender, op("2026-01-05T00:00:00+01:00"))).toEqual(op("2026-01-06T00:00:00+01:00"));
  });
  it("an exception replaces the hours of its day, also on a holiday", () => {
    const kalender: Kalender = { ...basis, uitzonderingen: [{ datum: "2026-04-27", vensters: [{ van: 600, tot: 720 }], omschrijving: "Koningsdagmarkt" }, { datum: "2026-04-28", vensters: [], omschrijving: "Brugdag" }] };
    expect(countWorkingMinutes(kalender, op("2026-04-27T00:00:00+02:00"), op("2026-04-29T00:00:00+02:00"))).toBe(120);
  });
  it("an exception of a location holds there only, and the deepest one wins", () => {
    const dicht = { datum: "2026-01-05", vensters: [], omschrijving: "Gebouw dicht", locatieId: "gebouw" };
    const kort = { datum: "2026-01-05", vensters: [{ van: 600, tot: 660 }], omschrijving: "Alleen etage 1", locatieId: "etage" };
    const kalender: Kalender = { ...basis, uitzonderingen: [kort, dicht] };
    const minuten = (k: Kalender) => countWorkingMinutes(k, op("2026-01-05T00:00:00+01:00"), op("2026-01-06T00:00:00+01:00"));
    expect(minuten(kalender)).toBe(600);
    expect(minuten(restrictToLocatie(kalender, ["ander"]))).toBe(600);
    expect(minuten(restrictToLocatie(kalender, ["gebouw"]))).toBe(0);
    expect(minuten(restrictToLocatie(kalender, ["gebouw", "etage"]))).toBe(60);
    expect(restrictToLocatie(desk, ["gebouw"])).toBe(desk);
  });
  it("a window inside the hour that the spring change skips is no opening", () => {
    const kalender: Kalender = { ...basis, feestdagen: false, vensters: [{ weekdag: 7, van: 135, tot: 165 }] };
    expect(countWorkingMinutes(kalender, op("2026-03-29T00:00:00+01:00"), op("2026-03-30T00:00:00+02:00"))).toBe(0);
    expect(countWorkingMinutes(kalender, op("2026-03-22T00:00:00+01:00"), op("2026-03-23T00:00:00+01:00"))).toBe(30);
  });
  it.each(["1949-01-01", "2251-06-01", "onzin"])("a date out of reach is refused: %s", (datum) => {
    expect(() => countWorkingMinutes(desk, op(datum), op("2026-01-01"))).toThrow(RangeError);
  });
});

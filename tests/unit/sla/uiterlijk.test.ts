import { describe, expect, it } from "vitest";
import { ALTIJD_KALENDER, SERVICEDESK_KALENDER, type Kalender } from "@/lib/domain/sla/kalender";
import { computeUiterlijk, formatAmsterdam, type NormTijd, type Pauze } from "@/lib/domain/sla/uiterlijk";

const norm = (tekst: string): NormTijd => {
  const [waarde, eenheid] = tekst.split(" ");
  return { waarde: Number(waarde), eenheid: eenheid as NormTijd["eenheid"] };
};
const pauze = (van: string, tot: string): Pauze => ({ van: new Date(van), tot: new Date(tot) });
const reken = (ontvangen: string, term: string, { pauzes = [], kalender = SERVICEDESK_KALENDER }: { pauzes?: readonly Pauze[]; kalender?: Kalender } = {}) =>
  formatAmsterdam(computeUiterlijk({ ontvangenOp: new Date(ontvangen), kalender, norm: norm(term), pauzes }).uiterlijk);

describe("minuten en uren", () => {
  it.each([
    ["inside the day", "2026-01-05T09:00:30+01:00", "30 minuten", "2026-01-05T09:30:30+01:00"],
    ["before opening", "2026-01-05T06:00:00+01:00", "4 uren", "2026-01-05T11:30:00+01:00"],
    ["on closing time: counts from the next opening", "2026-01-05T17:30:00+01:00", "30 minuten", "2026-01-06T08:00:00+01:00"],
    ["ends on closing time and stays there", "2026-01-05T13:30:00+01:00", "4 uren", "2026-01-05T17:30:00+01:00"],
    ["one minute over closing time", "2026-01-05T13:31:00+01:00", "4 uren", "2026-01-06T07:31:00+01:00"],
    ["over a weekend", "2026-01-09T17:00:00+01:00", "1 uren", "2026-01-12T08:00:00+01:00"],
    ["over Easter", "2026-04-03T17:00:00+02:00", "1 uren", "2026-04-07T08:00:00+02:00"],
    ["over the turn of the year", "2025-12-31T17:00:00+01:00", "2 uren", "2026-01-02T09:00:00+01:00"],
    ["over the spring change", "2026-03-27T17:00:00+01:00", "1 uren", "2026-03-30T08:00:00+02:00"],
  ])("%s", (...[, ontvangen, term, verwacht]) => expect(reken(ontvangen, term)).toBe(verwacht));

  it.each([
    ["2026-03-29T01:00:00+01:00", "4 uren", "2026-03-29T06:00:00+02:00"],
    ["2026-10-25T01:00:00+02:00", "4 uren", "2026-10-25T04:00:00+01:00"],
  ])("24/7 counts real hours over a change of the clock: %s", (ontvangen, term, verwacht) =>
    expect(reken(ontvangen, term, { kalender: ALTIJD_KALENDER })).toBe(verwacht));
});

describe("werkdagen", () => {
  it.each([
    ["received on Monday", "2026-01-05T09:00:00+01:00", "1 werkdagen", "2026-01-06T17:30:00+01:00"],
    ["received on Friday", "2026-01-09T09:00:00+01:00", "1 werkdagen", "2026-01-12T17:30:00+01:00"],
    ["received on Saturday: Monday is day 1", "2026-01-10T09:00:00+01:00", "1 werkdagen", "2026-01-12T17:30:00+01:00"],
    ["received late on Sunday", "2026-01-11T23:59:59+01:00", "2 werkdagen", "2026-01-13T17:30:00+01:00"],
    ["over Koningsdag", "2026-04-24T10:00:00+02:00", "1 werkdagen", "2026-04-28T17:30:00+02:00"],
    ["over Christmas and New Year", "2026-12-24T10:00:00+01:00", "5 werkdagen", "2027-01-04T17:30:00+01:00"],
    ["over the spring change", "2026-03-27T10:00:00+01:00", "1 werkdagen", "2026-03-30T17:30:00+02:00"],
  ])("%s", (...[, ontvangen, term, verwacht]) => expect(reken(ontvangen, term)).toBe(verwacht));

  it("24/7: the day ends at midnight", () =>
    expect(reken("2026-01-05T09:00:00+01:00", "1 werkdagen", { kalender: ALTIJD_KALENDER })).toBe("2026-01-07T00:00:00+01:00"));
});

describe("pauzes", () => {
  const maandag = "2026-01-05T09:00:00+01:00";
  it.each([
    ["shift by their open minutes", "4 uren", [pauze("2026-01-05T10:00:00+01:00", "2026-01-05T11:00:00+01:00")], "2026-01-05T14:00:00+01:00"],
    ["overlapping ones count once", "4 uren", [pauze("2026-01-05T10:30:00+01:00", "2026-01-05T11:30:00+01:00"), pauze("2026-01-05T10:00:00+01:00", "2026-01-05T11:00:00+01:00")], "2026-01-05T14:30:00+01:00"],
    ["outside opening hours change nothing", "1 werkdagen", [pauze("2026-01-05T18:00:00+01:00", "2026-01-06T07:00:00+01:00")], "2026-01-06T17:30:00+01:00"],
    ["also shift working days", "1 werkdagen", [pauze("2026-01-05T10:00:00+01:00", "2026-01-05T12:00:00+01:00")], "2026-01-07T09:30:00+01:00"],
    ["a whole open day shifts to the next closing time", "1 werkdagen", [pauze("2026-01-06T00:00:00+01:00", "2026-01-07T00:00:00+01:00")], "2026-01-07T17:30:00+01:00"],
    ["before the receipt do not count", "4 uren", [pauze("2026-01-05T08:00:00+01:00", "2026-01-05T09:30:00+01:00")], "2026-01-05T13:30:00+01:00"],
    ["after the deadline do not count", "1 uren", [pauze("2026-01-05T10:00:00+01:00", "2026-01-05T12:00:00+01:00")], "2026-01-05T10:00:00+01:00"],
    ["one pause can bring the next one within reach", "1 uren", [pauze("2026-01-05T09:30:00+01:00", "2026-01-05T10:30:00+01:00"), pauze("2026-01-05T10:45:00+01:00", "2026-01-05T11:00:00+01:00")], "2026-01-05T11:15:00+01:00"],
    ["empty and turned round ones are ignored", "1 uren", [pauze("2026-01-05T09:30:00+01:00", "2026-01-05T09:30:00+01:00"), pauze("2026-01-05T09:40:00+01:00", "2026-01-05T09:20:00+01:00")], "2026-01-05T10:00:00+01:00"],
  ])("%s", (...[, term, pauzes, verwacht]) => expect(reken(maandag, term, { pauzes })).toBe(verwacht));
});

describe("uitleg", () => {
  it("names windows, receipt, norm, holidays, pauses and outcome in Dutch", () => {
    const { uitleg } = computeUiterlijk({
      ontvangenOp: new Date("2026-04-25T11:00:00+02:00"), kalender: SERVICEDESK_KALENDER, norm: norm("4 uren"),
      pauzes: [pauze("2026-04-28T08:00:00+02:00", "2026-04-28T08:45:00+02:00")],
    });
    expect(uitleg).toEqual([
      "Kalender Servicedesk: ma–vr 07:30–17:30, gesloten op feestdagen.",
      "Ontvangen op zaterdag 25 april 2026 om 11:00.",
      "Norm: 4 uur binnen de openingstijden, geteld vanaf de eerstvolgende opening op dinsdag 28 april 2026 om 07:30.",
      "Feestdag overgeslagen: Koningsdag (maandag 27 april 2026).",
      "Pauze van dinsdag 28 april 2026 om 08:00 tot dinsdag 28 april 2026 om 08:45: 45 minuten openingstijd erbij.",
      "Uiterlijk op dinsdag 28 april 2026 om 12:15.",
    ]);
  });
  it("tells about exceptions, several windows and the way working days count", () => {
    const kalender: Kalender = { ...SERVICEDESK_KALENDER, naam: "Balie", vensters: [{ weekdag: 1, van: 540, tot: 720 }, { weekdag: 1, van: 780, tot: 1020 }, { weekdag: 3, van: 540, tot: 720 }],
      uitzonderingen: [{ datum: "2026-01-07", vensters: [], omschrijving: "studiedag" }, { datum: "2026-01-12", vensters: [{ van: 600, tot: 720 }], omschrijving: "nieuwjaarsborrel" }] };
    const { uitleg } = computeUiterlijk({ ontvangenOp: new Date("2026-01-06T11:00:00+01:00"), kalender, norm: norm("1 werkdagen"), pauzes: [] });
    expect(uitleg).toEqual([
      "Kalender Balie: ma 09:00–12:00 en 13:00–17:00, wo 09:00–12:00, gesloten op feestdagen.",
      "Ontvangen op dinsdag 6 januari 2026 om 11:00.",
      "Norm: 1 werkdag na de dag van ontvangst, tot het einde van die dag.",
      "Gesloten op woensdag 7 januari 2026: studiedag.",
      "Andere openingstijden op maandag 12 januari 2026: nieuwjaarsborrel.",
      "Uiterlijk op maandag 12 januari 2026 om 12:00.",
    ]);
  });
});

describe("onmogelijke vragen", () => {
  it("a calendar that is never open", () => {
    expect(() => reken("2026-01-05T09:00:00+01:00", "1 uren", { kalender: { ...SERVICEDESK_KALENDER, vensters: [] } })).toThrow(/nooit open/);
  });
  it("a calendar that has had its last opening", () => {
    const kalender = { ...SERVICEDESK_KALENDER, vensters: [], uitzonderingen: [{ datum: "2026-01-04", vensters: [{ van: 0, tot: 60 }], omschrijving: "x" }] };
    expect(() => reken("2026-01-05T09:00:00+01:00", "1 uren", { kalender })).toThrow(RangeError);
  });
  it.each(["0 uren", "-1 werkdagen", "NaN minuten"])("a norm of %s", (term) => expect(() => reken("2026-01-05T09:00:00+01:00", term)).toThrow(RangeError));
  it("a norm that lasts centuries", () => expect(() => reken("2026-01-05T09:00:00+01:00", "999999999 werkdagen")).toThrow(RangeError));
});

it("stays fast enough for lists and reports: far above 50,000 deadlines per second, explanation included", () => {
  const termen = ["30 minuten", "4 uren", "5 werkdagen"].map(norm);
  const begin = process.cpuUsage(); // time of the processor: what else the machine does is no matter
  for (let i = 0; i < 20_000; i++) computeUiterlijk({ ontvangenOp: new Date(Date.UTC(2026, 0, 1) + i * 977_000), kalender: SERVICEDESK_KALENDER, norm: termen[i % 3] as NormTijd, pauzes: [] });
  expect(20_000 / (process.cpuUsage(begin).user / 1_000_000)).toBeGreaterThan(50_000);
});

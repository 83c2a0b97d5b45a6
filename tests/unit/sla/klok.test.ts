import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASIS_KALENDERS, SERVICEDESK_KALENDER, countWorkingMinutes, type Kalender } from "@/lib/domain/sla/kalender";
import { KLOK_GEBEURTENISSEN, deriveKlok, type KlokGebeurtenis } from "@/lib/domain/sla/klok";
import { formatAmsterdam } from "@/lib/domain/sla/uiterlijk";

const kalenders = (code: string): Kalender => BASIS_KALENDERS.find((kalender) => kalender.code === code) ?? SERVICEDESK_KALENDER;
const norm = { waarde: 4, eenheid: "uren" } as const;
const om = (tijd: string) => new Date(`2026-01-05T${tijd}:00+01:00`);
const start: KlokGebeurtenis = { soort: "start", op: om("09:00"), norm, kalender: "servicedesk" };
const stand = (...rest: KlokGebeurtenis[]) => deriveKlok([start, ...rest], kalenders);
const tijd = (datum: Date | null) => datum && formatAmsterdam(datum).slice(11, 16);

describe("deriveKlok", () => {
  it("runs from its start", () => expect(stand()).toMatchObject({ status: "loopt", uiterlijk: om("13:00"), gestoptOp: null, gehaald: null, pauzes: [] }));
  it("keeps the last deadline while it is paused, and says since when", () => {
    const klok = stand({ soort: "pauze", op: om("10:00"), reden: "vraag aan klant" });
    expect(klok).toMatchObject({ status: "gepauzeerd", uiterlijk: om("13:00"), pauzes: [{ van: om("10:00"), tot: null, reden: "vraag aan klant" }] });
    expect(klok.uitleg.at(-1)).toBe("De klok staat stil sinds maandag 5 januari 2026 om 10:00: vraag aan klant. Daarna schuift het uiterlijk op.");
  });
  it("shifts after resuming", () => expect(stand({ soort: "pauze", op: om("10:00") }, { soort: "hervat", op: om("10:30") })).toMatchObject({ status: "loopt", uiterlijk: om("13:30") }));
  it.each([["13:00", true], ["13:01", false]])("stopped at %s: in time %s", (op, gehaald) =>
    expect(stand({ soort: "stop", op: om(op) })).toMatchObject({ status: "gestopt", gestoptOp: om(op), gehaald }));
  it("a stop ends a running pause", () => {
    const klok = stand({ soort: "pauze", op: om("12:00") }, { soort: "stop", op: om("16:00") });
    expect(klok).toMatchObject({ status: "gestopt", gehaald: true, pauzes: [{ van: om("12:00"), tot: om("16:00") }] });
  });
  it("a revision keeps start and pauses", () => {
    const klok = stand({ soort: "pauze", op: om("10:00") }, { soort: "hervat", op: om("11:00") }, { soort: "herzien", op: om("12:00"), norm: { waarde: 1, eenheid: "uren" }, reden: "prioriteit" });
    expect(tijd(klok.uiterlijk)).toBe("10:00");
    expect(tijd(stand({ soort: "herzien", op: om("12:00"), kalender: "24-7" }).uiterlijk)).toBe("13:00");
  });
  it("a revision may change the calendar while paused", () => {
    const klok = stand({ soort: "pauze", op: om("10:00") }, { soort: "herzien", op: om("11:00"), norm: { waarde: 30, eenheid: "minuten" } });
    expect(klok).toMatchObject({ status: "gepauzeerd", uiterlijk: om("09:30") });
  });
  it("reopened after a stop is a new run", () => {
    const klok = stand({ soort: "stop", op: om("14:00") }, { soort: "start", op: om("15:00"), norm: { waarde: 30, eenheid: "minuten" }, kalender: "servicedesk" });
    expect(klok).toMatchObject({ status: "loopt", uiterlijk: om("15:30"), gehaald: null });
  });
  it("resumed and paused again at the same moment stays paused, both pauses count", () => {
    const klok = stand({ soort: "pauze", op: om("10:00"), reden: "a" }, { soort: "hervat", op: om("10:30") }, { soort: "pauze", op: om("10:30"), reden: "b" }, { soort: "hervat", op: om("11:00") });
    expect(klok.pauzes.map(({ reden }) => reden)).toEqual(["a", "b"]);
    expect(klok.uiterlijk).toEqual(om("14:00"));
  });
  it("ignores what cannot be: pausing twice, resuming a running clock, events after the stop", () => {
    const dubbel = [{ soort: "hervat", op: om("09:30") }, { soort: "pauze", op: om("10:00") }, { soort: "pauze", op: om("10:10") }, { soort: "hervat", op: om("10:30") }, { soort: "start", op: om("11:00"), norm, kalender: "24-7" }] as const;
    expect(stand(...dubbel).uiterlijk).toEqual(om("13:30"));
    expect(stand({ soort: "stop", op: om("12:00") }, { soort: "pauze", op: om("12:10") })).toMatchObject({ status: "gestopt", gehaald: true });
  });
  it("a log without a start has no deadline; a start without a norm is refused", () => {
    expect(deriveKlok([{ soort: "pauze", op: om("10:00") }], kalenders)).toMatchObject({ status: "gestopt", uiterlijk: null, gehaald: null });
    expect(() => deriveKlok([{ soort: "start", op: om("10:00") }], kalenders)).toThrow(RangeError);
  });
});

describe("deriveKlok, whatever the log", () => {
  const gebeurtenis: fc.Arbitrary<KlokGebeurtenis> = fc.record({
    soort: fc.constantFrom(...KLOK_GEBEURTENISSEN.filter((soort) => soort !== "start")),
    op: fc.integer({ min: 0, max: 12 }).map((kwartieren) => new Date(start.op.getTime() + kwartieren * 15 * 60_000)),
    reden: fc.constantFrom("a", "b"),
  });
  const log = fc.array(gebeurtenis, { maxLength: 12 });
  it("does not depend on the order in which the events arrive", () => {
    fc.assert(fc.property(log.chain((rest) => fc.tuple(fc.constant(rest), fc.shuffledSubarray([start, ...rest], { minLength: rest.length + 1 }))), ([rest, geschud]) => {
      expect(deriveKlok(geschud, kalenders)).toEqual(stand(...rest));
    }));
  });
  it("does not change when it is revised to the norm and calendar it has", () => {
    fc.assert(fc.property(log, fc.integer({ min: 0, max: 12 }), (rest, kwartieren) => {
      const herzien: KlokGebeurtenis = { soort: "herzien", op: new Date(start.op.getTime() + kwartieren * 15 * 60_000), norm, kalender: "servicedesk" };
      expect(stand(...rest, herzien)).toEqual(stand(...rest));
    }));
  });
  it("runs as if an action had never been when its lines are revoked", () => {
    fc.assert(fc.property(log, log, (voor, actie) => {
      const regels = actie.map((regel, index) => ({ ...regel, id: String(index) }));
      const herroepen: KlokGebeurtenis = { soort: "herroepen", op: om("23:00"), herroept: regels.map(({ id }) => id) };
      expect(stand(...voor, ...regels, herroepen)).toEqual(stand(...voor));
    }));
  });
  it("shifts by exactly the open minutes of a pause", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 239 }), fc.integer({ min: 1, max: 20_000 }), (na, duur) => {
      const van = new Date(start.op.getTime() + na * 60_000);
      const tot = new Date(van.getTime() + duur * 60_000);
      const { uiterlijk } = stand({ soort: "pauze", op: van }, { soort: "hervat", op: tot });
      expect(countWorkingMinutes(SERVICEDESK_KALENDER, om("13:00"), uiterlijk as Date)).toBe(countWorkingMinutes(SERVICEDESK_KALENDER, van, tot));
    }));
  });
});

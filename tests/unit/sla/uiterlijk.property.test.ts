import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BASIS_KALENDERS, countWorkingMinutes, isOpen, type Kalender } from "@/lib/domain/sla/kalender";
import { computeUiterlijk, formatAmsterdam, type NormTijd, type Pauze } from "@/lib/domain/sla/uiterlijk";

const MINUUT = 60_000;
const UREN_EN_DAGEN: readonly NormTijd["eenheid"][] = ["minuten", "uren", "werkdagen"];
const moment = fc.integer({ min: Date.UTC(2024, 0, 1) / MINUUT, max: Date.UTC(2028, 0, 1) / MINUUT }).map((minuut) => new Date(minuut * MINUUT));
const vreemd: Kalender = {
  code: "vreemd", naam: "Vreemd", altijdOpen: false, feestdagen: true, goedeVrijdag: true, bevrijdingsdag: "lustrum",
  vensters: [{ weekdag: 7, van: 0, tot: 200 }, { weekdag: 3, van: 540, tot: 700 }, { weekdag: 3, van: 780, tot: 1440 }, { weekdag: 4, van: 0, tot: 60 }],
  uitzonderingen: [{ datum: "2026-03-29", vensters: [{ van: 60, tot: 240 }], omschrijving: "zomertijd" }, { datum: "2026-10-25", vensters: [{ van: 0, tot: 1440 }], omschrijving: "wintertijd" }],
};
const kalender = fc.constantFrom(...BASIS_KALENDERS, vreemd);
const minuten = fc.integer({ min: 1, max: 6_000 });
const norm = fc.record({ waarde: fc.integer({ min: 1, max: 40 }), eenheid: fc.constantFrom(...UREN_EN_DAGEN) });
const pauze = fc.tuple(moment, fc.integer({ min: 0, max: 20_000 })).map(([van, duur]) => ({ van, tot: new Date(van.getTime() + duur * MINUUT) }));
const rond = (ontvangen: Date) => fc.array(fc.tuple(fc.integer({ min: -1_000, max: 20_000 }), fc.integer({ min: 0, max: 6_000 })).map(([na, duur]) => {
  const van = ontvangen.getTime() + na * MINUUT;
  return { van: new Date(van), tot: new Date(van + duur * MINUUT) };
}), { maxLength: 5 });
const inMinuten = (waarde: number): NormTijd => ({ waarde, eenheid: "minuten" });
const reken = (...[ontvangenOp, k, n, pauzes = []]: [Date, Kalender, NormTijd, Pauze[]?]) =>
  computeUiterlijk({ ontvangenOp, kalender: k, norm: n, pauzes }).uiterlijk;

describe("uiterlijk, whatever the calendar", () => {
  it("uses up exactly the norm in open minutes", () => {
    fc.assert(fc.property(moment, kalender, minuten, (op, k, n) => countWorkingMinutes(k, op, reken(op, k, inMinuten(n))) === n));
  });
  it("is monotone: later receipt, longer norm or more pause never gives an earlier deadline", () => {
    fc.assert(fc.property(moment, fc.nat(5_000), kalender, norm, fc.nat(20), (...[op, later, k, n, erbij]) => {
      const eerst = reken(op, k, n).getTime();
      expect(reken(new Date(op.getTime() + later * MINUUT), k, n).getTime()).toBeGreaterThanOrEqual(eerst);
      expect(reken(op, k, { ...n, waarde: n.waarde + erbij }).getTime()).toBeGreaterThanOrEqual(eerst);
    }));
    fc.assert(fc.property(moment, kalender, norm, fc.array(pauze, { maxLength: 4 }), pauze, (...[op, k, n, pauzes, extra]) =>
      reken(op, k, n, [...pauzes, extra]) >= reken(op, k, n, pauzes)));
  });
  it("is additive: two terms in a row end where their sum ends", () => {
    fc.assert(fc.property(moment, kalender, minuten, minuten, (...[op, k, a, b]) => {
      expect(reken(reken(op, k, inMinuten(a)), k, inMinuten(b))).toEqual(reken(op, k, inMinuten(a + b)));
    }));
    fc.assert(fc.property(moment, kalender, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (...[op, k, a, b]) => {
      const eind = reken(op, k, { waarde: a, eenheid: "werkdagen" });
      const zelfdeDag = new Date(eind.getTime() - 1); // 24:00 belongs to the day it ends
      expect(reken(zelfdeDag, k, { waarde: b, eenheid: "werkdagen" })).toEqual(reken(op, k, { waarde: a + b, eenheid: "werkdagen" }));
    }));
  });
  it("never falls inside closed time: the moment before it the calendar is open", () => {
    fc.assert(fc.property(moment, kalender, norm, (op, k, n) => isOpen(k, new Date(reken(op, k, n).getTime() - 1))));
  });
  it("shifts by exactly the open minutes of the pauses, whatever their order and overlap", () => {
    const geval = moment.chain((op) => fc.tuple(fc.constant(op), rond(op)));
    fc.assert(fc.property(geval, kalender, norm, ([op, pauzes], k, n) => {
      const zonder = reken(op, k, n);
      const met = reken(op, k, n, pauzes);
      const gepauzeerd = new Set<number>();
      for (const { van, tot } of pauzes)
        for (let t = Math.max(van.getTime(), op.getTime()); t < tot.getTime() && t < met.getTime(); t += MINUUT) if (isOpen(k, new Date(t))) gepauzeerd.add(t);
      expect(countWorkingMinutes(k, zonder, met)).toBe(gepauzeerd.size);
      expect(reken(op, k, n, pauzes.toReversed())).toEqual(met);
    }), { numRuns: 40 });
  });
});

describe("uiterlijk, wherever the host stands", () => {
  afterEach(() => void vi.unstubAllEnvs());
  it("gives the same deadline and the same words in every time zone of the host", () => {
    fc.assert(fc.property(moment, norm, (op, n) => {
      const antwoorden = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"].map((zone) => {
        vi.stubEnv("TZ", zone);
        return computeUiterlijk({ ontvangenOp: op, kalender: { ...vreemd }, norm: n, pauzes: [] });
      });
      for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0]);
    }), { numRuns: 20 });
  });
  it("writes an instant that reads back as the same instant", () => {
    fc.assert(fc.property(moment, (op) => {
      const tekst = formatAmsterdam(op);
      expect(tekst).toMatch(/\+0[12]:00$/);
      expect(new Date(tekst)).toEqual(op);
    }));
  });
});

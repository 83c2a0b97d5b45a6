import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dagOf, toDag } from "@/lib/domain/sla/amsterdam";
import { assertOoitOpen, EERSTE_JAAR, getJaarrooster, LAATSTE_JAAR, listAfwijkingenTussen } from "@/lib/domain/sla/jaarrooster";
import { BASIS_KALENDERS, SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import type { Kalender } from "@/lib/domain/sla/kalender-vorm";
import { applyGebeurtenissen, type KlokGebeurtenis } from "@/lib/domain/sla/klok-log";
import { describeNormTijd, EENHEDEN } from "@/lib/domain/sla/norm-tijd";
import { addOpenMs, addWerkdagen, countOpenMs, findOpenInstant } from "@/lib/domain/sla/open-tijd";
import { findOpeningstijd } from "@/lib/domain/sla/openingstijd";
import { computeStilOp } from "@/lib/domain/sla/stilte";
import { describeKalender, explainUiterlijk } from "@/lib/domain/sla/uiterlijk-uitleg";

const MINUUT = 60_000;
const kalender = fc.constantFrom(...BASIS_KALENDERS);
const moment = fc.integer({ min: Date.UTC(2020, 0, 1) / MINUUT, max: Date.UTC(2040, 0, 1) / MINUUT }).map((minuut) => minuut * MINUUT);
const at = (tekst: string) => Date.parse(tekst);

describe("open time", () => {
  it("adds up: from a to c is from a to b and from b to c, and back is less than nothing", () => {
    fc.assert(fc.property(kalender, moment, moment, moment, (...[k, a, b, c]) => {
      expect(countOpenMs(k, a, c)).toBe(countOpenMs(k, a, b) + countOpenMs(k, b, c));
      expect(countOpenMs(k, b, a) + countOpenMs(k, a, b)).toBe(0);
    }));
  });
  it("adding and counting undo each other, and time never runs back", () => {
    fc.assert(fc.property(kalender, moment, fc.integer({ min: 1, max: 20_000 }), (k, van, minuten) => {
      const tot = addOpenMs(k, van, minuten * MINUUT);
      expect(countOpenMs(k, van, tot)).toBe(minuten * MINUUT);
      expect(tot - van).toBeGreaterThanOrEqual(minuten * MINUUT);
      expect(addOpenMs(k, van, 0)).toBe(van);
    }));
  });
  it("the next open moment is open, and nothing before it is", () => {
    fc.assert(fc.property(kalender, moment, (k, van) => {
      const open = findOpenInstant(k, van);
      expect(countOpenMs(k, van, open)).toBe(0);
      expect(countOpenMs(k, open, open + MINUUT)).toBeGreaterThan(0);
      const tijd = findOpeningstijd(k, new Date(van));
      if (tijd.open) expect(countOpenMs(k, van, tijd.tot.getTime())).toBe(tijd.tot.getTime() - van);
      else expect(tijd.vanaf.getTime()).toBe(open);
    }));
  });
  it("the n-th working day ends on an open day, and comes after the one before", () => {
    fc.assert(fc.property(kalender, moment, fc.integer({ min: 1, max: 60 }), (k, van, aantal) => {
      const eind = addWerkdagen(k, toDag(van), aantal);
      expect(countOpenMs(k, eind - MINUUT, eind)).toBe(MINUUT);
      expect(addWerkdagen(k, toDag(van), aantal + 1)).toBeGreaterThan(eind);
    }));
  });
});

describe("a year of a calendar", () => {
  it("has ordered windows that do not overlap, with their sum", () => {
    fc.assert(fc.property(kalender, fc.integer({ min: EERSTE_JAAR, max: LAATSTE_JAAR }), (k, jaar) => {
      const { begin, eind, openVoor, totaal, dagen, dagEind } = getJaarrooster(k, jaar);
      let som = 0;
      begin.forEach((van, i) => {
        expect([eind[i]! > van, i === 0 || van >= eind[i - 1]!, openVoor[i]]).toEqual([true, true, som]);
        som += eind[i]! - van;
      });
      expect([totaal, dagen.length]).toEqual([som, dagEind.length]);
    }), { numRuns: 20 });
  });
  it("tells the days that were otherwise, refuses years that cannot be meant, and a calendar that never opens", () => {
    expect(listAfwijkingenTussen(SERVICEDESK_KALENDER, dagOf(2026, 12, 20), dagOf(2027, 1, 3)).map(({ naam }) => naam)).toEqual(["Eerste kerstdag", "Nieuwjaarsdag"]);
    expect(() => getJaarrooster(SERVICEDESK_KALENDER, LAATSTE_JAAR + 1)).toThrow(RangeError);
    const dicht: Kalender = { ...SERVICEDESK_KALENDER, vensters: [{ weekdag: 1, van: 600, tot: 600 }] };
    expect(() => assertOoitOpen(dicht)).toThrow(/nooit open/);
    expect(() => assertOoitOpen({ ...dicht, uitzonderingen: [{ datum: "2026-12-24", vensters: [{ van: 600, tot: 700 }], omschrijving: "Open" }] })).not.toThrow();
  });
});

describe("the log of a clock", () => {
  const start: KlokGebeurtenis = { soort: "start", op: new Date(0), norm: { waarde: 4, eenheid: "uren" }, kalender: "servicedesk" };
  const rest = fc.array(fc.record({ soort: fc.constantFrom("pauze", "hervat", "stop", "herzien", "start"), op: fc.integer({ min: 0, max: 50 }).map((minuut) => new Date(minuut * MINUUT)) }), { maxLength: 10 })
    .map((list) => list.map((event): KlokGebeurtenis => (event.soort === "start" ? { ...start, op: event.op } : (event as KlokGebeurtenis))));
  it("amounts to the same in whatever order it is handed over", () => {
    fc.assert(fc.property(rest, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, kans) => {
      const anders = [start, ...list].map((event) => ({ event, plek: kans.next().value as number })).sort((a, b) => a.plek - b.plek).map(({ event }) => event);
      expect(applyGebeurtenissen(anders)).toEqual(applyGebeurtenissen([start, ...list]));
    }));
  });
  it("has pauses in order that do not overlap, none after the stop; and is nothing without a start", () => {
    fc.assert(fc.property(rest, (list) => {
      const { pauzes, pauzeSinds, gestoptOp } = applyGebeurtenissen([start, ...list])!;
      pauzes.forEach(({ van, tot }, i) => expect([tot > van, i === 0 || van >= pauzes[i - 1]!.tot, gestoptOp === null || tot <= gestoptOp]).toEqual([true, true, true]));
      if (gestoptOp !== null) expect(pauzeSinds).toBeNull();
    }));
    expect(applyGebeurtenissen([{ soort: "stop", op: new Date(0) }])).toBeNull();
    expect(() => applyGebeurtenissen([{ soort: "start", op: new Date(0) }])).toThrow(RangeError);
  });
});

describe("silence", () => {
  const normen = [{ kwis: "S", prioriteit: 1, norm: { waarde: 1, eenheid: "uren" } }, { kwis: "S", prioriteit: null, norm: { waarde: 2, eenheid: "werkdagen" } }] as const;
  it("begins after the norm of this priority, else of this KWIS, and never without one", () => {
    const vanaf = new Date("2026-03-02T09:00:00+01:00");
    expect(computeStilOp({ kwis: "S", prioriteit: 1, vanaf }, normen, SERVICEDESK_KALENDER)).toEqual(new Date("2026-03-02T10:00:00+01:00"));
    expect(computeStilOp({ kwis: "S", prioriteit: 3, vanaf }, normen, SERVICEDESK_KALENDER)).toEqual(new Date("2026-03-04T17:30:00+01:00"));
    expect(computeStilOp({ kwis: "K", prioriteit: 1, vanaf }, normen, SERVICEDESK_KALENDER)).toBeNull();
  });
});

describe("the explanation", () => {
  it("tells calendar, norm, days that were skipped and pauses, in that order", () => {
    const van = at("2026-12-24T16:30:00+01:00");
    const uitleg = explainUiterlijk({ ontvangen: van, begin: van, uiterlijk: at("2026-12-28T10:30:00+01:00"), kalender: SERVICEDESK_KALENDER, norm: { waarde: 4, eenheid: "uren" }, pauzes: [{ van, tot: van + 60 * MINUUT, openMs: 60 * MINUUT }] });
    expect(uitleg[0]).toBe("Kalender Servicedesk: ma–vr 07:30–17:30, gesloten op feestdagen.");
    expect(uitleg[2]).toBe("Norm: 4 uur binnen de openingstijden.");
    expect(uitleg.filter((zin) => zin.startsWith("Feestdag overgeslagen: Eerste kerstdag"))).toHaveLength(1);
    expect(uitleg.filter((zin) => zin.startsWith("Pauze van")).join()).toContain("60 minuten openingstijd erbij");
    expect(uitleg.at(-1)).toMatch(/^Uiterlijk op /);
    for (const zin of uitleg) expect(zin).toMatch(/^[A-Z].*\.$/);
    expect(BASIS_KALENDERS.map(describeKalender).at(-1)).toBe("Kalender Dag en nacht: dag en nacht open, ook op feestdagen.");
  });
  it("names a term as people do", () => {
    expect(EENHEDEN.flatMap((eenheid) => [1, 2].map((waarde) => describeNormTijd({ waarde, eenheid })))).toEqual(["1 minuut", "2 minuten", "1 uur", "2 uur", "1 werkdag", "2 werkdagen"]);
  });
});

import { expect, test } from "vitest";
import { formatDag, formatDatum, formatGroet, formatKlok, formatMoment, formatTabelMoment, formatUiterlijk, formatUur, formatVolledig } from "@/lib/format/format-moment";
import { formatResterend, formatUiterlijkKort, remainingPart } from "@/lib/format/format-resterend";

const now = new Date("2026-11-23T09:00:00+01:00");

test("een moment in een zin", () => {
  expect(formatMoment("2026-11-23T10:30:00+01:00", now)).toBe("vandaag 10.30 uur");
  expect(formatMoment("2026-11-22T08:05:00+01:00", now)).toBe("gisteren 08.05 uur");
  expect(formatMoment("2026-11-27T12:00:00+01:00", now)).toBe("vr 27 nov 12.00 uur");
  expect(formatMoment("2027-01-04T12:00:00+01:00", now)).toBe("ma 4 jan 2027 12.00 uur");
  expect(formatUiterlijk("2026-11-24T12:00:00+01:00", now)).toBe("morgen vóór 12.00 uur");
});

test("de dag telt in Nederland, ook als het elders nog gisteren is", () => {
  expect(formatDag("2026-11-22T23:30:00Z", now)).toBe("vandaag");
  expect(formatDag("2026-11-23T23:00:00Z", now)).toBe("morgen");
});

test("zomertijd en wintertijd", () => {
  expect(formatKlok("2026-03-29T00:59:00Z")).toBe("01:59");
  expect(formatKlok("2026-03-29T01:00:00Z")).toBe("03:00");
  expect(formatKlok("2026-10-25T00:30:00Z")).toBe("02:30");
  expect(formatKlok("2026-10-25T01:30:00Z")).toBe("02:30");
  expect(formatDag("2026-10-25T22:59:00Z", "2026-10-24T22:00:00Z")).toBe("vandaag");
});

test("tabel, hover en bestand", () => {
  expect(formatTabelMoment("2026-11-23T10:30:00+01:00", now)).toBe("10:30");
  expect(formatTabelMoment("2026-11-27T10:30:00+01:00", now)).toBe("vr 27 nov 10:30");
  expect(formatVolledig("2026-11-27T10:30:00+01:00")).toBe("vrijdag 27 november 2026, 10.30 uur");
  expect(formatDatum("2026-11-07T10:30:00+01:00")).toBe("07-11-2026");
  expect(formatUur("2026-11-27T17:30:00+01:00")).toBe("17.30 uur");
  expect(formatKlok("2026-11-27T00:00:00+01:00")).toBe("00:00");
});

test("wat er nog over is", () => {
  expect(formatResterend("2026-11-23T09:12:40+01:00", now)).toBe("nog 12 min");
  expect(formatResterend("2026-11-23T11:05:00+01:00", now)).toBe("nog 2 u 05");
  expect(formatResterend("2026-11-27T09:00:00+01:00", now)).toBe("nog 4 dagen");
  expect(formatResterend("2026-11-23T08:59:59+01:00", now)).toBe("1 min te laat");
  expect(formatResterend("2026-11-23T07:00:00+01:00", now)).toBe("2 u te laat");
});

test("uiterlijk in een lijst", () => {
  expect(formatUiterlijkKort("2026-11-23T10:05:00+01:00", now)).toBe("nog 1 u 05");
  expect(formatUiterlijkKort("2026-11-23T17:30:00+01:00", now)).toBe("vandaag 17:30");
  expect(formatUiterlijkKort("2026-11-24T12:00:00+01:00", now)).toBe("morgen 12:00");
  expect(formatUiterlijkKort("2026-11-27T12:00:00+01:00", now)).toBe("vrijdag");
  expect(formatUiterlijkKort("2026-12-04T12:00:00+01:00", now)).toBe("vr 4 dec");
});

test("het deel dat over is blijft tussen niets en alles", () => {
  const span = { van: "2026-11-23T08:00:00+01:00", tot: "2026-11-23T10:00:00+01:00" };
  expect(remainingPart(span, now)).toBe(0.5);
  expect(remainingPart(span, "2026-11-23T12:00:00+01:00")).toBe(0);
  expect(remainingPart(span, "2026-11-23T07:00:00+01:00")).toBe(1);
  expect(remainingPart({ van: span.tot, tot: span.van }, now)).toBe(0);
});

test.each([[5, "Goedenacht"], [9, "Goedemorgen"], [13, "Goedemiddag"], [20, "Goedenavond"]])("om %i uur", (uur, groet) => {
  expect(formatGroet(new Date(Date.UTC(2026, 0, 5, uur - 1)))).toBe(groet);
});

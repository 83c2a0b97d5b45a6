import { describe, expect, it } from "vitest";
import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { KANAALGROEP } from "@/lib/domain/kpi/kanaalgroep";
import { KPI_CODES, kpiOf } from "@/lib/domain/kpi/kpis";
import { SELECTIES } from "@/lib/domain/kpi/selectie";
import { LEGE_TELLING, type Meting } from "@/lib/domain/kpi/telling";
import { KANALEN } from "@/lib/domain/melding/status";
import { KpisInput } from "@/lib/contracts/sturen/periode-input";
import { LijstInput, formatCursor, parseCursor } from "@/lib/contracts/sturen/lijst-input";

const LEEG: Meting = {
  totaal: LEGE_TELLING, perKwis: {}, perKanaal: {}, nagevraagd: 0, doorloopP50: null, doorloopP90: null,
  voorraad: { open: 0, nuTeLaat: 0, hoortNiets: 0, terugTeMelden: 0, leeftijden: [0, 0, 0, 0], leeftijdP50: null, leeftijdP90: null, gereedVierWeken: 0 },
};

describe("the table of figures", () => {
  it.each(KPI_CODES)("%s has a definition in sentences, a unit and a list", (code) => {
    const { definitie, naam, teller, noemer, eenheid } = kpiOf(code);
    expect(definitie).toMatch(/^[A-Z].{20,}\.$/);
    expect(naam.length).toBeGreaterThan(3);
    expect(SELECTIES).toHaveProperty(teller.lijst);
    if (eenheid === "procent") expect(SELECTIES).toHaveProperty(noemer?.lijst ?? "");
  });

  it.each(KPI_CODES)("%s of nothing is no figure", (code) => {
    const { waarde } = computeKpi(code, LEEG);
    expect(waarde).toBe(kpiOf(code).eenheid === "aantal" ? 0 : null);
  });

  it("knows for every channel whether it is click, call or face", () => {
    expect(Object.keys(KANAALGROEP).sort()).toEqual([...KANALEN].sort());
  });
});

describe("addresses", () => {
  it.each([
    [{ van: "2026-02-30", tot: "2026-03-01" }], [{ van: "2026-03-02", tot: "2026-03-01" }], [{ van: "2026-03-02" }],
    [{ van: "2024-01-01", tot: "2026-01-01" }], [{ van: "x", tot: "y" }], [{ van: ["2026-01-01"], tot: "2026-01-02" }], [{ vann: "2026-01-01" }],
  ])("a period like %j is refused", (vraag) => expect(KpisInput.safeParse(vraag).success).toBe(false));

  it("two dates are whole days", () => {
    expect(KpisInput.parse({ van: "1970-01-02", tot: "1970-01-03" })).toEqual({ van: 1, tot: 2 });
    expect(KpisInput.parse({})).toEqual({});
  });

  it.each([{ lijst: "bestaat-niet" }, { lijst: "open", na: "1_x" }, { lijst: "open", kwis: "X" }, { lijst: "open", groep: "a\0b" }, {}])(
    "a list like %j is refused", (vraag) => expect(LijstInput.safeParse(vraag).success).toBe(false));

  it("a cursor survives its journey", () => {
    const cursor = { op: new Date("2026-11-18T11:00:00.123Z"), id: "0190a1b2-0000-7000-8000-000000000001" };
    expect(parseCursor(LijstInput.parse({ lijst: "open", na: formatCursor(cursor) }).na)).toEqual(cursor);
    expect(parseCursor(undefined)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { checkFormulier } from "@/lib/domain/formulier/check-formulier";
import { judgeAntwoorden } from "@/lib/domain/formulier/judge-antwoorden";
import { FORMULIEREN } from "@/prisma/seed/formulieren/formulieren";
import { readPdc } from "@/prisma/seed/referentie/read-pdc";

const codes = Object.keys(FORMULIEREN);

describe("the forms of a new installation", () => {
  it("belong to products of the catalogue, and not to what is urgent", () => {
    const producten = new Map(readPdc().map((product) => [product.code, product]));
    expect(codes.filter((code) => !producten.has(code))).toEqual([]);
    expect(codes.filter((code) => producten.get(code)?.prioriteit === 1)).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(35);
  });

  it.each(codes)("%s may be published, and asks something of who answers nothing", (code) => {
    const vragen = FORMULIEREN[code] ?? [];
    expect(checkFormulier({ vragen })).toEqual([]);
    expect(judgeAntwoorden(vragen, {}, { vandaag: "2026-11-22", verplicht: true }).fouten.length).toBeGreaterThan(0);
  });

  it("use the words of klanten: short questions with a question mark where something is asked", () => {
    const vragen = Object.values(FORMULIEREN).flat();
    expect(vragen.filter(({ label, soort }) => soort !== "bestand" && !label.endsWith("?")).map(({ label }) => label)).toEqual([]);
    expect(vragen.filter(({ label }) => label.split(" ").length > 12).map(({ label }) => label)).toEqual([]);
  });
});

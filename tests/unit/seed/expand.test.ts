import { describe, expect, it } from "vitest";
import { expand, type Situatie } from "@/prisma/seed/demo/teksten/expand";
import { TEKSTEN } from "@/prisma/seed/demo/verhaal/wereld";
import { readPdc } from "@/prisma/seed/referentie/read-pdc";
import { accumulate, createToeval } from "@/prisma/seed/toeval";
import { WOORDEN } from "@/prisma/seed/volume/woorden";

const zaal: Situatie = {
  plek: { id: "1", naam: "zaal Waterlelie", code: "N2.14", gebouw: "Gebouw Noord", verdieping: "2e verdieping", soort: "ruimte" },
  collega: "Karin Visser", dag: "dinsdag", tijd: "10:00", team: "Technische dienst", tel: "4412",
};

describe("expand", () => {
  it("names a room one way everywhere and starts sentences with a capital", () => {
    expect(expand("@in is het koud. graag vóór @dag @tijd", zaal, createToeval(1))).toBe("In zaal Waterlelie (N2.14) is het koud. Graag vóór dinsdag 10:00");
  });

  it("leaves no choice and no slot open in any sentence of the demo", () => {
    const toeval = createToeval(5);
    for (const { onderwerp, tekst, klaar } of Object.values(TEKSTEN))
      for (const patroon of [...onderwerp, ...tekst, ...klaar])
        for (let i = 0; i < 8; i += 1) expect(expand(patroon, zaal, toeval)).not.toMatch(/[{}|@]|undefined/);
  });

  it("has words for every product of the catalogue", () => {
    expect(Object.keys(TEKSTEN).sort()).toEqual(readPdc().map(({ code }) => code).sort());
  });
});

describe("toeval", () => {
  it("repeats from one seed and draws by weight", () => {
    const [a, b] = [createToeval(9), createToeval(9)];
    expect(Array.from({ length: 50 }, () => a.next())).toEqual(Array.from({ length: 50 }, () => b.next()));
    const som = accumulate([1, 0, 9]);
    const getrokken = Array.from({ length: 2000 }, () => a.weighted(som));
    expect(getrokken).not.toContain(1);
    expect(getrokken.filter((i) => i === 2).length).toBeGreaterThan(1650);
    expect(a.uuid(Date.UTC(2026, 0, 1))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("vocabulary of the volume", () => {
  it("has at least 5,000 different words", () => expect(new Set(WOORDEN).size).toBeGreaterThanOrEqual(5000));
});

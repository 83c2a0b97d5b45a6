import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBasisModel } from "@/lib/data/read-basis-model";
import { countRegels } from "@/lib/domain/kwis/count-regels";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { decodeModel, encodeModel } from "@/lib/domain/kwis/leren/encode-model";
import { hashTekst, startHash, toBak } from "@/lib/domain/kwis/leren/hash-kenmerk";
import { isAchtergehouden, judgeKandidaat, KWIS_MODEL_STATUS, MINSTENS_ACHTERGEHOUDEN, type Gegeven } from "@/lib/domain/kwis/leren/judge-kandidaat";
import { BASIS_VERSIE, fitSchaal, quantize, restore } from "@/lib/domain/kwis/leren/kwis-model";
import { BAKKEN, listKenmerken } from "@/lib/domain/kwis/leren/list-kenmerken";
import { listProductKenmerken, PRODUCT_BAKKEN } from "@/lib/domain/kwis/leren/list-product-kenmerken";
import { scoreProducten, scoreSoorten, scoreTekst } from "@/lib/domain/kwis/leren/score-tekst";
import { trainKwis } from "@/lib/domain/kwis/leren/train-kwis";
import { makeToeval, toKans, toShares, trainLineair, scoreLineair, type Les } from "@/lib/domain/kwis/leren/train-lineair";
import { trainProducten } from "@/lib/domain/kwis/leren/train-producten";
import { findWoordklassen } from "@/lib/domain/kwis/leren/woordklassen";
import { buildOefenset, listTeksten } from "@/lib/domain/kwis/oefenset/build-oefenset";
import { AANHEFFEN, PLEKKEN, SLOTTEN, ZINNEN } from "@/lib/domain/kwis/oefenset/wikkels";

describe("the practice set", () => {
  const teksten = listTeksten();
  it("has a thousand and more written texts, none twice, of every kind and product", () => {
    expect(teksten.length).toBeGreaterThan(1500);
    expect(new Set(teksten.map(({ tekst }) => tekst)).size).toBe(teksten.length);
    for (const kwis of KWIS) expect(teksten.filter((tekst) => tekst.kwis === kwis).length).toBeGreaterThan(60);
    expect(teksten.filter(({ spoed }) => spoed).length).toBeGreaterThan(150);
    const codes = new Set(buildOefenset().map(({ product }) => product));
    expect(readBasisModel().codes.filter((code) => !codes.has(code))).toEqual([]);
    expect(readBasisModel().codes).toHaveLength(118);
  });
  it("is the same every time, with variants on the side of their text", () => {
    expect(buildOefenset()).toEqual(buildOefenset());
    const variant = buildOefenset().find(({ gewicht }) => gewicht === 0.5)!;
    expect(teksten[variant.bron]?.kwis).toBe(variant.kwis);
    expect([AANHEFFEN, PLEKKEN, SLOTTEN].every((rij) => rij.includes(""))).toBe(true);
    expect(Object.values(ZINNEN).flat().every((zin) => zin.includes("{x}"))).toBe(true);
  });
});

describe("the shipped model", () => {
  it("is what the practice set teaches: learned again it is the same, byte for byte", () => {
    const opnieuw = encodeModel(trainKwis(buildOefenset(), BASIS_VERSIE));
    expect(Buffer.compare(Buffer.from(opnieuw), Buffer.from(encodeModel(readBasisModel())))).toBe(0);
  }, 120_000);
  it("survives being written and read, and stays below 5 MB", () => {
    const bytes = encodeModel(readBasisModel());
    expect(bytes.length).toBeLessThan(5 * 1024 * 1024);
    expect(decodeModel(BASIS_VERSIE, bytes)).toEqual(readBasisModel());
    expect(decodeModel(9, Buffer.concat([Buffer.from("x"), bytes]).subarray(1))).toEqual({ ...readBasisModel(), versie: 9 });
  });
  it("scores any text, in place and finite", () => fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (tekst) => {
    const { bakken, waarden } = listKenmerken(tekst);
    expect(bakken.every((bak) => bak >= 0 && bak < BAKKEN) && waarden.every(Number.isFinite)).toBe(true);
    expect(listProductKenmerken(tekst).bakken.every((bak) => bak >= 0 && bak < PRODUCT_BAKKEN)).toBe(true);
    expect(scoreTekst(readBasisModel(), tekst).scores.every(Number.isFinite) && scoreProducten(readBasisModel(), tekst).every(Number.isFinite)).toBe(true);
  }), { numRuns: 40 }));
});

describe("learning", () => {
  const les = (bakken: number[], doel: number[]): Les => ({ bakken: Int32Array.from(bakken), waarden: Float32Array.from(bakken.map(() => 1)), doel: Float32Array.from(doel), gewicht: 1 });
  const run = <T>(stappen: Generator<void, T>): T => { for (;;) { const stap = stappen.next(); if (stap.done) return stap.value; } };
  it("tells two kinds apart, and is the same the next time", () => {
    const lessen = Array.from({ length: 40 }, (_, i) => les([i % 2, 2 + (i % 3)], i % 2 ? [0, 1] : [1, 0]));
    const training = { klassen: 2, bakken: 8, vorm: "softmax", rondes: 5, tempo: 0.2, krimp: 0 } as const;
    const model = run(trainLineair(lessen, training));
    expect(toShares(scoreLineair(model, les([1], [])))[1]).toBeGreaterThan(0.8);
    expect(run(trainLineair(lessen, training)).gewichten).toEqual(model.gewichten);
  });
  it("shares add up to one, chances lie between, a higher temperature is more modest", () => {
    const scores = Float64Array.from([2, 0, -1]);
    expect(toShares(scores).reduce((som, deel) => som + deel, 0)).toBeCloseTo(1);
    expect(toShares(scores, 3)[0]).toBeLessThan(toShares(scores, 1)[0]!);
    expect([toKans(-9), toKans(0), toKans(9)].map((kans) => Math.round(kans * 10) / 10)).toEqual([0, 0.5, 1]);
  });
  it("knows a product by what only it has", () => {
    const { codes, gewichten, soortDeel } = run(trainProducten([
      { bakken: Int32Array.of(1, 2), waarden: Float32Array.of(1, 1), product: "A", gewicht: 1, kwis: "S" }, { bakken: Int32Array.of(1, 3), waarden: Float32Array.of(1, 1), product: "B", gewicht: 1, kwis: "K" },
    ]));
    expect(codes).toEqual(["A", "B"]);
    expect(gewichten[2 * 2]).toBeGreaterThan(gewichten[1 * 2]!);
    // A klacht is about B here, whatever its words.
    const [deelA, deelB] = [0, 1].map((product) => scoreSoorten({ soortDeel }, Float64Array.of(1, 0, 0, 0, 0))[product]!);
    expect(deelB).toBeGreaterThan(2 * deelA!);
  });
  it("one byte keeps a weight close to what it was", () => fc.assert(fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (gewicht) => {
    const schaal = fitSchaal(5);
    expect(Math.abs(restore(quantize(gewicht, schaal), schaal) - gewicht)).toBeLessThan(0.05);
  })));
  it("hashes far apart, and the same numbers come from the same seed", () => {
    expect(toBak(hashTekst(startHash("w"), "lamp"), BAKKEN)).not.toBe(toBak(hashTekst(startHash("c"), "lamp"), BAKKEN));
    expect(Array.from({ length: 3 }, makeToeval(5))).toEqual(Array.from({ length: 3 }, makeToeval(5)));
  });
  it("knows what kind of word it reads, and which rule speaks", () => {
    expect(findWoordklassen("kapot")).toContain("stoor");
    expect(findWoordklassen("bestelling")).toContain("bestel");
    expect(findWoordklassen("xyzzy")).toEqual([]);
    expect(countRegels("de lamp is kapot").some(({ naam, frase }) => naam.startsWith("S") && frase !== null)).toBe(true);
  });
});

describe("a new version", () => {
  const goed: Gegeven = { kwis: "S", producten: ["GO-03"], spoed: false };
  const fout: Gegeven = { kwis: "W", producten: [], spoed: true };
  const juist = Array.from({ length: 12 }, () => ({ kwis: "S", product: "GO-03", spoed: false }) as const);
  const judge = (lopend: readonly Gegeven[], nieuw: readonly Gegeven[], n = 12) => judgeKandidaat({ juist: juist.slice(0, n), lopend, nieuw, geleerdVan: 40 });
  it("takes over only when it is better in something and worse in nothing", () => {
    expect(judge(juist.map(() => fout), juist.map(() => goed)).beter).toBe(true);
    expect(judge(juist.map(() => goed), juist.map(() => goed))).toMatchObject({ beter: false, uitkomst: expect.stringContaining("even goed") });
    expect(judge(juist.map(() => goed), juist.map(() => fout)).beter).toBe(false);
    expect(judge(juist.map(() => ({ ...goed, kwis: "W" as const })), juist.map(() => ({ ...goed, spoed: true })))).toMatchObject({ beter: false, uitkomst: expect.stringContaining("spoed") });
    expect(judge(juist.map(() => fout), juist.map(() => goed), MINSTENS_ACHTERGEHOUDEN - 1)).toMatchObject({ beter: false, uitkomst: expect.stringContaining("te weinig") });
  });
  it("is judged by a quarter of the meldingen, always the same ones", () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `0197a2c4-${i.toString(16).padStart(4, "0")}-7000-8000-00000000${i.toString(16).padStart(4, "0")}`);
    const deel = ids.filter(isAchtergehouden).length / ids.length;
    expect(deel).toBeGreaterThan(0.2);
    expect(deel).toBeLessThan(0.3);
    expect(ids.filter(isAchtergehouden)).toEqual(ids.filter(isAchtergehouden));
    expect(KWIS_MODEL_STATUS).toContain("afgewezen");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFormulier } from "@/lib/domain/formulier/check-formulier";
import { describeAntwoorden } from "@/lib/domain/formulier/describe-antwoorden";
import { isZichtbaar } from "@/lib/domain/formulier/is-zichtbaar";
import { judgeAntwoorden } from "@/lib/domain/formulier/judge-antwoorden";
import { readAntwoord } from "@/lib/domain/formulier/read-antwoord";
import { shiftDag } from "@/lib/domain/formulier/shift-dag";
import { collectVelden, toInvoer, toVelden, veldNaam } from "@/lib/domain/formulier/veld-antwoorden";
import { TOETSEN, VRAAG_SOORTEN, type Vraag } from "@/lib/domain/formulier/vraag";

const vandaag = "2026-11-22";
const ID = "0199aaaa-0000-7000-8000-000000000001";
const v = (soort: Vraag["soort"], rest: Partial<Vraag> = {}): Vraag => ({ sleutel: "x", soort, label: "Vraag", ...rest });
const LUNCH: readonly Vraag[] = [
  { sleutel: "wanneer", soort: "datumtijd", label: "Wanneer?", tijd: true, min: 1, verplicht: true },
  { sleutel: "aantal", soort: "getal", label: "Voor hoeveel mensen?", min: 1, max: 200, verplicht: true },
  { sleutel: "dieet", soort: "keuze", label: "Zijn er dieetwensen?", opties: ["Ja", "Nee"], verplicht: true },
  { sleutel: "welke", soort: "meerkeuze", label: "Welke?", opties: ["Vegetarisch", "Halal", "Anders"], verplicht: true, als: { vraag: "dieet", toets: "is", waarde: "Ja" } },
  { sleutel: "anders", soort: "tekst", label: "Wat moeten wij weten?", verplicht: true, als: { vraag: "welke", toets: "bevat", waarde: "Anders" } },
];
const judge = (invoer: Record<string, unknown>, verplicht = true) => judgeAntwoorden(LUNCH, invoer, { vandaag, verplicht });

describe("readAntwoord", () => {
  it.each<[Vraag, unknown, unknown]>([
    [v("tekst"), "  hoi\u0000 ", "hoi"], [v("tekst"), "", null], [v("tekst", { max: 3 }), "lang", /hoogstens 3/], [v("tekst", { min: 3 }), "a", /minstens 3/], [v("tekst"), 4, /vorm/],
    [v("getal"), "12,5", 12.5], [v("getal"), 7, 7], [v("getal"), "twaalf", /met cijfers/], [v("getal", { min: 1 }), "0", /1 of meer/], [v("getal", { max: 9 }), "10", /hoogstens 9/], [v("getal"), "1e9", /cijfers/],
    [v("keuze", { opties: ["A", "B"] }), "A", "A"], [v("keuze", { opties: ["A", "B"] }), "C", /Kies een/],
    [v("meerkeuze", { opties: ["A", "B"] }), ["B", "A", "B"], ["A", "B"]], [v("meerkeuze", { opties: ["A", "B"] }), "B", ["B"]], [v("meerkeuze", { opties: ["A", "B"] }), [], null], [v("meerkeuze", { opties: ["A", "B"], max: 1 }), ["A", "B"], /hoogstens 1/], [v("meerkeuze", { opties: ["A", "B", "C"], min: 2 }), ["A"], /minstens 2/], [v("meerkeuze", { opties: ["A"] }), ["C"], /Kies uit/], [v("meerkeuze", { opties: ["A"] }), [1], /vorm/],
    [v("datumtijd"), "2026-11-23", "2026-11-23"], [v("datumtijd"), "2026-02-30", /bestaat/], [v("datumtijd", { tijd: true }), "2026-11-23T12:30", "2026-11-23T12:30"], [v("datumtijd", { tijd: true }), "2026-11-23", /ook de tijd/], [v("datumtijd", { tijd: true }), "2026-11-23T25:00", /12:30/], [v("datumtijd", { tijd: true }), "T12:00", /ook de datum/], [v("datumtijd", { min: 1 }), vandaag, /vroegst morgen/], [v("datumtijd", { max: 0 }), "2026-11-23", /laatst vandaag/], [v("datumtijd", { min: 10 }), vandaag, /over 10 dagen/],
    [v("locatie"), "achter het stadhuis", { id: null, naam: "achter het stadhuis" }], [v("locatie"), { id: ID, naam: "N2.14" }, { id: ID, naam: "N2.14" }], [v("persoon"), { id: "", naam: " " }, null], [v("persoon"), { id: "x", naam: "Jan" }, /vorm/], [v("persoon"), ["Jan"], /vorm/],
    [v("bestand"), [ID], [ID]], [v("bestand"), [], null], [v("bestand"), ["x"], /vorm/],
  ])("%o reads %o", (vraag, ruw, verwacht) => {
    const gelezen = readAntwoord(vraag, ruw, vandaag);
    if (verwacht instanceof RegExp) expect(gelezen).toEqual({ reden: expect.stringMatching(verwacht) as string });
    else expect(gelezen).toEqual(verwacht === null ? null : { antwoord: verwacht });
  });

  it("never throws, whatever is sent", () => {
    fc.assert(fc.property(fc.constantFrom(...VRAAG_SOORTEN), fc.anything(), (soort, ruw) => {
      const gelezen = readAntwoord(v(soort, soort === "keuze" || soort === "meerkeuze" ? { opties: ["A", "B"] } : {}), ruw, vandaag);
      expect(gelezen === null || "antwoord" in gelezen || gelezen.reden.length > 0).toBe(true);
    }));
  });
});

describe("isZichtbaar", () => {
  it.each<[string, NonNullable<Vraag["als"]>, boolean]>([
    ["is", { vraag: "k", toets: "is", waarde: "Ja" }, true], ["is something else", { vraag: "k", toets: "is", waarde: "Nee" }, false], ["is not", { vraag: "k", toets: "is_niet", waarde: "Nee" }, true],
    ["holds", { vraag: "m", toets: "bevat", waarde: "B" }, true], ["does not hold", { vraag: "m", toets: "bevat", waarde: "C" }, false], ["holds a word, in either case", { vraag: "t", toets: "bevat", waarde: "LAMP" }, true],
    ["at least", { vraag: "g", toets: "minstens", waarde: "10" }, true], ["less", { vraag: "g", toets: "minstens", waarde: "10,5" }, false], ["filled", { vraag: "p", toets: "gevuld" }, true], ["not filled", { vraag: "weg", toets: "gevuld" }, false],
    ["nothing of another object", { vraag: "constructor", toets: "gevuld" }, false],
  ])("%s", (_, als, verwacht) => {
    expect(isZichtbaar(v("tekst", { als }), { k: "Ja", m: ["A", "B"], t: "De lamp", g: 10, p: { id: null, naam: "Hal" } })).toBe(verwacht);
  });
});

describe("judgeAntwoorden", () => {
  const goed = { wanneer: "2026-11-25T12:30", aantal: "12", dieet: "Nee" };

  it("takes what is complete, and drops what is not asked any more", () => {
    expect(judge({ ...goed, welke: ["Halal"], anders: "Noten" })).toEqual({ antwoorden: { wanneer: "2026-11-25T12:30", aantal: 12, dieet: "Nee" }, zichtbaar: ["wanneer", "aantal", "dieet"], fouten: [] });
  });

  it("asks on when a condition holds, and on again behind it", () => {
    expect(judge({ ...goed, dieet: "Ja" }).fouten).toEqual([{ veld: "welke", reden: "Geef hier nog antwoord op: Welke?" }]);
    expect(judge({ ...goed, dieet: "Ja", welke: ["Anders"] }).fouten).toEqual([{ veld: "anders", reden: "Geef hier nog antwoord op: Wat moeten wij weten?" }]);
  });

  it("insists on nothing where the desk or another system sends, and still refuses nonsense and unknown keys", () => {
    expect(judge({}, false)).toEqual({ antwoorden: {}, zichtbaar: ["wanneer", "aantal", "dieet"], fouten: [] });
    expect(judge({ aantal: "veel", kleur: "rood" }, false).fouten).toEqual([{ veld: "aantal", reden: "Vul een getal in, met cijfers." }, { veld: "kleur", reden: "Deze vraag kennen wij niet." }]);
  });

  const vragen = fc.array(fc.record({
    soort: fc.constantFrom("tekst", "getal", "keuze") as fc.Arbitrary<Vraag["soort"]>, verplicht: fc.boolean(), bron: fc.nat(11), toets: fc.constantFrom(...TOETSEN), met: fc.boolean(),
  }), { maxLength: 12 }).map((delen) => delen.map(({ soort, verplicht, bron, toets, met }, i): Vraag => ({
    sleutel: `v${i}`, soort, label: "?", verplicht, ...(soort === "keuze" ? { opties: ["a", "b"] } : {}), ...(met ? { als: { vraag: `v${bron}`, toets, waarde: "a" } } : {}),
  }))).filter((alle) => checkFormulier({ vragen: alle }).length === 0);
  const invoer = fc.dictionary(fc.integer({ min: 0, max: 11 }).map((i) => `v${i}`), fc.constantFrom("a", "b", "3", "", 4));

  it("answers only what is shown, and judging its own answers again changes nothing", () => {
    fc.assert(fc.property(vragen, invoer, (alle, ruw) => {
      const eerst = judgeAntwoorden(alle, ruw, { vandaag, verplicht: true });
      for (const sleutel of Object.keys(eerst.antwoorden)) expect(eerst.zichtbaar).toContain(sleutel);
      const weer = judgeAntwoorden(alle, eerst.antwoorden, { vandaag, verplicht: false });
      expect(weer.antwoorden).toEqual(eerst.antwoorden);
      expect(weer.fouten).toEqual([]);
    }));
  });
});

describe("fields of a form", () => {
  it("become answers, with place, person and moment of two fields each", () => {
    const vragen = [v("meerkeuze", { sleutel: "m", opties: ["A", "B"] }), v("locatie", { sleutel: "l" }), v("datumtijd", { sleutel: "d", tijd: true }), v("tekst", { sleutel: "t" })];
    const velden = collectVelden([["v_m", "A"], ["v_m", "B"], ["v_l", "N2.14"], ["v_l.id", ID], ["v_d", "2026-11-25"], ["v_d.tijd", "12:30"], ["v_t", "hoi"], ["omschrijving", "nee"], ["v_BOOS", "nee"]]);
    expect(toInvoer(vragen, velden)).toEqual({ m: ["A", "B"], l: { id: ID, naam: "N2.14" }, d: "2026-11-25T12:30", t: "hoi" });
    expect(veldNaam("l", "id")).toBe("v_l.id");
  });

  it("come back as lines for people", () => {
    const { antwoorden } = judge({ wanneer: "2026-11-25T12:30", aantal: "12", dieet: "Ja", welke: ["Halal", "Anders"], anders: "Noten" });
    expect(describeAntwoorden(LUNCH, antwoorden).map(({ waarde }) => waarde)).toEqual(["woensdag 25 november 2026, 12.30 uur", "12", "Ja", "Halal, Anders", "Noten"]);
    expect(describeAntwoorden([v("bestand"), v("locatie", { sleutel: "l" })], { x: [ID, ID], l: { id: null, naam: "Hal" } }).map(({ waarde }) => waarde)).toEqual(["2 bestanden", "Hal"]);
  });

  it("know the day before and after, over the end of a year", () => {
    expect([shiftDag("2026-12-31", 1), shiftDag("2026-03-01", -1), shiftDag(vandaag, 0)]).toEqual(["2027-01-01", "2026-02-28", vandaag]);
  });
});

describe("toVelden", () => {
  const vragen: readonly Vraag[] = [
    ...LUNCH, { sleutel: "zaal", soort: "locatie", label: "Waar?" }, { sleutel: "wie", soort: "persoon", label: "Wie?" }, { sleutel: "foto", soort: "bestand", label: "Foto" },
  ];

  it("fills the form with what was answered then, and leaves out days and files", () => {
    const toen = { wanneer: "2026-11-23T12:30", aantal: 12.5, dieet: "Ja", welke: ["Halal", "Anders"], anders: "Geen noten", zaal: { id: ID, naam: "N2.14" }, wie: { id: null, naam: "De Wit" }, foto: [ID], weg: "oude vraag" };
    const velden = toVelden(vragen, toen);
    expect(velden).toEqual({ aantal: ["12,5"], dieet: ["Ja"], welke: ["Halal", "Anders"], anders: ["Geen noten"], zaal: ["N2.14"], "zaal.id": [ID], wie: ["De Wit"], "wie.id": [] });
    const { wanneer: _dag, foto: _foto, weg: _weg, ...blijft } = toen;
    expect(judgeAntwoorden(vragen, toInvoer(vragen, velden), { vandaag, verplicht: false })).toMatchObject({ fouten: [], antwoorden: blijft });
  });
});

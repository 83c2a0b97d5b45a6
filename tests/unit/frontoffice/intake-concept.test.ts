import { beforeEach, describe, expect, it, vi } from "vitest";
import { addConcept, beginConcepten, dropConcept, keepConcepten, nameConcept, newConcept } from "@/components/frontoffice/intake-concept";

const KARIN = { waarde: "k", label: "Karin Visser" };
const opgeslagen = new Map<string, string>();
vi.stubGlobal("localStorage", { getItem: (naam: string) => opgeslagen.get(naam) ?? null, setItem: (naam: string, waarde: string) => opgeslagen.set(naam, waarde), removeItem: (naam: string) => opgeslagen.delete(naam) });
const bewaar = (waarde: unknown) => opgeslagen.set("concept:intake", JSON.stringify(waarde));

beforeEach(() => opgeslagen.clear());

describe("several callers at once", () => {
  it("begin with what was left unfinished, also when it was kept as one", () => {
    expect(beginConcepten(null).lijst).toHaveLength(1);
    const oud = { ...newConcept(), tekst: "De lift doet het niet" };
    bewaar(oud);
    expect(beginConcepten(null)).toMatchObject({ lijst: [{ tekst: oud.tekst }], actief: oud.sleutel });
    for (const kapot of ["tekst", 7, [null, {}], { tekst: 3 }]) { bewaar(kapot); expect(beginConcepten(null).lijst).toMatchObject([{ tekst: "" }]); }
  });

  it("give a klant a form beside the unfinished one, and find it back the next time", () => {
    const oud = { ...newConcept(), tekst: "Iets van een ander" };
    bewaar([oud]);
    const met = beginConcepten(KARIN, "balie");
    expect(met.lijst).toMatchObject([{ tekst: oud.tekst }, { klant: KARIN, kanaal: "balie" }]);
    expect(met.actief).not.toBe(oud.sleutel);
    keepConcepten(met);
    expect(beginConcepten(KARIN)).toEqual(met);
  });

  it("use an empty form before making another, and never more than eight", () => {
    let concepten = beginConcepten(null);
    expect(addConcept(concepten)).toEqual(concepten);
    for (let i = 0; i < 12; i += 1) concepten = addConcept({ ...concepten, lijst: concepten.lijst.map((een) => ({ ...een, tekst: "bezig" })) });
    expect(concepten.lijst).toHaveLength(8);
  });

  it("leave one form when the last goes, and bring the neighbour forward", () => {
    const [a, b, c] = [newConcept(), newConcept(), newConcept()];
    const drie = { lijst: [a, b, c], actief: b.sleutel };
    expect(dropConcept(drie, b.sleutel).actief).toBe(c.sleutel);
    expect(dropConcept({ ...drie, actief: c.sleutel }, c.sleutel).actief).toBe(b.sleutel);
    expect(dropConcept(drie, a.sleutel).actief).toBe(b.sleutel);
    const leeg = dropConcept({ lijst: [a], actief: a.sleutel }, a.sleutel);
    expect(leeg.lijst).toMatchObject([{ sleutel: leeg.actief, tekst: "" }]);
  });

  it("keep nothing that is empty, and are named after the klant or the first words", () => {
    keepConcepten({ lijst: [newConcept()], actief: "" });
    expect(opgeslagen.size).toBe(0);
    expect([nameConcept({ ...newConcept(), klant: KARIN, tekst: "x" }), nameConcept({ ...newConcept(), tekst: "De zonwering hangt erg scheef" }), nameConcept(newConcept())]).toEqual(["Karin Visser", "De zonwering hangt erg s", "Nieuwe beller"]);
  });
});

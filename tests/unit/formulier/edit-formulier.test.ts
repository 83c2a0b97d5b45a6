import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFormulier, SLEUTEL } from "@/lib/domain/formulier/check-formulier";
import { editFormulier, makeSleutel } from "@/lib/domain/formulier/edit-formulier";
import { describeVoorwaarde, listVoorwaarden, packVoorwaarde, unpackVoorwaarde } from "@/lib/domain/formulier/voorwaarde-keuzes";
import { VRAAG_SOORTEN, type Formulier, type Vraag } from "@/lib/domain/formulier/vraag";

const vraag = (sleutel: string, rest: Partial<Vraag> = {}): Vraag => ({ sleutel, soort: "tekst", label: `Wat is ${sleutel}?`, ...rest });
const drie: Formulier = { vragen: [vraag("a"), vraag("b"), vraag("c")] };
const keys = ({ vragen }: Formulier) => vragen.map(({ sleutel }) => sleutel).join("");

describe("editFormulier", () => {
  it("moves, removes, changes and replaces, and leaves alone what it does not know", () => {
    expect(keys(editFormulier(drie, { doe: "omhoog", sleutel: "c" }))).toBe("acb");
    expect(keys(editFormulier(drie, { doe: "omlaag", sleutel: "a" }))).toBe("bac");
    for (const wijziging of [{ doe: "omhoog", sleutel: "a" }, { doe: "omlaag", sleutel: "c" }, { doe: "omlaag", sleutel: "x" }, { doe: "verwijderen", sleutel: "x" }] as const) expect(editFormulier(drie, wijziging)).toEqual(drie);
    expect(keys(editFormulier(drie, { doe: "verwijderen", sleutel: "b" }))).toBe("ac");
    expect(editFormulier(drie, { doe: "bewaren", sleutel: "b", vraag: { label: "Anders?", verplicht: true } }).vragen[1]).toEqual({ sleutel: "b", soort: "tekst", label: "Anders?", verplicht: true });
    expect(editFormulier(drie, { doe: "vervangen", formulier: { vragen: [] } })).toEqual({ vragen: [] });
  });

  it.each(VRAAG_SOORTEN)("a new question of kind %s may be published as it is", (soort) => {
    expect(checkFormulier(editFormulier(drie, { doe: "toevoegen", label: "Voor hoeveel mensen?", soort }))).toEqual([]);
  });

  it("makes a valid key of any words, and never one that is taken", () => {
    expect([makeSleutel("Voor hoeveel mensen?", []), makeSleutel("2e café!", []), makeSleutel("???", []), makeSleutel("A", ["a", "a_2"])]).toEqual(["voor_hoeveel_mensen", "e_cafe", "vraag", "a_3"]);
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (label, bezet) => { const sleutel = makeSleutel(label, bezet); return SLEUTEL.test(sleutel) && !bezet.includes(sleutel); }));
  });
});

describe("conditions as choices", () => {
  const eerder = [vraag("dieet", { soort: "keuze", opties: ["Ja", "Nee"] }), vraag("wat", { soort: "meerkeuze", opties: ["A|B"] }), vraag("n", { soort: "getal" })];

  it("offer what suits each kind, come back as they went, and read as a sentence", () => {
    const keuzes = listVoorwaarden(eerder);
    expect(keuzes.map(({ label }) => label)).toEqual([
      "‘Wat is dieet?’ is ‘Ja’", "‘Wat is dieet?’ is ‘Nee’", "‘Wat is dieet?’ is niet ‘Ja’", "‘Wat is dieet?’ is niet ‘Nee’", "‘Wat is dieet?’ is ingevuld",
      "‘Wat is wat?’ bevat ‘A|B’", "‘Wat is wat?’ is ingevuld", "‘Wat is n?’ is minstens …", "‘Wat is n?’ is …", "‘Wat is n?’ is ingevuld",
    ]);
    for (const { waarde } of keuzes) {
      const als = unpackVoorwaarde(waarde, "10")!;
      expect(packVoorwaarde(als, waarde.split("|").length > 2)).toBe(waarde);
      expect(checkFormulier({ vragen: [...eerder, vraag("z", { als })] })).toEqual([]);
    }
    expect([unpackVoorwaarde("", ""), unpackVoorwaarde("a|stiekem", "")]).toEqual([undefined, undefined]);
    expect(describeVoorwaarde({ vraag: "dieet", toets: "is", waarde: "Ja" }, eerder)).toBe("Alleen als ‘Wat is dieet?’ is ‘Ja’");
    expect(describeVoorwaarde({ vraag: "weg", toets: "gevuld" }, eerder)).toBe("Alleen als ‘weg’ is ingevuld");
  });
});

import { describe, expect, it } from "vitest";
import { BEGRIPPEN } from "@/lib/domain/dubbel/begrippen";
import { isVaag, listKenmerken, listPlekwoorden, reiktVer, stamWoord } from "@/lib/domain/dubbel/kenmerken";
import { foldTekst } from "@/lib/domain/kwis/normalize-tekst";

describe("kenmerken", () => {
  it.each([
    ["De lamp boven de tafel is kapot", "§licht"], ["TL-buis doet het niet", "§licht"], ["vergaderzaallampen flikkeren", "§licht"],
    ["wc loopt over", "§wc"], ["Kofiemachine stuk", "§koffie"], ["de liftdeur blijft open", "§lift"], ["Er is een lekage", "§lek"],
  ])("%s is about %s, whatever the word, compound or spelling", (tekst, begrip) => expect([...listKenmerken(tekst)]).toContain(begrip));

  it("leaves out greeting, signature, place codes and words that say where", () => {
    const kenmerken = listKenmerken("Beste collega's,\n\nIn zaal Waterlelie (N2.14) knippert een lamp.\n\nMet vriendelijke groet,\nKarin Visser", listPlekwoorden("zaal Waterlelie (N2.14)"));
    expect([...kenmerken].sort()).toEqual(["§knipperen", "§licht"]);
  });

  it("reads only the beginning of a long text, and nothing of an empty one", () => {
    expect(listKenmerken(`${"woord ".repeat(3000)} lamp`).has("§licht")).toBe(false);
    expect(listKenmerken("  ").size).toBe(0);
    expect(listKenmerken("😀 \u202e ￿").size).toBe(0);
  });

  it("brings the forms of a word together", () => {
    for (const [een, ander] of [["deuren", "deur"], ["lekken", "lek"], ["podiums", "podium"], ["schilderijen", "schilderij"]] as const) expect(stamWoord(een)).toBe(stamWoord(ander));
  });

  it("knows what is noticed from other rooms, and what says little", () => {
    expect(reiktVer(listKenmerken("Het stinkt op de gang"))).toBe(true);
    expect(reiktVer(listKenmerken("Mijn bureaustoel zakt"))).toBe(false);
    expect([isVaag("§kapot"), isVaag("§licht")]).toEqual([true, false]);
  });

  it("has every concept once, in folded words", () => {
    expect(new Set(BEGRIPPEN.map(({ naam }) => naam)).size).toBe(BEGRIPPEN.length);
    for (const { woorden } of BEGRIPPEN) expect(foldTekst(woorden)).toBe(woorden);
  });
});

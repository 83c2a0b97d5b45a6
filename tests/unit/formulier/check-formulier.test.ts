import { describe, expect, it } from "vitest";
import { checkFormulier, MAX_VRAGEN } from "@/lib/domain/formulier/check-formulier";
import type { Vraag } from "@/lib/domain/formulier/vraag";

const vraag = (rest: Partial<Vraag> = {}): Vraag => ({ sleutel: "aantal", soort: "getal", label: "Hoeveel?", ...rest });
const velden = (...vragen: Vraag[]) => checkFormulier({ vragen }).map(({ veld }) => veld);

describe("checkFormulier", () => {
  it("accepts no questions, and questions of every kind with a condition on an earlier one", () => {
    expect(velden()).toEqual([]);
    expect(velden(
      vraag({ min: 1, max: 80 }), { sleutel: "dieet", soort: "keuze", label: "Dieetwensen?", opties: ["Ja", "Nee"], verplicht: true },
      { sleutel: "welk", soort: "meerkeuze", label: "Welke?", opties: ["Vegetarisch", "Halal"], min: 1, max: 2, als: { vraag: "dieet", toets: "is", waarde: "Ja" } },
      { sleutel: "extra", soort: "tekst", label: "Anders", als: { vraag: "welk", toets: "bevat", waarde: "Halal" }, max: 200 },
      { sleutel: "wanneer", soort: "datumtijd", label: "Wanneer?", tijd: true, min: 1 }, { sleutel: "waar", soort: "locatie", label: "Waar?" },
      { sleutel: "wie", soort: "persoon", label: "Wie?", als: { vraag: "aantal", toets: "minstens", waarde: "10" } }, { sleutel: "lijst", soort: "bestand", label: "Lijst" },
    )).toEqual([]);
  });

  it.each<[string, Vraag[], string[]]>([
    ["a key twice", [vraag(), vraag()], ["vragen.1.sleutel"]],
    ["a key with capitals", [vraag({ sleutel: "Aantal" })], ["vragen.0.sleutel"]],
    ["a key that begins with a digit", [vraag({ sleutel: "1e" })], ["vragen.0.sleutel"]],
    ["no words", [vraag({ label: "  " })], ["vragen.0.label"]],
    ["too many words", [vraag({ label: "a".repeat(121) })], ["vragen.0.label"]],
    ["a long explanation", [vraag({ hulp: "a".repeat(241) })], ["vragen.0.hulp"]],
    ["one choice", [vraag({ soort: "keuze", opties: ["Ja"] })], ["vragen.0.opties"]],
    ["the same choice twice", [vraag({ soort: "keuze", opties: ["Ja", "Ja"] })], ["vragen.0.opties"]],
    ["an empty choice", [vraag({ soort: "meerkeuze", opties: [" "] })], ["vragen.0.opties"]],
    ["choices without a choice to make", [vraag({ opties: ["Ja"] })], ["vragen.0.opties"]],
    ["more choices than fit", [vraag({ soort: "keuze", opties: Array.from({ length: 21 }, (_, i) => `Keuze ${i}`) })], ["vragen.0.opties"]],
    ["crossed limits", [vraag({ min: 5, max: 4 })], ["vragen.0.max"]],
    ["a limit far away", [vraag({ max: 2_000_000 })], ["vragen.0.max"]],
    ["half a character", [vraag({ soort: "tekst", max: 1.5 })], ["vragen.0.max"]],
    ["limits of a place", [vraag({ soort: "locatie", min: 1 })], ["vragen.0.min"]],
    ["more choices than there are", [vraag({ soort: "meerkeuze", opties: ["Ja"], min: 2 })], ["vragen.0.min"]],
    ["a file that must come", [vraag({ soort: "bestand", verplicht: true })], ["vragen.0.verplicht"]],
    ["two piles of files", [vraag({ soort: "bestand" }), vraag({ sleutel: "b", soort: "bestand" })], ["vragen.1.soort"]],
    ["a condition on nothing", [vraag({ als: { vraag: "weg", toets: "gevuld" } })], ["vragen.0.als"]],
    ["a condition on itself", [vraag({ als: { vraag: "aantal", toets: "gevuld" } })], ["vragen.0.als"]],
    ["a circle", [vraag({ als: { vraag: "b", toets: "gevuld" } }), vraag({ sleutel: "b", als: { vraag: "aantal", toets: "gevuld" } })], ["vragen.0.als"]],
    ["a test that does not suit", [vraag(), vraag({ sleutel: "b", als: { vraag: "aantal", toets: "bevat", waarde: "1" } })], ["vragen.1.als"]],
    ["a condition without answer", [vraag(), vraag({ sleutel: "b", als: { vraag: "aantal", toets: "is" } })], ["vragen.1.als"]],
    ["a condition on a word as number", [vraag(), vraag({ sleutel: "b", als: { vraag: "aantal", toets: "minstens", waarde: "tien" } })], ["vragen.1.als"]],
    ["a condition on an answer that is no choice", [vraag({ soort: "keuze", opties: ["Ja", "Nee"] }), vraag({ sleutel: "b", als: { vraag: "aantal", toets: "is", waarde: "Misschien" } })], ["vragen.1.als"]],
    ["too many questions", Array.from({ length: MAX_VRAGEN + 1 }, (_, i) => vraag({ sleutel: `v${i}` })), ["vragen"]],
  ])("refuses %s", (_, vragen, verwacht) => {
    expect(velden(...vragen)).toEqual(verwacht);
  });
});

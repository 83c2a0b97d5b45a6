import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBasisModel } from "@/lib/data/read-basis-model";
import { buildProductIndex } from "@/lib/domain/kwis/product-index";
import { judgeZin } from "@/lib/domain/melding/judge-zin";
import { proposeSplitsing } from "@/lib/domain/melding/propose-splitsing";
import { readPdc } from "@/prisma/seed/referentie/read-pdc";

const index = buildProductIndex(readPdc());
const judge = (zin: string) => judgeZin(zin, { model: readBasisModel(), index });
const split = (tekst: string, ook: "K" | "S" | null = null, kwis: "S" | "K" = "S") => proposeSplitsing({ tekst, kwis, ook, judge });

describe("proposeSplitsing", () => {
  it.each([
    ["De lamp boven mijn bureau knippert. Ik heb ook een nieuwe toegangspas nodig.", ["De lamp boven mijn bureau knippert.", "Ik heb ook een nieuwe toegangspas nodig."]],
    ["Wij willen morgen een lunch voor 12 personen. Graag met belegde broodjes. Verder is de printer op de gang stuk.", ["Wij willen morgen een lunch voor 12 personen. Graag met belegde broodjes.", "Verder is de printer op de gang stuk."]],
    ["Het toilet is verstopt\nIk wil een parkeerplaats voor een gast", ["Het toilet is verstopt", "Ik wil een parkeerplaats voor een gast"]],
  ])("two subjects: %s", (tekst, teksten) => {
    expect(split(tekst)).toEqual({ soort: "onderwerpen", teksten });
  });

  it.each([
    "De lamp boven mijn bureau knippert.", "De lamp knippert. Het is de lamp boven mijn bureau. Al twee dagen.", "Er lekt water uit het plafond! Het druppelt op mijn bureau.",
    "De koffieautomaat doet niets. Er komt geen koffie uit.", "Goedemorgen. Mijn stoel zakt steeds. Groeten, Karin", "", "?!",
  ])("one subject: %s", (tekst) => { expect(split(tekst)).toBeNull(); });

  it("a storing with a klacht, told apart where the sentences allow it", () => {
    expect(split("De lift staat stil. Ik vind het heel slecht dat ik al drie keer heb gebeld en niemand reageert.", "K")?.teksten).toEqual(["De lift staat stil.", "Ik vind het heel slecht dat ik al drie keer heb gebeld en niemand reageert."]);
    const een = "Wat een ellende dat die lift weer stilstaat en niemand iets laat horen";
    expect(split(een, "S", "K")).toEqual({ soort: "klacht", teksten: [een, een] });
  });

  it("loses no word of the text", () => {
    const zin = fc.constantFrom("De lamp is stuk.", "Ik wil een lunch voor tien.", "Mijn pas is kwijt!", "Groeten, Jan", "Waar is dat?", "…");
    fc.assert(fc.property(fc.array(zin, { maxLength: 8 }), (zinnen) => {
      const delen = split(zinnen.join(" "))?.teksten;
      if (delen) expect(delen.join(" ").replace(/\P{L}/gu, "")).toBe(zinnen.join("").replace(/\P{L}/gu, ""));
    }));
  });
});

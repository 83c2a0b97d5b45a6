import { describe, expect, it } from "vitest";
import { listOnderwerpwoorden, nameForVreemde, readVeiligOnderwerp } from "@/lib/domain/dubbel/veilig-onderwerp";

const bekend = { naamdelen: new Set(["karin", "visser"]), woorden: new Set(["zaal", "waterlelie", "n2", "14", "verlichting"]) };
const lees = (onderwerp: string) => readVeiligOnderwerp(onderwerp, bekend);

describe("a subject that strangers may read", () => {
  it.each(["Lamp knippert boven de tafel", "Lekkage bij het raam, zaal Waterlelie (N2.14)", "TL-buis kapot", "Wc verstopt, 2e verdieping", "Zit-stabureau geeft E07"])("keeps %s", (onderwerp) => expect(lees(onderwerp)).toBe(onderwerp));

  it.each([
    "Lamp van Karin kapot", "lamp van karin kapot", "Karin heeft geen licht", "Lamp bij mevrouw De Boer kapot", "Lekkage, bel 06 12345678", "Lekkage, mail jan@elders.nl", "Lekkage, toestel 4420",
    "Zie M10023: lekkage", "Lamp bij Achmed kapot", "Lekkage, zie https://intranet", "Personeelsnummer 123456 kan er niet in", "  ",
  ])("refuses %s, so that the card names the product", (onderwerp) => expect(lees(onderwerp)).toBeNull());

  it("becomes the name of the product without its remarks, where it is refused; the words of the place may stand in it", () => {
    const zaak = { plek: "Gebouw Noord › zaal Waterlelie (N2.14)", product: "Liftstoring (opsluiting: direct alarm)" };
    expect(nameForVreemde({ ...zaak, onderwerp: "Lekkage, zaal Waterlelie" }, bekend.naamdelen)).toBe("Lekkage, zaal Waterlelie");
    expect(nameForVreemde({ ...zaak, onderwerp: "Karin zit vast" }, bekend.naamdelen)).toBe("Liftstoring");
    expect(nameForVreemde({ onderwerp: "Karin zit vast", plek: null, product: null }, bekend.naamdelen)).toBe("Melding");
  });

  it("looks names up by every word, folded and once", () => expect(listOnderwerpwoorden("Lamp bij René, lamp uit")).toEqual(["lamp", "bij", "rene", "uit"]));
});

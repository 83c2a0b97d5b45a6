import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KANALEN, MELDING_STATUSES } from "@/lib/domain/melding/status";
import { DICHTHEDEN, GROEPERINGEN, KOLOMMEN, tidyKolommen } from "@/lib/domain/wachtrij/lijst-vorm";
import { SORTERINGEN, WEERGAVEN } from "@/lib/domain/wachtrij/weergave";
import { isGefilterd, MEERKEUZE, readWachtrijFilters, withoutFilters, withWaarde, writeVraag, writeWachtrijFilters, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";

const read = (vraag: string) => readWachtrijFilters(new URLSearchParams(vraag));

describe("filters in the address", () => {
  it("come back the same after writing", () => {
    const vraag = "weergave=te-laat&kwis=S&kwis=K&prioriteit=1&team=0190a1b2-0000-7000-8000-000000000001&eigenaar=geen&kanaal=telefoon&zoek=lamp&sorteer=-ontvangen";
    expect(read(writeWachtrijFilters(read(vraag)))).toEqual(read(vraag));
  });
  it("come back the same whatever they are", () => {
    const some = <T,>(lijst: readonly T[]) => fc.subarray([...lijst]);
    const ids = fc.uniqueArray(fc.uuid(), { maxLength: 5 });
    const gewoon = fc.string({ maxLength: 20 }).map((tekst) => read(`zoek=${encodeURIComponent(tekst)}`).zoek);
    const all: fc.Arbitrary<WachtrijFilters> = fc.record({
      weergave: fc.constantFrom(...WEERGAVEN), kwis: some(KWIS), prioriteit: some([1, 2, 3, 4]), status: some(MELDING_STATUSES), team: ids, gebouw: ids,
      eigenaar: fc.tuple(fc.boolean(), ids).map(([geen, mensen]) => [...(geen ? ["geen"] : []), ...mensen]), product: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}-\d{2}$/), { maxLength: 4 }), kanaal: some(KANALEN), zoek: gewoon,
      sorteer: fc.constantFrom(...SORTERINGEN), groep: fc.option(fc.constantFrom(...GROEPERINGEN)), kolommen: fc.shuffledSubarray([...KOLOMMEN]).map(tidyKolommen), dichtheid: fc.constantFrom(...DICHTHEDEN), bewaard: fc.option(fc.uuid()),
    });
    fc.assert(fc.property(all, (filters) => { expect(read(writeWachtrijFilters(filters))).toEqual(filters); }));
    fc.assert(fc.property(all, (filters) => { expect(isGefilterd(withoutFilters(filters))).toBe(false); }));
  });
  it("take a value in and out again, one by one", () => {
    const begin = read("weergave=open&kwis=S");
    for (const [naam, waarde] of [["kwis", "K"], ["status", "uitgezet"], ["eigenaar", "geen"], ["product", "GO-03"], ["kanaal", "balie"]] as const) {
      const aan = withWaarde(begin, { naam, waarde, aan: true });
      expect(aan[naam]).toContain(waarde);
      expect(withWaarde(aan, { naam, waarde, aan: false })).toEqual(begin);
    }
    expect(MEERKEUZE.filter((naam) => begin[naam].length > 0)).toEqual(["kwis"]);
  });
  it("leave out which saved view they began as when they are kept", () => {
    expect(writeVraag(read("weergave=open&bewaard=0190a1b2-0000-7000-8000-000000000001&groep=team"))).toBe("weergave=open&groep=team");
  });
  it("give one text whatever the order", () => {
    expect(writeWachtrijFilters(read("kwis=S&weergave=open&kwis=K"))).toBe(writeWachtrijFilters(read("weergave=open&kwis=K&kwis=S")));
  });
  it.each(["weergave=x", "kwis=Z&prioriteit=9", "team=1;drop", "eigenaar=%00", "gebouw=..", "sorteer=naam", "zoek=%00", "prioriteit=abc", "status=weg", "groep=klant", "kolommen=geheim.raar", "dichtheid=ruim", "bewaard=1"])("%s opens the page all the same", (vraag) => {
    expect(read(vraag)).toEqual(read(""));
  });
  it("searches everything when no view is named", () => {
    expect(read("zoek=lamp").weergave).toBe("alles");
    expect(read("zoek=lamp&weergave=open").weergave).toBe("open");
  });
});

import { describe, expect, it } from "vitest";
import { readWachtrijFilters, writeWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";

const read = (vraag: string) => readWachtrijFilters(new URLSearchParams(vraag));

describe("filters in the address", () => {
  it("come back the same after writing", () => {
    const vraag = "weergave=te-laat&kwis=S&kwis=K&prioriteit=1&team=0190a1b2-0000-7000-8000-000000000001&eigenaar=geen&kanaal=telefoon&zoek=lamp&sorteer=-ontvangen";
    expect(read(writeWachtrijFilters(read(vraag)))).toEqual(read(vraag));
  });
  it("give one text whatever the order", () => {
    expect(writeWachtrijFilters(read("kwis=S&weergave=open&kwis=K"))).toBe(writeWachtrijFilters(read("weergave=open&kwis=K&kwis=S")));
  });
  it.each(["weergave=x", "kwis=Z&prioriteit=9", "team=1;drop", "eigenaar=%00", "gebouw=..", "sorteer=naam", "zoek=%00", "prioriteit=abc"])("%s opens the page all the same", (vraag) => {
    expect(read(vraag)).toEqual(read(""));
  });
  it("searches everything when no view is named", () => {
    expect(read("zoek=lamp").weergave).toBe("alles");
    expect(read("zoek=lamp&weergave=open").weergave).toBe("open");
  });
});

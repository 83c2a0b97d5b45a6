import { describe, expect, it } from "vitest";
import { findTrigger, TEKENS } from "@/components/frontoffice/schrijf-trigger";

const at = (tekst: string) => findTrigger(tekst, tekst.length, TEKENS);

describe("a sign while writing", () => {
  it("opens a list at the beginning, after a space, a line or a bracket, with what is typed behind it", () => {
    expect(at("//")).toEqual({ teken: "//", zoek: "", van: 0, tot: 2 });
    expect(at("Dag, //wij komen")).toEqual({ teken: "//", zoek: "wij komen", van: 5, tot: 16 });
    expect(at("regel\n??wifi")).toMatchObject({ teken: "??", zoek: "wifi", van: 6 });
    expect(at("(@noor")).toMatchObject({ teken: "@", zoek: "noor" });
  });

  it("opens nothing inside an address, a mail address or ordinary text", () => {
    expect(["https://elders", "noor@demo", "en/of //", "Wat?? ja", "// lamp", "een twee"].map((tekst) => at(tekst)?.teken ?? null)).toEqual([null, null, "//", null, null, null]);
  });

  it("closes when the sentence goes on, and knows only the signs of this tab", () => {
    expect(at("//wij komen morgen nog")).toBeNull();
    expect(findTrigger("@noor", 5, ["//"])).toBeNull();
    expect(findTrigger("//lamp en verder", 6, TEKENS)).toEqual({ teken: "//", zoek: "lamp", van: 0, tot: 6 });
  });
});

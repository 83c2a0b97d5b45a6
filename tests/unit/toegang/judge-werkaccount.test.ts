import { describe, expect, it } from "vitest";
import { judgeWerkaccount, type WerkaccountFeiten } from "@/lib/domain/toegang/judge-werkaccount";

const ana = { id: "ana", actief: true, soort: "medewerker" };
const judge = (feiten: Partial<WerkaccountFeiten>) => judgeWerkaccount({ gekoppeld: null, adres: "ana@plein.example", opAdres: null, ...feiten });

describe("judgeWerkaccount", () => {
  it("follows the link, whatever the address says now", () => {
    const bob = { ...ana, id: "bob", isGekoppeld: false };
    for (const rest of [{}, { adres: null }, { opAdres: bob }]) expect(judge({ gekoppeld: ana, ...rest })).toEqual({ soort: "binnen", persoonId: "ana" });
  });
  it("links by address once, and makes a klant of who is unknown", () => {
    expect(judge({ opAdres: { ...ana, isGekoppeld: false } })).toEqual({ soort: "koppel", persoonId: "ana" });
    expect(judge({})).toEqual({ soort: "maak", adres: "ana@plein.example" });
  });
  it.each([
    ["uitgezet", { gekoppeld: { ...ana, actief: false } }],
    ["uitgezet", { gekoppeld: { ...ana, soort: "systeem" } }],
    ["uitgezet", { opAdres: { ...ana, actief: false, isGekoppeld: false } }],
    ["uitgezet", { opAdres: { ...ana, soort: "systeem", isGekoppeld: false } }],
    ["bezet", { opAdres: { ...ana, isGekoppeld: true } }],
    ["onbevestigd", { adres: null }],
  ] as const)("refuses as %s: %j", (reden, feiten) => expect(judge(feiten)).toEqual({ soort: "weiger", reden }));
});

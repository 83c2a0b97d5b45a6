import { describe, expect, it } from "vitest";
import { mayHear } from "@/lib/domain/melding/may-hear";

const klacht = { kwis: "K", melderId: "melder", betreftPersoonId: null, betreftTeamId: null };
const wie = (changes: Partial<{ id: string; rollen: string[]; teamIds: string[] }> = {}) => ({ id: "collega", rollen: ["frontoffice"], teamIds: ["t1"], ...changes });

describe("who may be told about a melding", () => {
  it.each([
    ["a colleague the klacht is about", wie(), { ...klacht, betreftPersoonId: "collega" }, false],
    ["even when that colleague handles complaints", wie({ rollen: ["klachtbehandelaar"] }), { ...klacht, betreftPersoonId: "collega" }, false],
    ["a member of the team it is about", wie(), { ...klacht, betreftTeamId: "t1" }, false],
    ["who handles complaints, in that team", wie({ rollen: ["klachtbehandelaar"] }), { ...klacht, betreftTeamId: "t1" }, true],
    ["a member of another team", wie({ teamIds: ["t2"] }), { ...klacht, betreftTeamId: "t1" }, true],
    ["the melder, also about the own team", wie({ id: "melder" }), { ...klacht, betreftTeamId: "t1" }, true],
    ["anybody when nobody is named", wie(), klacht, true],
    ["the colleague it is about when it is no klacht", wie(), { ...klacht, kwis: "S", betreftPersoonId: "collega" }, true],
  ])("%s", (_name, medewerker, melding, expected) => expect(mayHear(medewerker, melding)).toBe(expected));
});

import { expect, it } from "vitest";
import { judgeWachtwoord } from "@/lib/domain/toegang/judge-wachtwoord";
import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import { VEELGEBRUIKT } from "@/lib/domain/toegang/wachtwoord-lijst";

it("signs staff out sooner than a klant, and everybody after half a day", () => {
  expect(SESSIEDUUR.stilMedewerker).toBeLessThan(SESSIEDUUR.stilKlant);
  expect(SESSIEDUUR.stilKlant).toBeLessThan(SESSIEDUUR.absoluut);
  expect(SESSIEDUUR).toEqual({ stilMedewerker: 30, stilKlant: 480, absoluut: 720 });
});

it("knows common words as letters only, each once, and refuses every one of them as a password however it is dressed up", () => {
  expect(VEELGEBRUIKT.filter((woord) => !/^[a-z]+$/.test(woord))).toEqual([]);
  expect(new Set(VEELGEBRUIKT).size).toBe(VEELGEBRUIKT.length);
  for (const woord of VEELGEBRUIKT) for (const tooi of [`${woord}2026!!!!!!!!`, `${woord.toUpperCase()}123456789!`]) expect([tooi, judgeWachtwoord(tooi, []) === null]).toEqual([tooi, false]);
});

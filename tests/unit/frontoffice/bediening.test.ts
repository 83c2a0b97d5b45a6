import { describe, expect, it } from "vitest";
import { ACTIE_WOORD } from "@/components/frontoffice/actie-woorden";
import { findBediening, listBediening, nameToetsen, searchBediening } from "@/components/frontoffice/bediening";

const SCHERMEN = [{ href: "/wachtrij", label: "Wachtrij" }, { href: "/intake", label: "Intake" }, { href: "/sturen", label: "Sturen" }];
const lijst = listBediening(SCHERMEN);

describe("what the desk can do", () => {
  it("has every key once, and none that begins another", () => {
    const reeksen = lijst.filter(({ toetsen }) => toetsen.length > 0).map(({ toetsen }) => toetsen.join(" "));
    expect(new Set(reeksen).size).toBe(reeksen.length);
    for (const reeks of reeksen) expect(reeksen.filter((ander) => ander.startsWith(`${reeks} `)), reeks).toEqual([]);
  });

  it("takes no key of the browser but Ctrl+K", () => {
    for (const { toetsen, id } of lijst) for (const toets of toetsen) expect(toets === "ctrl+k" || toets === "escape" || /^shift\+[jk]$/.test(toets) || /^[a-z?/.]$/.test(toets), `${id}: ${toets}`).toBe(true);
  });

  it("offers every action that has a button, with the key that the button shows", () => {
    for (const [actie, { knop, toets }] of Object.entries(ACTIE_WOORD)) {
      const bediening = lijst.find(({ id }) => id === actie);
      expect(bediening?.label ?? "", actie).toBe(knop);
      if (knop) expect(nameToetsen(bediening?.toetsen ?? []), actie).toBe(toets ?? "");
    }
  });

  it("leads to the screens of this person and to no other", () => {
    expect(lijst.flatMap(({ doe }) => (doe.soort === "ga" ? [doe.href] : []))).toEqual(["/wachtrij", "/intake", "/sturen", "/wachtrij?weergave=klachten"]);
    expect(listBediening([]).some(({ doe }) => doe.soort === "ga")).toBe(false);
  });

  it("waits after G, and knows what does not belong to it", () => {
    expect(findBediening(lijst, ["g"])).toBe("begin");
    expect(findBediening(lijst, ["g", "q"])).toMatchObject({ doe: { href: "/wachtrij" } });
    expect(findBediening(lijst, ["g", "x"])).toBeNull();
    expect(findBediening(lijst, ["e"])).toMatchObject({ id: "mark-gereed" });
  });

  it("finds a command by the beginnings of its words, with or without accents and capitals", () => {
    expect(searchBediening(lijst, "GERE")[0]).toMatchObject({ id: "mark-gereed" });
    expect(searchBediening(lijst, "opdr uit").map(({ id }) => id)).toEqual(["dispatch"]);
    expect(searchBediening(lijst, "ga wacht").map(({ id }) => id)).toContain("ga-/wachtrij");
    expect(searchBediening(lijst, "bestaatniet")).toEqual([]);
    expect(searchBediening(lijst, " ")).toEqual(lijst);
  });
});

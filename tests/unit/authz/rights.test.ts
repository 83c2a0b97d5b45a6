import { describe, expect, it } from "vitest";
import { SYSTEEM, can, hasRight, persoonIdOf, type Actor } from "@/lib/domain/authz/actor";
import { PERMISSIONS, ruleOf, type Permission } from "@/lib/domain/authz/permissions";
import { LANDING, ROLLEN, findLanding, type Rol } from "@/lib/domain/authz/rollen";
import { schermenOf } from "@/lib/domain/authz/schermen";
import { scopeOf } from "@/lib/domain/authz/scope";

const RECHTEN = Object.keys(PERMISSIONS) as Permission[];
const persoon = (rollen: readonly Rol[] = [], changes: Partial<Extract<Actor, { soort: "persoon" }>> = {}): Actor =>
  ({ soort: "persoon", id: "ik", naam: "Ik", email: "ik@test.example", rollen, teamIds: [], afdelingId: null, scope: null, sleutelId: null, ...changes });
const leverancier: Actor = { soort: "leverancier", id: "lev", naam: "De Groot", opdrachtId: "o1" };

describe("rights", () => {
  it.each(RECHTEN)("%s: a role has it exactly when the table names it", (recht) => {
    const rule = ruleOf(recht);
    for (const rol of ROLLEN) expect(hasRight(persoon([rol]), recht)).toBe(rule.iedereen === true || rule.rollen.includes(rol));
    expect(hasRight(persoon(), recht)).toBe(rule.iedereen === true);
    expect(hasRight(leverancier, recht)).toBe(rule.leverancier === true);
    expect(hasRight(SYSTEEM, recht)).toBe(true);
  });

  it.each(RECHTEN)("%s: the own matter counts only where the table says so, never for somebody else's", (recht) => {
    const always = ruleOf(recht).iedereen === true;
    expect(can(persoon(), recht, { melderId: "ik" })).toBe(always || ruleOf(recht).melder === true);
    expect(can(persoon(), recht, { melderId: "ander" })).toBe(always);
    expect(can(persoon(), recht)).toBe(always);
    expect(can({ ...leverancier, id: "ander" }, recht, { melderId: "ander" })).toBe(ruleOf(recht).leverancier === true);
  });

  it("are described in a Dutch sentence and name every role only once", () => {
    for (const recht of RECHTEN) {
      const { omschrijving, rollen } = ruleOf(recht);
      expect(omschrijving).toMatch(/^[A-Z].{8,}[^.]$/);
      expect(new Set(rollen).size).toBe(rollen.length);
    }
  });

  it("never widen by a key: lezen only reads, mail does nothing here, schrijven is all the person has", () => {
    const alles = persoon(ROLLEN, { sleutelId: "s" });
    if (alles.soort !== "persoon") throw new Error("a persoon was made");
    for (const recht of RECHTEN) {
      expect(can({ ...alles, scope: "lezen" }, recht, { melderId: "ik" })).toBe(recht.includes(".read") && can(alles, recht, { melderId: "ik" }));
      expect(can({ ...alles, scope: "mail" }, recht, { melderId: "ik" })).toBe(false);
      expect(can({ ...alles, scope: "schrijven" }, recht, { melderId: "ik" })).toBe(can(alles, recht, { melderId: "ik" }));
    }
  });

  it("write down a leverancier as nobody of ours", () => {
    expect(persoonIdOf(leverancier)).toBeNull();
    expect(persoonIdOf(persoon())).toBe("ik");
  });
});

describe("screens and sight", () => {
  it("lands everybody on a screen that the person may open", () => {
    for (const rol of ROLLEN) expect(["/", ...schermenOf(persoon([rol])).map(({ href }) => href)]).toContain(LANDING[rol]);
    expect(findLanding([])).toBe("/");
    expect(findLanding(["manager", "frontoffice"])).toBe("/wachtrij");
    expect(findLanding(["receptie", "manager"])).toBe("/sturen");
  });

  it("gives no screen of staff to a klant or leverancier", () => {
    expect(schermenOf(persoon())).toEqual([]);
    expect(schermenOf(leverancier)).toEqual([]);
  });

  it("widens sight for desk and manager only, and for a team only with the role that works in it", () => {
    for (const rol of ROLLEN) {
      const scope = scopeOf(persoon([rol], { teamIds: ["t"] }));
      expect(scope).toMatchObject({ soort: "persoon", desk: ["frontoffice", "coordinator", "klachtbehandelaar", "manager"].includes(rol), teamwerk: rol === "backoffice", klachtbehandelaar: rol === "klachtbehandelaar" });
    }
    expect(scopeOf(leverancier)).toEqual({ soort: "opdracht", opdrachtId: "o1" });
  });
});

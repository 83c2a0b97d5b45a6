import { describe, expect, it } from "vitest";
import { type ROLLEN } from "@/lib/domain/authz/rollen";
import type { Actor } from "@/lib/domain/authz/actor";
import { DAG_MS } from "@/lib/domain/sla/amsterdam";
import { listZoekActies } from "@/lib/domain/zoek/acties";
import { isAangeboden } from "@/lib/domain/zoek/is-aangeboden";
import { listAndereWoorden } from "@/lib/domain/zoek/list-andere-woorden";
import { readPdc } from "@/prisma/seed/referentie/read-pdc";

const persoon = (...rollen: readonly (typeof ROLLEN)[number][]): Actor => ({ soort: "persoon", id: "p", naam: "P", email: "p@test.example", rollen, teamIds: [], afdelingId: null, scope: null, sleutelId: null });
const paden = (actor: Actor) => listZoekActies(actor).map(({ pad }) => pad);

describe("actions to be found", () => {
  it("are those of the own screens only", () => {
    expect(paden(persoon())).toEqual(["/meldingen/nieuw", "/diensten?deur=S", "/diensten?deur=W", "/diensten?deur=I", "/diensten?deur=K", "/meldingen", "/meldingen?deel=klaar", "/profiel"]);
    expect(paden(persoon("frontoffice"))).toEqual([...paden(persoon()), "/wachtrij", "/intake", "/mededelingen"]);
    expect(paden(persoon("backoffice"))).toContain("/werk");
    expect(paden(persoon("manager"))).toContain("/sturen");
    expect(paden(persoon("beheerder"))).toEqual(expect.arrayContaining(["/beheer", "/mededelingen"]));
    expect(paden({ soort: "leverancier", id: "l", naam: "L", opdrachtId: "o" })).toEqual([]);
  });
});

describe("what the servicepagina offers", () => {
  const dag = (tekst: string) => new Date(`${tekst}T00:00:00Z`);
  const product = { actief: true, kanalen: [], geldigVan: null, geldigTot: null };
  const op = dag("2026-03-02").getTime() / DAG_MS;
  it.each([
    ["in use, always and everywhere", {}, true], ["out of use", { actief: false }, false], ["here too", { kanalen: ["telefoon", "portaal"] }, true], ["by telephone only", { kanalen: ["telefoon"] }, false],
    ["from today", { geldigVan: dag("2026-03-02") }, true], ["from tomorrow", { geldigVan: dag("2026-03-03") }, false], ["until today", { geldigTot: dag("2026-03-02") }, true], ["until yesterday", { geldigTot: dag("2026-03-01") }, false],
  ])("%s", (_wat, anders, verwacht) => expect(isAangeboden({ ...product, ...anders }, op)).toBe(verwacht));
});

describe("other words for a product", () => {
  it("leaves out misspellings and other forms of what stands there already", () => {
    expect(listAndereWoorden("Lekkage / wateroverlast", ["lek", "lekkage", "lekage", "druppelt"])).toEqual(["lek", "druppelt"]);
    expect(listAndereWoorden("Ongedierte", ["muis", "muizen", "rat", "onge dierte"])).toEqual(["muis", "rat"]);
    expect(listAndereWoorden("Bureaustoel defect", ["stoel", "burostoel"])).toEqual(["stoel", "burostoel"]);
  });

  it("shows none of the misspellings that the catalogue of the demo knows", () => {
    const getoond = readPdc().flatMap(({ naam, trefwoorden }) => listAndereWoorden(naam, trefwoorden));
    for (const fout of ["lekage", "verligting", "verwaming", "kofieautomaat", "vaatwassser", "verhuisen", "anuleren", "grafitti", "kantoorartiekelen", "koerrier", "aangetekent"]) expect(getoond).not.toContain(fout);
  });
});

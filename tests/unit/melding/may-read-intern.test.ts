import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/authz/actor";
import type { Rol } from "@/lib/domain/authz/rollen";
import { isVoorKlant, mayReadIntern, type WiensZaak } from "@/lib/domain/melding/may-read-intern";

const persoon = (...rollen: Rol[]): Actor => ({ soort: "persoon", id: "ik", naam: "Ik", email: "ik@test.example", rollen, teamIds: [], afdelingId: null, scope: null, sleutelId: null });
const zaak = (anders: Partial<WiensZaak> = {}): WiensZaak => ({ kwis: "S", kanaal: "portaal", melderId: "klant", ingevoerdDoorId: "klant", betreftPersoonId: null, ...anders });
const EIGEN = { melderId: "ik", ingevoerdDoorId: "ik" };

describe("mayReadIntern", () => {
  it.each<[string, Rol[], Partial<WiensZaak>, boolean]>([
    ["staff, the matter of a klant", ["frontoffice"], {}, true],
    ["a klant", [], {}, false],
    ["staff, own melding from the servicepagina", ["frontoffice"], EIGEN, false],
    ["staff, own melding registered by a colleague", ["manager"], { melderId: "ik", ingevoerdDoorId: "collega", kanaal: "telefoon" }, false],
    ["staff, whom it is about", ["coordinator"], { kwis: "K", betreftPersoonId: "ik" }, false],
    ["staff, whom it is about though no klacht", ["coordinator"], { betreftPersoonId: "ik" }, false],
    ["seen on the floor by the own eyes", ["backoffice"], { ...EIGEN, kanaal: "eigen_constatering" }, true],
    ["registered at the desk on the own name for a stranger", ["frontoffice"], { ...EIGEN, kanaal: "balie" }, true],
    ["the own klacht, also when written down at the desk", ["klachtbehandelaar"], { ...EIGEN, kanaal: "balie", kwis: "K" }, false],
  ])("%s", (_wie, rollen, anders, mag) => expect(mayReadIntern(persoon(...rollen), zaak(anders))).toBe(mag));

  it("tells nobody outside what staff did among themselves", () => {
    expect(["melding.ontvangen", "melding.gereed_gemeld", "melding.genoteerd", "melding.ingedeeld", "opdracht.klaar"].map(isVoorKlant)).toEqual([true, true, false, false, false]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseConcept, findConceptFor } from "@/lib/domain/concept/choose-concept";

const lokaal = fc.record({ versie: fc.nat(5), bewaard: fc.boolean(), op: fc.nat(9) });
const server = fc.record({ versie: fc.integer({ min: 1, max: 5 }), op: fc.nat(9) });

describe("which copy of a draft somebody goes on with", () => {
  it("never throws away what the server has not seen", () => {
    fc.assert(fc.property(fc.option(server), lokaal, (daar, hier) => {
      const { toon, anders } = chooseConcept(daar, hier);
      return hier.bewaard || toon === "lokaal" || (toon === "server" && anders);
    }));
  });

  it("never throws away what the server has, unless this browser went on from it", () => {
    fc.assert(fc.property(server, fc.option(lokaal), (daar, hier) => {
      const { toon, anders } = chooseConcept(daar, hier);
      return toon === "server" || anders || (hier !== null && hier.versie >= daar.versie);
    }));
  });

  it.each([
    ["nothing anywhere", null, null, { toon: "geen", anders: false }],
    ["another device", { versie: 1, op: 5 }, null, { toon: "server", anders: false }],
    ["typed after the last time it could be saved", { versie: 2, op: 5 }, { versie: 2, bewaard: false, op: 4 }, { toon: "lokaal", anders: false }],
    ["a page that was put by before the first save", null, { versie: 2, bewaard: true, op: 4 }, { toon: "lokaal", anders: false }],
    ["a page that was put by before the last save", { versie: 2, op: 3 }, { versie: 3, bewaard: true, op: 4 }, { toon: "lokaal", anders: false }],
    ["saved, and gone on elsewhere", { versie: 4, op: 5 }, { versie: 3, bewaard: true, op: 4 }, { toon: "server", anders: false }],
    ["never reached the server", null, { versie: 0, bewaard: false, op: 4 }, { toon: "lokaal", anders: false }],
    ["both went on, here last", { versie: 3, op: 5 }, { versie: 2, bewaard: false, op: 6 }, { toon: "lokaal", anders: true }],
    ["both went on, there last", { versie: 3, op: 7 }, { versie: 2, bewaard: false, op: 6 }, { toon: "server", anders: true }],
  ] as const)("%s", (_titel, daar, hier, keuze) => expect(chooseConcept(daar, hier)).toEqual(keuze));
});

describe("which draft a form opens with", () => {
  const concept = (sleutel: string, formulier = "melden", adres = "") => ({ sleutel, formulier, adres });
  const alle = [concept("nieuw"), concept("stoel", "melden:W-1"), concept("oud", "melden", "x")];

  it.each([
    ["the newest of this form", { sleutel: "", formulier: "melden", adres: "" }, "nieuw", "oud"],
    ["of a product its own", { sleutel: "", formulier: "melden:W-1", adres: "" }, "stoel", null],
    ["the one that is asked for", { sleutel: "oud", formulier: "melden", adres: "" }, "oud", "nieuw"],
    ["with the same text in the address, after a reload", { sleutel: "", formulier: "melden", adres: "x" }, "oud", "nieuw"],
    ["with another text in the address: none, but it is offered", { sleutel: "", formulier: "melden", adres: "y" }, null, "nieuw"],
    ["one that is gone: the newest", { sleutel: "weg", formulier: "melden", adres: "" }, "nieuw", "oud"],
  ])("%s", (_titel, gevraagd, verder, andere) => {
    const keuze = findConceptFor(alle, gevraagd);
    expect([keuze.verder?.sleutel ?? null, keuze.andere?.sleutel ?? null]).toEqual([verder, andere]);
  });
});

import { describe, expect, it } from "vitest";
import { decideOpdracht, listPossibleOpdrachtActions } from "@/lib/domain/opdracht/decide-opdracht";
import { OPDRACHT_ACTIONS, OPDRACHT_STATUSES, OPEN_OPDRACHT, opdrachtTransitionOf, type OpdrachtRequirement, type OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import { createToeval } from "../../support/toeval";

const ALLES = new Set<OpdrachtRequirement>(["reden", "van", "tot", "tekst", "resultaat"]);
const UITVOERDERS = ["team", "leverancier"] as const;

describe.each(OPDRACHT_ACTIONS)("%s", (action) => {
  const row = opdrachtTransitionOf(action);

  it.each(OPDRACHT_STATUSES)("from %s is allowed exactly when the table says so", (status) => {
    for (const uitvoerder of UITVOERDERS) {
      const result = decideOpdracht({ status, uitvoerder }, action, ALLES);
      expect(result.ok).toBe(row.from.includes(status) && (!row.alleen || row.alleen === uitvoerder));
      if (result.ok) expect(result.value.to).toBe(row.to);
      else expect(result.error.code).toBe("overgang-niet-toegestaan");
    }
  });

  it("asks for each thing it needs, by the name of its field", () => {
    const stand = { status: row.from[0]!, uitvoerder: "leverancier" } as const;
    for (const needed of row.requires) {
      expect(decideOpdracht(stand, action, new Set([...ALLES].filter((one) => one !== needed)))).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: needed }] } });
    }
    expect(decideOpdracht(stand, action, new Set(row.requires)).ok).toBe(true);
  });
});

describe("the life of an opdracht", () => {
  it("can be finished from any open status, so that a lamp takes two taps", () => {
    for (const status of OPEN_OPDRACHT) expect(listPossibleOpdrachtActions({ status, uitvoerder: "team" })).toContain("finish");
  });

  it("lets a team neither accept nor refuse, and nobody settle by hand", () => {
    for (const status of OPDRACHT_STATUSES) {
      const offered = listPossibleOpdrachtActions({ status, uitvoerder: "team" });
      expect(offered).not.toContain("accept");
      expect(offered).not.toContain("refuse");
      expect([...offered, ...listPossibleOpdrachtActions({ status, uitvoerder: "leverancier" })]).not.toContain("settle");
    }
  });

  it("stops the clock for refused access only, never for material", () => {
    expect(OPDRACHT_ACTIONS.filter((action) => opdrachtTransitionOf(action).klok === "pauzeert")).toEqual(["no-access"]);
  });

  it("never reaches a pair outside the table in 10,000 random steps, and never leaves an end", () => {
    const toeval = createToeval(4711);
    const ended = new Set<OpdrachtStatus>(["geweigerd", "financieel_gereed", "ingetrokken"]);
    let status: OpdrachtStatus = "aangeboden";
    const visited = new Set<OpdrachtStatus>();
    for (let step = 0; step < 10_000; step += 1) {
      const result = decideOpdracht({ status, uitvoerder: toeval.kies(UITVOERDERS) }, toeval.kies(OPDRACHT_ACTIONS), ALLES);
      if (result.ok) {
        expect(ended.has(status)).toBe(false);
        expect(result.value.from).toContain(status);
        status = result.value.to;
        visited.add(status);
      }
      if (ended.has(status) && toeval.getal() < 0.2) status = "aangeboden";
    }
    expect([...visited].sort()).toEqual(OPDRACHT_STATUSES.filter((one) => one !== "aangeboden").sort());
  });
});

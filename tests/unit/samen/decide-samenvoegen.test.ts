import { describe, expect, it } from "vitest";
import { explainNietSamen, pickHoofdmelding, type SamenZaak } from "@/lib/domain/samen/decide-samenvoegen";
import { MELDING_STATUSES, isOpen } from "@/lib/domain/melding/status";

const zaak = (anders: Partial<SamenZaak> = {}): SamenZaak => ({ nummer: 1, status: "nieuw", kwis: "S", dienstdomeinCode: "facilitair", melderId: "een", openDeelmeldingen: 0, ...anders });
const hoofd = (anders: Partial<SamenZaak> = {}) => zaak({ nummer: 2, melderId: "twee", ...anders });

describe("explainNietSamen", () => {
  it("lets open meldingen go up in an open one, of one klant or of several", () => {
    for (const status of MELDING_STATUSES) {
      expect(explainNietSamen(zaak({ status }), hoofd()) === null, status).toBe(isOpen(status));
      expect(explainNietSamen(zaak(), hoofd({ status })) === null, status).toBe(isOpen(status));
    }
    expect(explainNietSamen(zaak({ kwis: "W" }), hoofd({ kwis: "I" }))).toBeNull();
  });

  it("keeps a klacht apart: never with something else, and never with the klacht of somebody else", () => {
    expect(explainNietSamen(zaak({ kwis: "K" }), hoofd({ melderId: "een" }))).toContain("klacht");
    expect(explainNietSamen(zaak({ melderId: "twee" }), hoofd({ kwis: "K" }))).toContain("klacht");
    expect(explainNietSamen(zaak({ kwis: "K" }), hoofd({ kwis: "K" }))).toContain("één klant");
    expect(explainNietSamen(zaak({ kwis: "K" }), hoofd({ kwis: "K", melderId: "een" }))).toBeNull();
  });

  it("keeps compliments and closed dienstdomeinen between one klant and the desk", () => {
    for (const dicht of [{ kwis: "compliment" }, { dienstdomeinCode: "peno" }] as const) {
      expect(explainNietSamen(zaak(dicht), hoofd())).toContain("één klant");
      expect(explainNietSamen(zaak(), hoofd(dicht))).toContain("één klant");
      expect(explainNietSamen(zaak(dicht), hoofd({ ...dicht, melderId: "een" }))).toBeNull();
    }
  });

  it("refuses itself, and what still has deelmeldingen open", () => {
    expect(explainNietSamen(zaak(), zaak())).toContain("zelf");
    expect(explainNietSamen(zaak({ openDeelmeldingen: 1 }), hoofd())).toContain("deelmeldingen");
  });
});

describe("pickHoofdmelding", () => {
  const opTijd = (nummer: number, ontvangen: number, anders: Partial<SamenZaak> = {}) => ({ ...zaak({ nummer, melderId: `p${nummer}`, ...anders }), ontvangen });

  it("keeps the earliest, by number where the moment is the same", () => {
    expect(pickHoofdmelding([opTijd(3, 20), opTijd(2, 10), opTijd(1, 10)])).toBe(1);
  });

  it("passes over what cannot take in the others", () => {
    expect(pickHoofdmelding([opTijd(1, 10, { status: "gereed" }), opTijd(2, 20), opTijd(3, 30)])).toBe(2);
    expect(pickHoofdmelding([opTijd(1, 10, { status: "gereed" })])).toBe(1);
    expect(pickHoofdmelding([])).toBeNull();
  });
});

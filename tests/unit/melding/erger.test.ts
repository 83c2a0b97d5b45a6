import { describe, expect, it } from "vitest";
import { canWorsen, describeErger, ERGER_GEVOLGEN, ERGER_KEUZES } from "@/lib/domain/melding/erger";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";

describe("het is erger geworden", () => {
  it("can be said of what is open, and of nothing else", () => {
    expect(MELDING_STATUSES.filter((status) => !canWorsen(status))).toEqual(["gereed", "afgesloten", "geannuleerd"]);
  });

  it("puts what was ticked before what was written", () => {
    expect(describeErger({ gevolg: "stil", tekst: "De gang staat blank." })).toBe("Het is erger geworden. Wij kunnen niet meer werken. De gang staat blank.");
    expect(describeErger({ gevolg: undefined, tekst: "Nu ook boven." })).toBe("Het is erger geworden. Nu ook boven.");
  });

  it("proposes something with every choice", () => {
    for (const keuze of ERGER_KEUZES) expect(ERGER_GEVOLGEN[keuze].impact ?? ERGER_GEVOLGEN[keuze].urgentie).toBeTruthy();
  });
});

import { describe, expect, it } from "vitest";
import { GEEN_STAP, planHerinnering, planSluiting, planZonderAntwoord } from "@/lib/domain/melding/werkdagen";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { SERVICEDESK_KALENDER as desk } from "@/lib/domain/sla/kalender";
import { formatAmsterdam } from "@/lib/domain/sla/uiterlijk";

const op = (tekst: string) => new Date(tekst);
const when = (stap: ReturnType<typeof planSluiting>) => (stap.volgendeStapOp ? formatAmsterdam(stap.volgendeStapOp) : null);

describe("what time does by itself, in working days", () => {
  it("reminds 2 working days after the question and gives up 5 working days after the question", () => {
    const gevraagd = op("2026-03-05T14:00:00+01:00"); // a Thursday
    expect(planHerinnering(gevraagd, desk)).toEqual({ volgendeStap: "herinner_klant", volgendeStapOp: op("2026-03-09T17:30:00+01:00") });
    expect(planZonderAntwoord(gevraagd, desk)).toEqual({ volgendeStap: "gereed_zonder_antwoord", volgendeStapOp: op("2026-03-12T17:30:00+01:00") });
  });

  it("closes 5 silent working days after gereed, over Easter and the change to summer time", () => {
    expect(when(planSluiting(op("2026-04-01T09:00:00+02:00"), "S", desk))).toBe("2026-04-09T17:30:00+02:00");
    expect(when(planSluiting(op("2026-03-26T09:00:00+01:00"), "S", desk))).toBe("2026-04-02T17:30:00+02:00");
  });

  it("never closes a klacht by itself, and everything else it does", () => {
    for (const kwis of KWIS) {
      const stap = planSluiting(op("2026-03-05T14:00:00+01:00"), kwis, desk);
      if (kwis === "K") expect(stap).toEqual(GEEN_STAP);
      else expect(stap.volgendeStap).toBe("sluit");
    }
  });
});

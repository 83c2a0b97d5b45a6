import { describe, expect, it } from "vitest";
import { describePeriode } from "@/lib/i18n/mededeling";
import { listBerichten } from "@/prisma/seed/demo/mededelingen";

const nu = new Date("2026-03-02T09:00:00Z");
const uur = (aantal: number) => new Date(nu.getTime() + aantal * 3_600_000);

describe("the period of a notice in words", () => {
  it.each([
    [uur(-1), uur(2), "Tot vandaag 12.00 uur"], [uur(-1), null, "Wij weten nog niet tot wanneer"], [uur(22), uur(26), "Van morgen 08.00 uur tot 12.00 uur"], [uur(22), uur(50), "Van morgen 08.00 uur tot wo 4 mrt 12.00 uur"], [uur(46), null, "Vanaf wo 4 mrt 08.00 uur"],
  ])("%s to %s", (van, tot, woorden) => expect(describePeriode({ van, tot }, nu)).toBe(woorden));
});

describe("the notices of the demo", () => {
  it("end after they begin, whatever the moment of the start", () => {
    for (let stap = 0; stap < 200; stap += 1) for (const { van, tot } of listBerichten(uur(stap * 3.7))) if (tot) expect(tot.getTime()).toBeGreaterThan(van.getTime());
  });
});

import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "@/lib/domain/authz/permissions";
import { BEHEER_RECHTEN, BEHEER_SOORTEN } from "@/lib/domain/beheer/beheer-soort";
import { parseAmsterdam } from "@/lib/domain/beheer/parse-amsterdam";

describe("what a beheerder keeps", () => {
  it("asks a right of beheer for every kind", () => {
    expect(Object.keys(BEHEER_RECHTEN).sort()).toEqual([...BEHEER_SOORTEN].sort());
    for (const soort of BEHEER_SOORTEN) expect([soort, BEHEER_RECHTEN[soort] in PERMISSIONS, BEHEER_RECHTEN[soort].startsWith("beheer.")]).toEqual([soort, true, true]);
  });
});

describe("a wall clock time in Amsterdam", () => {
  it.each([
    ["2026-03-02T09:00", "2026-03-02T09:00:00+01:00"], ["2026-07-02T09:00", "2026-07-02T09:00:00+02:00"], ["2026-12-31T23:59", "2026-12-31T23:59:00+01:00"],
    ["2026-03-29T02:30", "2026-03-29T03:30:00+02:00"], ["2026-10-25T02:30", "2026-10-25T02:30:00+02:00"],
  ])("%s is %s", (tekst, moment) => expect(parseAmsterdam(tekst)).toEqual(new Date(moment)));
});

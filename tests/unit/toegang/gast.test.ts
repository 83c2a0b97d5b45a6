import { describe, expect, it } from "vitest";
import { can, hasRight } from "@/lib/domain/authz/actor";
import { PERMISSIONS, ruleOf, type Permission } from "@/lib/domain/authz/permissions";
import { GAST } from "@/lib/domain/toegang/gast";

describe("who reports without account", () => {
  it("may do what everybody who is signed in may, and nothing that takes a role", () => {
    const rechten = (Object.keys(PERMISSIONS) as Permission[]).filter((recht) => hasRight(GAST, recht));
    expect(rechten.length).toBeGreaterThan(0);
    expect(rechten.filter((recht) => !ruleOf(recht).iedereen)).toEqual([]);
    expect(can(GAST, "melding.submit")).toBe(true);
    expect(can(GAST, "melding.cancel", { melderId: "een ander" })).toBe(false);
  });
});

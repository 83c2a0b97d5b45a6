import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEWAARD_GELEZEN, formatTelling, moveId } from "@/lib/domain/wachtrij/bewaarde-weergave";

describe("a saved view", () => {
  it("says how many, that it is more, or that it is at least so many", () => {
    expect(formatTelling({ gelezen: 40, aantal: 7 }, 99)).toBe("7");
    expect(formatTelling({ gelezen: 400, aantal: 100 }, 99)).toBe("99+");
    expect(formatTelling({ gelezen: BEWAARD_GELEZEN, aantal: 7 }, 99)).toBe("7+");
  });

  it("moves one place and back, and not past an end", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 }), fc.nat(), fc.constantFrom<1 | -1>(1, -1), (ids, plek, stap) => {
      const id = ids[plek % ids.length] ?? "";
      const next = moveId(ids, id, stap);
      if (next === null) expect(stap === 1 ? ids.at(-1) : ids[0]).toBe(id);
      else expect(moveId(next, id, stap === 1 ? -1 : 1)).toEqual(ids);
    }));
    expect(moveId(["a"], "b", 1)).toBeNull();
  });
});

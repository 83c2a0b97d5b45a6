import { expect, it } from "vitest";
import { GETELDE_WEERGAVEN, SORTERINGEN, TEL_GRENS, WEERGAVEN } from "@/lib/domain/wachtrij/weergave";

it("counts every list but the one that holds everything, and no further than two digits", () => {
  expect(new Set(WEERGAVEN).size).toBe(WEERGAVEN.length);
  expect(GETELDE_WEERGAVEN).toEqual(WEERGAVEN.filter((weergave) => weergave !== "alles"));
  expect([WEERGAVEN[0], SORTERINGEN[0], TEL_GRENS]).toEqual(["nieuw", "uiterlijk", 99]);
});

import { expect, it } from "vitest";
import { VERBANDEN, verbandVan } from "@/lib/domain/samen/verband";

it("reads a link from both sides: the same where it has no direction, cause and consequence where it has", () => {
  expect(VERBANDEN.map((soort) => [verbandVan(soort, "van"), verbandVan(soort, "naar")])).toEqual([["verwant", "verwant"], ["duplicaat", "duplicaat"], ["aanleiding", "gevolg"]]);
});

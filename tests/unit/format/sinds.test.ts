import { expect, it } from "vitest";
import { formatSinds } from "@/lib/format/format-sinds";

const nu = new Date("2026-11-20T15:00:00Z");

it.each([
  ["2026-11-20T14:55:00Z", "van zojuist"], ["2026-11-20T14:30:00Z", "van vanmiddag"], ["2026-11-20T07:30:00Z", "van vanochtend"], ["2026-11-20T01:00:00Z", "van vannacht"],
  ["2026-11-19T15:00:00Z", "van gisteren"], ["2026-11-13T15:00:00Z", "van vr 13 nov"],
])("%s is %s", (toen, woorden) => expect(formatSinds(new Date(toen), nu)).toBe(woorden));

it("says so in the evening", () => expect(formatSinds(new Date("2026-11-20T18:00:00Z"), new Date("2026-11-20T22:00:00Z"))).toBe("van vanavond"));

import { describe, expect, it } from "vitest";
import { judge } from "@/scripts/tests/tier";

describe("judge: wat een reeks toetsen telt", () => {
  it.each([
    ["alles goed", 0, { passed: 5, failed: 0 }, { passed: 5, failed: 0 }],
    ["een fout", 1, { passed: 4, failed: 1 }, { passed: 4, failed: 1 }],
    ["niets gedraaid", 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ["omgevallen zonder verslag", 1, null, { passed: 0, failed: 1 }],
    ["geen verslag en toch 0", 0, null, { passed: 0, failed: 1 }],
    ["alles goed en toch omgevallen", 1, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }],
    ["een fout en toch 0", 0, { passed: 4, failed: 1 }, { passed: 4, failed: 1 }],
  ])("%s", (...[, code, counted, wanted]) => expect(judge("reeks", code, counted)).toEqual({ name: "reeks", ...wanted }));
});

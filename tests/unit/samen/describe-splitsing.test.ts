import { describe, expect, it } from "vitest";
import { describeSplitsing } from "@/lib/domain/samen/describe-splitsing";

describe("describeSplitsing", () => {
  it.each([[2, "twee"], [3, "drie"], [4, "vier"]])("names all %i of them, in plain words", (aantal, woord) => {
    const delen = Array.from({ length: aantal }, (_, index) => ({ nummer: `M${index + 1}`, onderwerp: `Deel ${index + 1}` }));
    const tekst = describeSplitsing(delen);
    expect(tekst).toContain(`gaat over ${woord} dingen`);
    for (const { nummer, onderwerp } of delen) expect(tekst).toContain(`${nummer}: ${onderwerp}`);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { step } from "@/scripts/launcher/progress";

describe("step", () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.useFakeTimers();
    vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const takes = (ms: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve("klaar"), ms));

  it("tells what takes longer than 2 s before those are over, and how long it took", async () => {
    const work = step("Bouwen", takes(2100));
    await vi.advanceTimersByTimeAsync(1900);
    expect(said).toEqual(["· Bouwen …"]);
    await vi.advanceTimersByTimeAsync(300);
    expect(await work).toBe("klaar");
    expect(said).toEqual(["· Bouwen …", "  Bouwen: klaar in 2,1 s"]);
  });

  it("goes on telling while it lasts, so that nobody thinks it hangs", async () => {
    const work = step("Bouwen", takes(50_000));
    await vi.advanceTimersByTimeAsync(49_000);
    expect(said.filter((line) => line.includes("nog bezig")).length).toBeGreaterThanOrEqual(3);
    await vi.advanceTimersByTimeAsync(2000);
    await work;
  });

  it("says nothing of what is over at once", async () => {
    const work = step("Kijken", takes(300));
    await vi.advanceTimersByTimeAsync(60_000);
    await work;
    expect(said).toEqual([]);
  });

  it("falls silent when the work fails, and lets the reason through", async () => {
    const work = step("Bouwen", () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error("stuk")), 1000)));
    const judged = expect(work).rejects.toThrow("stuk");
    await vi.advanceTimersByTimeAsync(60_000);
    await judged;
    expect(said).toEqual(["· Bouwen …"]);
  });
});

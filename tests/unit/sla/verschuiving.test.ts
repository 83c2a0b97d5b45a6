import { describe, expect, it } from "vitest";
import { isVerschoven } from "@/lib/domain/sla/verschuiving";

const op = (minuten: number) => new Date(Date.UTC(2026, 2, 2, 9, minuten));

describe("een verschoven moment", () => {
  it.each([
    ["later", op(0), op(30), true], ["sooner", op(30), op(0), true], ["a few minutes", op(0), op(29), false],
    ["the first", null, op(0), false], ["none any more", op(0), null, false], ["untouched", op(0), undefined, false],
  ])("%s", (_, van, naar, verwacht) => expect(isVerschoven(van, naar)).toBe(verwacht));
});

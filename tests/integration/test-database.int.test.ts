import { describe, expect, it } from "vitest";
import { testDb } from "@/tests/support/database";

const database = testDb();

describe("testDb", () => {
  it("gives every file a clone that can be thrown away", async () => {
    await database.db.instelling.create({ data: { sleutel: "proef", waarde: 1 } });
    const before = database.url;
    await database.reset();
    expect(database.url).not.toBe(before);
    expect(await database.db.instelling.findUnique({ where: { sleutel: "proef" } })).toBeNull();
  });
});

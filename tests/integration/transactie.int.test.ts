import { describe, expect, it } from "vitest";
import { classifyDbError } from "@/lib/data/classify-db-error";
import type { Tx } from "@/lib/data/client";
import { sendLater } from "@/lib/data/pg-transaction";
import { sql, steady } from "@/lib/data/sql";
import { toQuery } from "@/lib/data/statement";
import { testDb } from "@/tests/support/database";

const database = testDb();

const insert = (sleutel: string) => sql`INSERT INTO instelling (sleutel, waarde, updated_at) VALUES (${sleutel}, '1'::jsonb, now())`;
const bestaat = async (sleutel: string) => (await database.db.instelling.findUnique({ where: { sleutel } })) !== null;
const transactie = <T>(run: (tx: Tx) => Promise<T>) => database.db.$transaction(run);
const stop = () => Promise.reject(new Error("stop"));

describe("a transaction", () => {
  it("is one for own SQL and for models: both see each other, and both stay or go", async () => {
    await transactie(async (tx) => {
      await tx.$executeRaw(insert("samen-a"));
      expect(await tx.instelling.count({ where: { sleutel: "samen-a" } })).toBe(1);
      await tx.instelling.create({ data: { sleutel: "samen-b", waarde: 1 } });
      expect(await tx.$queryRaw(sql`SELECT sleutel FROM instelling WHERE sleutel LIKE 'samen%' ORDER BY 1`)).toEqual([{ sleutel: "samen-a" }, { sleutel: "samen-b" }]);
      expect(await bestaat("samen-a")).toBe(false);
    });
    expect([await bestaat("samen-a"), await bestaat("samen-b")]).toEqual([true, true]);
    await expect(transactie(async (tx) => {
      await tx.instelling.create({ data: { sleutel: "weg-b", waarde: 1 } });
      await tx.$executeRaw(insert("weg-a"));
      return stop();
    })).rejects.toThrow("stop");
    expect([await bestaat("weg-a"), await bestaat("weg-b")]).toEqual([false, false]);
  });

  it("commits what was sent without waiting, and fails as that failed", async () => {
    await transactie(async (tx) => { sendLater(tx, toQuery(insert("later"))); await Promise.resolve(); });
    expect(await bestaat("later")).toBe(true);
    const twice = transactie(async (tx) => {
      await tx.$executeRaw(insert("nooit"));
      sendLater(tx, toQuery(insert("later")));
      await tx.$queryRaw(sql`SELECT 1`);
    });
    // Not that a later statement was refused, but why.
    await expect(twice.catch(classifyDbError)).resolves.toBe("conflict");
    expect(await bestaat("nooit")).toBe(false);
  });

  it("takes its own connection for itself, however many there are, and gives every one back", async () => {
    const teller = steady(sql`SELECT count(*)::int AS n FROM instelling WHERE sleutel LIKE 'tegelijk%'`);
    await Promise.all(Array.from({ length: 10 }, (_, index) => transactie(async (tx) => {
      await tx.$executeRaw(insert(`tegelijk-${index}`));
      await tx.instelling.update({ where: { sleutel: `tegelijk-${index}` }, data: { waarde: index } });
      if (index % 5 === 0) return stop();
    }).catch(() => undefined)));
    expect(await database.db.$queryRaw(teller)).toEqual([{ n: 8 }]);
  });

  it("refuses a statement that comes after its end", async () => {
    const kept: Tx[] = [];
    await transactie(async (tx) => { kept.push(tx); await tx.$queryRaw(sql`SELECT 1`); });
    await expect(kept[0]?.$executeRaw(insert("te-laat"))).rejects.toThrow("ended");
    await expect(kept[0]?.instelling.create({ data: { sleutel: "te-laat", waarde: 1 } })).rejects.toThrow();
    expect(await bestaat("te-laat")).toBe(false);
  });

  it("finds its plans again after the tables changed under it", async () => {
    await database.db.$executeRaw(sql`CREATE TABLE proefplan (a int)`);
    const read = () => database.db.$queryRaw(steady(sql`SELECT * FROM proefplan`));
    expect(await read()).toEqual([]);
    await database.db.$executeRaw(sql`ALTER TABLE proefplan ADD COLUMN b int`);
    await database.db.$executeRaw(sql`INSERT INTO proefplan VALUES (1, 2)`);
    for (let index = 0; index < 3; index += 1) expect(await read()).toEqual([{ a: 1, b: 2 }]);
    await database.db.$executeRaw(sql`DROP TABLE proefplan`);
  });
});

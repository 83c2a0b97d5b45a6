import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { markDemo } from "@/lib/data/demo-mark";
import { hashSecret } from "@/lib/data/hash-secret";
import { startSessie } from "@/lib/data/sessie-store";
import { seedReferentie } from "@/prisma/seed/referentie";
import { backup } from "@/scripts/db/backup";
import { restoreInto } from "@/scripts/db/restore";
import { readCatalogue } from "@/tests/support/catalogue";
import { createDatabase, dropDatabase } from "@/tests/support/create-database";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";
import { withClient } from "@/tests/support/with-client";

const database = testDb();
const folder = mkdtempSync(join(tmpdir(), "serviceplein-backup-"));
const file = join(folder, "plein.backup");
afterAll(() => rmSync(folder, { recursive: true }));

const ALL_ROWS = `SELECT c.relname AS naam, (xpath('/row/c/text()', query_to_xml(format('SELECT md5(COALESCE(string_agg(t::text, chr(10) ORDER BY t::text), '''')) || count(*) AS c FROM public.%I t', c.relname), false, true, '')))[1]::text AS som
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' ORDER BY 1`;
const contents = (url: string) => withClient(url, async (client) => (await client.query<{ naam: string; som: string }>(ALL_ROWS)).rows);

describe("backup and restore", () => {
  it("gives back every row, link, guard and number", async () => {
    await seedReferentie(database.db);
    await withClient(database.url, (client) => client.query("SELECT nextval('melding_nummer_seq') FROM generate_series(1, 7)"));
    await withClient(database.url, (client) => client.query(`INSERT INTO instelling (sleutel, waarde) VALUES ('raar', to_jsonb(E'tab\\t nieuwe\\nregel \\\\N é €'::text))`));
    const { bytes } = await backup(database.url, file);
    expect(bytes).toBeGreaterThan(1000);
    const fresh = await createDatabase(null);
    try {
      const { rows } = await restoreInto(fresh, file, { mayBeDemo: false });
      expect(rows).toBeGreaterThan(100);
      expect(await contents(fresh)).toEqual(await contents(database.url));
      expect(await readCatalogue(fresh)).toEqual(await readCatalogue(database.url));
      const next = (url: string) => withClient(url, async (client) => (await client.query<{ n: string }>("SELECT nextval('melding_nummer_seq') AS n")).rows[0]?.n);
      expect(await next(fresh)).toBe(await next(database.url));
    } finally {
      await dropDatabase(fresh);
    }
  });

  it("brings no sessie and no open link back to life, and a demo only where a demo may be", async () => {
    const persoon = await aPersoon(database.db);
    const { id } = await startSessie(database.db, persoon.id, "proef");
    const over = new Date(Date.now() + 3_600_000);
    const bewijzen = ["uitnodiging", "herstel", "eerste_beheerder", "volg"].map((soort) => ({ hash: hashSecret(`${soort}-proef`), soort, persoonId: persoon.id, verlooptOp: over }));
    await database.db.toegangsbewijs.createMany({ data: bewijzen });
    await markDemo(database.db);
    const demo = join(folder, "demo.backup");
    await backup(database.url, demo);
    const fresh = await createDatabase(null);
    try {
      await expect(restoreInto(fresh, demo, { mayBeDemo: false })).rejects.toThrow(/van de demo/);
      expect((await readCatalogue(fresh)).size).toBe(0);
      await restoreInto(fresh, demo, { mayBeDemo: true });
      await withClient(fresh, async (client) => {
        expect((await client.query("SELECT 1 FROM sessie WHERE id_hash = $1 AND beeindigd_op IS NOT NULL", [hashSecret(id)])).rowCount).toBe(1);
        expect((await client.query("SELECT soort FROM toegangsbewijs WHERE ingetrokken_op IS NULL")).rows).toEqual([{ soort: "volg" }]);
      });
    } finally {
      await dropDatabase(fresh);
    }
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ["changed", (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 2000), Buffer.from([7, 7, 7]), bytes.subarray(2003)])],
    ["something else", () => Buffer.from("geen back-up")],
  ])("refuses a file that is %s, before anything is written", async (_, damage) => {
    const damaged = join(folder, "stuk.backup");
    writeFileSync(damaged, damage(readFileSync(file)));
    const fresh = await createDatabase(null);
    try {
      await expect(restoreInto(fresh, damaged, { mayBeDemo: true })).rejects.toThrow(/beschadigd|geen back-up/);
      expect((await readCatalogue(fresh)).size).toBe(0);
    } finally {
      await dropDatabase(fresh);
    }
  });
});

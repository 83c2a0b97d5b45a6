import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { markDemo } from "@/lib/data/demo-mark";
import { createDb } from "@/lib/data/client";
import { parseEnv } from "@/lib/env";
import { startThrowawayCluster, type ThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { judgeDatabase } from "@/scripts/launcher/external-database";
import { createDatabase, dropDatabase } from "@/tests/support/create-database";
import { withClient } from "@/tests/support/with-client";

const AUTH_SECRET = "u7Kq2vX9mB4tR8wZ1nC6yF3hJ5pL0sDa";
const dataDir = mkdtempSync(join(tmpdir(), "serviceplein-eigen-"));
let durable: ThrowawayCluster;
let hasty = "";

function judge(url: string, settings: Record<string, string> = { AUTH_SECRET }) {
  const result = parseEnv(settings);
  if (!result.ok) throw new Error(result.melding);
  return judgeDatabase(result.env, url, dataDir);
}

/** The same database as somebody who may do everything in it and nothing on the server. */
async function asOrdinary(url: string): Promise<string> {
  const address = new URL(url);
  await withClient(url, (client) => client.query(`DROP ROLE IF EXISTS gewoon; CREATE ROLE gewoon LOGIN PASSWORD 'gewoon'; GRANT pg_read_all_data TO gewoon`));
  [address.username, address.password] = ["gewoon", "gewoon"];
  return address.href;
}

describe("judging a server that is not ours", () => {
  const warned: string[] = [];
  beforeAll(async () => {
    durable = await startThrowawayCluster({ version: 15, isDurable: true });
    hasty = await createDatabase();
  }, 60_000);
  afterAll(async () => {
    await durable.stop();
    await dropDatabase(hasty);
    rmSync(dataDir, { recursive: true });
  });
  beforeEach(() => {
    warned.length = 0;
    vi.spyOn(console, "warn").mockImplementation((line: string) => void warned.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it("warns when the user is superuser, and not of the rest", async () => {
    expect(await judge(durable.url)).toEqual({ isDemo: false, authSecret: AUTH_SECRET });
    expect(warned).toEqual([expect.stringContaining("superuser")]);
  });

  it("warns when fsync is off, and says what that means", async () => {
    await judge(await asOrdinary(hasty));
    expect(warned).toEqual([expect.stringMatching(/fsync staat uit.*verloren/)]);
  });

  it("has nothing to say of a server as it should be", async () => {
    await judge(await asOrdinary(durable.url));
    expect(warned).toEqual([]);
  });

  it("wants a secret and real time, unless a demo made the database", async () => {
    await expect(judge(hasty, {})).rejects.toThrow(/AUTH_SECRET ontbreekt/);
    await expect(judge(hasty, { AUTH_SECRET, KLOK: "2026-03-02T08:00:00+01:00" })).rejects.toThrow(/KLOK/);
    const db = createDb(hasty, { max: 1 });
    await markDemo(db).finally(() => db.$disconnect());
    warned.length = 0;
    expect(await judge(hasty, { KLOK_TEMPO: "60" })).toMatchObject({ isDemo: true, authSecret: expect.stringMatching(/.{32}/) as string });
    expect(warned).toEqual([]);
  });

  it("refuses what it cannot work with, in one line that names it", async () => {
    await withClient(durable.url, (client) => client.query("CREATE DATABASE oud ENCODING 'SQL_ASCII' TEMPLATE template0"));
    const fault = async (url: string) => String(await judge(url).catch((error: Error) => error.message));
    const faults = [await fault(durable.url.replace(/postgres$/, "oud")), await fault(durable.url.replace(/postgres$/, "bestaatniet")), await fault("postgresql://a:b@127.0.0.1:1/c")];
    expect(faults).toEqual([expect.stringContaining("SQL_ASCII"), expect.stringMatching(/bestaatniet.*niet bereikbaar/), expect.stringMatching(/127\.0\.0\.1:1 .*niet bereikbaar/)]);
    for (const line of faults) expect(line).not.toContain("\n");
  });
});

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findDataDir } from "@/scripts/cluster/data-dir";
import { clusterFolder, DATABASE_NAME, readNote, urlOf } from "@/scripts/cluster/embedded-cluster";
import { findFreePort, isPortFree } from "@/scripts/cluster/free-port";
import { type Ended, runScript, startScript } from "@/tests/support/run-script";
import { withClient } from "@/tests/support/with-client";

const dataDir = mkdtempSync(join(tmpdir(), "serviceplein-ingebouwd-"));
const file = join(dataDir, "plein.backup");
const settings = { DATA_DIR: dataDir };
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Where the cluster really is: as root this folder may be one that the database user cannot enter. */
const place = () => findDataDir(dataDir).path;

/** What Node.js says about the inside of a library is no word to whoever runs a script. */
const withoutNode = (fout: string) => fout.replace(/\(node:\d+\) DeprecationWarning[^]*?was created\)\n/, "");

async function expectStopped({ code, fout }: Ended): Promise<void> {
  expect({ code, fout: withoutNode(fout) }).toEqual({ code: 0, fout: "" });
  expect(existsSync(join(clusterFolder(place()), "postmaster.pid"))).toBe(false);
  expect(await isPortFree(readNote(place())?.port ?? 0)).toBe(true);
}

/** A worker that has the cluster up, the address of its database, and its end at Ctrl+C. */
async function withWorker<T>(work: (url: string) => Promise<T>): Promise<T> {
  const worker = startScript("worker", [], settings);
  try {
    await worker.says("De worker draait");
    return await work(urlOf({ password: "", ...readNote(place()) }, DATABASE_NAME));
  } finally {
    worker.child.kill("SIGINT");
    await expectStopped(await worker.ended);
  }
}

const countMeldingen = (url: string) => withClient(url, async (client) => (await client.query<{ n: number }>("SELECT count(*)::int AS n FROM melding")).rows[0]?.n ?? 0);

describe("scripts on the embedded database while no start runs", { timeout: 300_000 }, () => {
  let before = 0;

  it("api-sleutel brings it up, fills the demo, prints a key and takes it down again", async () => {
    const ended = await runScript("api-sleutel", ["--email", "klant@demo.example", "--naam", "toets"], settings);
    await expectStopped(ended);
    expect(ended.uit.trim().split("\n").at(-1)).toMatch(/^fsd_[0-9a-f]{8}_[\w-]{43}$/);
  });

  it("worker has it up until Ctrl+C; other scripts work beside it, and a start says who is there", async () => {
    await withWorker(async (url) => {
      before = await countMeldingen(url);
      expect(before).toBeGreaterThan(100);
      const beside = await runScript("db", ["backup", file], settings);
      expect({ ...beside, uit: "" }).toEqual({ code: 0, fout: "", uit: "" });
      expect(beside.uit).toContain(`Back-up gemaakt: ${file}`);
      const start = await runScript("launcher/main", [], { ...settings, PORT: String(await findFreePort()) });
      expect({ code: start.code, fout: start.fout.trim() }).toEqual({ code: 1, fout: expect.stringMatching(/^Op de map .* draait al een worker .*DATA_DIR=.*$/) as string });
    });
  });

  it("demo adds meldingen with a bar, db puts the backup back, and each leaves nothing running", async () => {
    const demo = await runScript("demo", ["--meldingen", "500"], settings);
    await expectStopped(demo);
    expect(demo.uit).toMatch(/\[#{30}\] 100 % {2}500 van 500 meldingen/);
    const restored = await runScript("db", ["restore", file], settings);
    await expectStopped(restored);
    expect(restored.uit).toContain("Teruggezet");
    expect(await withWorker(countMeldingen)).toBe(before);
  });
});

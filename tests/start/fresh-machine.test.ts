import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "@/scripts/cluster/free-port";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { withClient } from "@/tests/support/with-client";
import { cleanUp, cloneProject, copyToLocked, isRoot, makeDataDir, makePlace, npm, ordinaryUser, type Run, type User } from "./machine";

const settle = async (run: Run) => ({ code: await run.exit, lines: run.output().split("\n").filter((line) => line.trim() && !line.startsWith("npm ") && !line.startsWith(">")) });

// npm ci is the slow part: the present user's clone serves all cases that do not need another user.
const shared = makePlace();
let own: ReturnType<typeof cloneProject> | undefined;
const ownClone = () => (own ??= cloneProject(shared, null));
afterAll(() => cleanUp(shared));

const USERS: readonly { who: string; findUser: () => User | null }[] = [{ who: "the present user", findUser: () => null }, ...(isRoot ? [{ who: "an ordinary user", findUser: ordinaryUser }] : [])];

describe.each(USERS)("npm ci && npm start as $who, in a folder with a space", ({ findUser }) => {
  const user = findUser();
  const place = makePlace();
  let folder: ReturnType<typeof cloneProject>;
  let dataDir: string;
  let settings: Record<string, string>;
  const start = (extra: Record<string, string> = {}) => npm(folder, ["start"], { ...settings, ...extra });

  beforeAll(async () => {
    folder = user ? cloneProject(place, user) : ownClone();
    dataDir = makeDataDir(place, user);
    settings = { DATA_DIR: dataDir, PORT: String(await findFreePort()) };
  });
  afterAll(() => cleanUp(place));

  it("is ready, tells what one needs to know, refuses a second one, and stops at Ctrl+C", async () => {
    const run = start();
    await run.ready();
    for (const text of [`http://localhost:${settings.PORT}`, "klant@demo.example", "welkom-waterstede", "DATABASE_URL=postgresql://", "Stoppen: Ctrl+C"]) expect(run.output()).toContain(text);
    expect((await fetch(`http://127.0.0.1:${settings.PORT}/inloggen`)).status).toBe(200);

    const second = await settle(start({ PORT: String(await findFreePort()) }));
    expect(second.code).toBe(1);
    expect(second.lines).toHaveLength(1);
    expect(second.lines[0]).toContain(dataDir);

    const beside = await settle(npm(folder, ["run", "db", "--", "status"], settings));
    expect(beside).toMatchObject({ code: 0 });
    expect(beside.lines.join("\n")).toContain("toegepast  0001_begin");

    run.signal("group", "SIGINT");
    await run.gone();
  });

  it("starts again within 5 seconds", async () => {
    const run = start();
    expect(await run.ready()).toBeLessThanOrEqual(5);
    run.signal("group", "SIGINT");
    await run.gone();
  });

  it.each([
    ["npm", /^npm start/],
    ["the launcher", /launcher\/main\.ts/],
    ["PostgreSQL", /bin\/postgres -D/],
  ])("leaves nothing within 10 s after kill -9 of %s, and recovers by itself", async (_name, pattern) => {
    const run = start();
    await run.ready();
    run.signal(run.find(pattern), "SIGKILL");
    await run.gone(10_000);
  });

  it("starts after all that, and holds its data", async () => {
    const run = start();
    await run.ready();
    const url = /DATABASE_URL=(\S+)/.exec(run.output())?.[1] ?? "";
    const { rows } = await withClient(url, (client) => client.query<{ n: number }>("SELECT count(*)::int AS n FROM melding"));
    expect(rows[0]?.n).toBeGreaterThan(100);
    run.signal("group", "SIGTERM");
    await run.gone();
  });

  it("names a port that is taken, and how to choose another, in one line", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as { port: number };
    const { code, lines } = await settle(start({ PORT: String(port) }));
    other.close();
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`${port}.*PORT=\\d+ npm start`));
  });

  it.each([
    ["PORT", "abc"], ["PORT", ""], ["HOST", "geen host"], ["APP_URL", "http://plein.voorbeeld.nl"], ["DATABASE_URL", "onzin"], ["DATABASE_URL", ""], ["AUTH_SECRET", "kort"],
    ["WORKER", "aan"], ["API_LIMIET", "veel"], ["KLOK", "gisteren"], ["KLOK_TEMPO", "-1"], ["LOG_LEVEL", "luid"], ["SMTP_URL", "x"], ["OIDC_ISSUER", "https://a.nl"], ["DATABASE_BEHEER_URL", "postgresql://a@b/c"],
    ["DATA_DIR", "/proc/nergens"],
  ])("stops within 5 s with one line at %s=%s", async (naam, waarde) => {
    const since = performance.now();
    const { code, lines } = await settle(start({ [naam]: waarde }));
    expect(performance.now() - since).toBeLessThan(5000);
    expect(code).not.toBe(0);
    expect(lines).toHaveLength(1);
  });
});

describe.runIf(isRoot)("npm start as root in a folder that only root may enter", () => {
  it("keeps its data where the database user can reach it, and says so", async () => {
    const place = makePlace();
    const locked = copyToLocked(ownClone());
    try {
      const run = npm(locked, ["start"], { PORT: String(await findFreePort()) });
      await run.ready();
      expect(run.output()).toContain("/var/lib/serviceplein/");
      run.signal("group", "SIGINT");
      await run.gone();
      const reset = await settle(npm(locked, ["run", "db", "--", "reset"]));
      expect(reset.code).toBe(0);
      cleanUp(/\/var\/lib\/serviceplein\/[0-9a-f]{16}/.exec(run.output())?.[0] ?? place);
    } finally {
      cleanUp(place, locked.path);
    }
  });
});

describe("npm start with an own PostgreSQL", () => {
  it("wants a secret, makes no demo, and shares the server with a second instance", async () => {
    const place = makePlace();
    const folder = ownClone();
    const cluster = await startThrowawayCluster({ version: 15, isDurable: true });
    try {
      const settings = { DATABASE_URL: cluster.url, DATA_DIR: makeDataDir(place, null), PORT: String(await findFreePort()) };
      const without = await settle(npm(folder, ["start"], settings));
      expect(without.code).toBe(1);
      expect(without.lines.join("\n")).toContain("AUTH_SECRET");
      const secret = { AUTH_SECRET: "u7Kq2vX9mB4tR8wZ1nC6yF3hJ5pL0sDa" };
      const first = npm(folder, ["start"], { ...settings, ...secret });
      await first.ready();
      const second = npm(folder, ["start"], { ...settings, ...secret, PORT: String(await findFreePort()) });
      await second.ready();
      expect(first.output()).not.toContain("demo.example");
      const { rows } = await withClient(cluster.url, (client) => client.query("SELECT (SELECT count(*)::int FROM persoon WHERE soort <> 'systeem') AS personen, (SELECT count(*)::int FROM product) AS producten"));
      expect(rows).toEqual([{ personen: 0, producten: 118 }]);
      for (const run of [first, second]) {
        run.signal("group", "SIGINT");
        await run.gone();
      }
    } finally {
      await cluster.stop();
      cleanUp(place);
    }
  });
});

import { createServer } from "node:net";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "@/scripts/cluster/free-port";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { withClient } from "@/tests/support/with-client";
import { cleanUp, cloneProject, copyToLocked, isRoot, makeDataDir, makePlace, nodeOfMachine, npm, ordinaryUser, programOf, type Run, type Settings, type User } from "./machine";

const settle = async (run: Run) => ({ code: await run.exit, lines: run.output().split("\n").filter((line) => line.trim() && !line.startsWith("npm ") && !line.startsWith(">")) });

// npm ci is the slow part: the present user's clone serves all cases that do not need another user.
const shared = makePlace();
let own: ReturnType<typeof cloneProject> | undefined;
const ownClone = () => (own ??= cloneProject(shared, null, { NODE_ENV: undefined }));
afterAll(() => cleanUp(shared));

/** Watches a port during a start: every answer of ready, from the first moment that anybody listens. */
function watchPort(port: string): { statuses: number[]; stop(): Promise<void> } {
  const statuses: number[] = [];
  let isWatching = true;
  const watching = (async () => {
    while (isWatching) {
      await fetch(`http://127.0.0.1:${port}/api/health/ready`).then(({ status }) => statuses.push(status), () => undefined);
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  return { statuses, stop: () => ((isWatching = false), watching) };
}

type Case = { who: string; nodeEnv: string | undefined; findUser: () => User | null };
const USERS: readonly Case[] = [
  { who: "the present user, without NODE_ENV", nodeEnv: undefined, findUser: () => null },
  ...(isRoot ? [{ who: "an ordinary user, with NODE_ENV=production", nodeEnv: "production", findUser: ordinaryUser }] : []),
];

describe.each(USERS)("npm ci && npm start as $who, in a folder with a space", ({ findUser, nodeEnv }) => {
  const user = findUser();
  const place = makePlace();
  let folder: ReturnType<typeof cloneProject>;
  let dataDir: string;
  let settings: Settings & { PORT: string };
  const start = (extra: Settings = {}) => npm(folder, ["start"], { ...settings, ...extra });

  beforeAll(async () => {
    folder = user ? cloneProject(place, user, { NODE_ENV: nodeEnv }) : ownClone();
    dataDir = makeDataDir(place, user);
    settings = { DATA_DIR: dataDir, PORT: String(await findFreePort()), NODE_ENV: nodeEnv };
  });
  afterAll(() => cleanUp(place));

  it.each([["PORT", "abc"], ["DATA_DIR", "/proc/nergens"]])("as very first command has one line for %s=%s, and makes nothing", async (naam, waarde) => {
    const { code, lines } = await settle(start({ [naam]: waarde }));
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 });
    expect(lines[0]).toContain(naam);
    expect(existsSync(join(folder.path, "lib/data/generated"))).toBe(false);
  });

  it("is ready, tells what one needs to know, refuses a second one, and stops at Ctrl+C", async () => {
    const port = watchPort(settings.PORT);
    const run = start();
    await run.ready(900_000);
    await port.stop();
    expect(new Set(port.statuses)).toEqual(new Set([200]));
    for (const step of ["Productieversie bouwen", "Demo-organisatie Stadskantoor Waterstede vullen"]) expect(run.output()).toContain(`· ${step}`);
    expect(run.silence()).toBeLessThan(5);
    expect(nodeOfMachine()).toMatch(/^v(2\d|[3-9]\d)\./);
    for (const program of [/launcher\/main\.ts/, /next start|next-server/, /scripts\/worker\.ts/]) expect(programOf(run.find(program))).toBe(join(folder.path, "node_modules/node/bin/node"));
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
    expect(run.output()).not.toContain("bouwen");
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
      const settings: Settings = { DATABASE_URL: cluster.url, DATA_DIR: makeDataDir(place, null), PORT: String(await findFreePort()) };
      const without = await settle(npm(folder, ["start"], settings));
      expect(without.code).toBe(1);
      expect(without.lines.join("\n")).toContain("AUTH_SECRET");
      const secret = { AUTH_SECRET: "u7Kq2vX9mB4tR8wZ1nC6yF3hJ5pL0sDa" };
      const first = npm(folder, ["start"], { ...settings, ...secret });
      await first.ready();
      const second = npm(folder, ["start"], { ...settings, ...secret, PORT: String(await findFreePort()) });
      await second.ready();
      expect(first.output()).not.toContain("demo.example");
      expect(first.output()).toMatch(/Let op: .*superuser/);
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

describe("npm start in a clone that was built", () => {
  const place = makePlace();
  const label = "components/toegang/inlog-form.tsx";
  const withText = async (folder: string, text: string, work: () => Promise<void>) => {
    const before = readFileSync(join(folder, label), "utf8");
    writeFileSync(join(folder, label), before.replace('label="E-mailadres"', `label="${text}"`));
    await work().finally(() => writeFileSync(join(folder, label), before));
  };
  const page = async (port: string) => (await fetch(`http://127.0.0.1:${port}/inloggen`)).text();
  const stop = async (run: Run) => {
    run.signal("group", "SIGINT");
    await run.gone();
  };
  let settings: Settings & { PORT: string };
  beforeAll(async () => {
    settings = { DATA_DIR: makeDataDir(place, null), PORT: String(await findFreePort()) };
  });
  afterAll(() => cleanUp(place));

  it("reads .env, lets the environment win, and has one line for what is wrong in it", async () => {
    const folder = ownClone();
    const file = join(folder.path, ".env");
    try {
      writeFileSync(file, `PORT=${settings.PORT}\nDATA_DIR="${settings.DATA_DIR}"\nLOG_LEVEL=luid\n`);
      const wrong = await settle(npm(folder, ["start"]));
      expect(wrong).toEqual({ code: 1, lines: [expect.stringContaining("LOG_LEVEL")] });
      const run = npm(folder, ["start"], { LOG_LEVEL: "warn" });
      await run.ready();
      expect(run.output()).toContain(`http://localhost:${settings.PORT}`);
      expect(existsSync(join(settings.DATA_DIR ?? "", "cluster.json"))).toBe(true);
      await stop(run);
    } finally {
      rmSync(file, { force: true });
    }
  });

  it("leaves jobs waiting with WORKER=uit, and to npm run worker with WORKER=apart", async () => {
    const folder = ownClone();
    const off = npm(folder, ["start"], { ...settings, WORKER: "uit" });
    await off.ready();
    const url = /DATABASE_URL=(\S+)/.exec(off.output())?.[1] ?? "";
    const key = (await settle(npm(folder, ["run", "api-sleutel", "--", "--email", "klant@demo.example", "--naam", "start"], settings))).lines.at(-1) ?? "";
    const made = await fetch(`http://127.0.0.1:${settings.PORT}/api/v1/meldingen`, { method: "POST", headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": "start-proef" }, body: JSON.stringify({ omschrijving: "De lamp knippert." }) });
    expect(made.status).toBe(201);
    const { nummer } = (await made.json()) as { nummer: string };
    const mails = async (at: string) => (await withClient(at, (client) => client.query("SELECT 1 FROM mail JOIN melding m ON m.id = mail.melding_id WHERE m.nummer = $1", [nummer.slice(1)]))).rows.length;
    await new Promise((done) => setTimeout(done, 4000));
    expect({ worker: off.has(/scripts\/worker\.ts/), mails: await mails(url) }).toEqual({ worker: false, mails: 0 });
    await stop(off);

    const apart = npm(folder, ["start"], { ...settings, WORKER: "apart" });
    await apart.ready();
    const again = /DATABASE_URL=(\S+)/.exec(apart.output())?.[1] ?? "";
    expect((await fetch(`http://127.0.0.1:${settings.PORT}/api/health/ready`)).status).toBe(200);
    expect({ worker: apart.has(/scripts\/worker\.ts/), mails: await mails(again) }).toEqual({ worker: false, mails: 0 });
    const worker = npm(folder, ["run", "worker"], settings);
    for (const end = Date.now() + 60_000; Date.now() < end && (await mails(again)) === 0; ) await new Promise((done) => setTimeout(done, 200));
    expect(await mails(again)).toBeGreaterThan(0);
    await stop(worker);
    await stop(apart);
  });

  it("shows a change at once with npm run dev, on the same database, and stops at Ctrl+C", async () => {
    const folder = ownClone();
    const run = npm(folder, ["run", "dev"], settings);
    await run.ready(600_000);
    expect(await page(settings.PORT)).toContain("klant@demo.example");
    await withText(folder.path, "Uw adres van dit uur", async () => {
      for (const end = Date.now() + 60_000; Date.now() < end && !(await page(settings.PORT)).includes("Uw adres van dit uur"); ) await new Promise((done) => setTimeout(done, 500));
      expect(await page(settings.PORT)).toContain("Uw adres van dit uur");
    });
    await stop(run);
  });

  it("builds again when code or lockfile changed, and not otherwise", async () => {
    const folder = ownClone();
    const show = async (): Promise<{ isBuilt: boolean; text: string }> => {
      const run = npm(folder, ["start"], settings);
      await run.ready(900_000);
      const text = await page(settings.PORT);
      await stop(run);
      return { isBuilt: run.output().includes("Productieversie bouwen"), text };
    };
    expect(await show()).toMatchObject({ isBuilt: false });
    await withText(folder.path, "Uw adres van nu", async () => {
      expect(await show()).toEqual({ isBuilt: true, text: expect.stringContaining("Uw adres van nu") as string });
      appendFileSync(join(folder.path, "README.md"), "\n");
      expect(await show()).toMatchObject({ isBuilt: false });
    });
    appendFileSync(join(folder.path, "package-lock.json"), "\n");
    const last = await show();
    expect(last).toEqual({ isBuilt: true, text: expect.not.stringContaining("Uw adres van nu") as string });
  });
});

import { spawn, type ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUEUES } from "@/lib/data/boss";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { withClient } from "@/tests/support/with-client";
import { aSmtp, type Smtp } from "../mail/smtp-proef";
import { aWorker, eventually, isTold, prepare } from "./worker-setup";

const database = testDb();
const MELDINGEN = 60; // three gebeurtenissen each
const KEER_DOOD = 5; // 1/20 of the fault proof
let klant: PersoonActor, desk: PersoonActor, smtp: Smtp, child: ChildProcess | undefined;

beforeAll(async () => {
  await prepare(database.db);
  smtp = await aSmtp();
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
});
afterAll(async () => {
  child?.kill("SIGKILL");
  await smtp.stop();
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);

async function spawnWorker(): Promise<ChildProcess> {
  const started = spawn(process.execPath, ["--import", "tsx", "tests/integration/jobs/worker-proces.ts", database.url, smtp.url], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    started.stdout?.once("data", () => resolve());
    started.once("exit", () => reject(new Error("the worker ended before it began")));
  });
  return started;
}

async function walk(): Promise<void> {
  const nummer = await aMelding(as(klant));
  must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
  must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: 2, oplossing: "Gedaan." }));
}

describe("een worker die doodgaat", () => {
  it("loses nothing and writes nothing twice when it is killed again and again", async () => {
    for (let keer = 0; keer < KEER_DOOD; keer += 1) {
      child = await spawnWorker();
      for (let index = 0; index < MELDINGEN / KEER_DOOD; index += 1) await walk();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      child.kill("SIGKILL");
    }
    child = await spawnWorker();
    const begin = performance.now();
    await eventually(() => isTold(database.db), Boolean, 90_000);
    await eventually(() => database.db.mail.count({ where: { status: "wacht" } }), (wacht) => wacht === 0, 90_000);
    expect(performance.now() - begin).toBeLessThan(90_000);
    const mails = await database.db.mail.groupBy({ by: ["meldingId", "soort"], _count: true });
    expect(mails.every(({ _count }) => _count === 1)).toBe(true);
    expect(mails.filter(({ soort }) => soort === "gereed")).toHaveLength(MELDINGEN);
    const ids = smtp.ontvangen.map(({ ruw }) => /^Message-ID: <([^@]+)@/im.exec(ruw)![1]!);
    expect(new Set(ids).size).toBe(await database.db.mail.count());
    // A kill between "accepted" and "written down" may send again what was in flight then, with the same Message-ID.
    expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(KEER_DOOD * 4);
  }, 240_000);

  it("goes on by itself when the database was away, also from the very start", async () => {
    child?.kill("SIGKILL");
    const naam = new URL(database.url).pathname.slice(1);
    const beheer = (statement: string) => withClient(database.url.replace(/\/[^/]+$/, "/postgres"), (client) => client.query(statement));
    const worker = await aWorker(database.url);
    await walk();
    await eventually(() => isTold(database.db), Boolean, 60_000);
    await beheer(`ALTER DATABASE ${naam} WITH ALLOW_CONNECTIONS false`);
    await beheer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${naam}'`);
    const laat = await aWorker(database.url);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await beheer(`ALTER DATABASE ${naam} WITH ALLOW_CONNECTIONS true`);
    const voor = await eventually(() => database.db.mail.count().catch(() => -1), (aantal) => aantal >= 0);
    await walk();
    await eventually(() => database.db.mail.count(), (aantal) => aantal > voor, 20_000);
    await eventually(() => isTold(database.db), Boolean, 60_000);
    await Promise.all([worker.stop(), laat.stop()]);
  }, 180_000);

  it("counts a silent worker's job as dropped, soon enough for a mail", () => {
    for (const queue of Object.values(QUEUES)) expect(queue.heartbeatSeconds).toBeLessThanOrEqual(30);
  });
});

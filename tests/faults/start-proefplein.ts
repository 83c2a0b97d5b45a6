import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { installQueues } from "@/lib/data/boss";
import { createDb, type Db } from "@/lib/data/client";
import { markDemo } from "@/lib/data/demo-mark";
import { migrate } from "@/lib/data/migrate/migrate";
import { createApiSleutel } from "@/lib/use-cases/toegang/create-api-sleutel";
import { seedReferentie } from "@/prisma/seed/referentie";
import { findFreePort } from "@/scripts/cluster/free-port";
import { startCluster } from "@/scripts/cluster/embedded-cluster";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { ensureBuild } from "@/scripts/launcher/build-app";
import { type Spawned, spawnProgram, stopChild } from "@/scripts/launcher/children";
import { workerProgram, webProgram } from "@/scripts/launcher/programs";
import { actionKey } from "@/scripts/launcher/secrets";
import { waitForWeb } from "@/scripts/launcher/wait-for-web";
import { waitForWorker } from "@/scripts/launcher/wait-for-worker";
import { parseEnv, type Env } from "@/lib/env";
import { aPersoon } from "@/tests/support/personen";
import { must } from "@/tests/support/meldingen";
import { withClient } from "@/tests/support/with-client";

const DATABASE = "proefplein";
const DESK_MENSEN = 20;

type Instantie = { readonly url: string; pid(): number; kill(): Promise<void>; start(): Promise<void> };
export type Proefplein = {
  readonly url: string;
  readonly db: Db;
  readonly instanties: readonly [Instantie, Instantie];
  /** API keys: of one klant, and of everybody at the desk. */
  readonly klant: string;
  readonly desk: readonly string[];
  readonly worker: { start(): Promise<void>; kill(): Promise<void> };
  readonly postgres: Postgres;
  /** What the instances wrote down as unexpected so far. */
  readFouten(): string[];
  stop(): Promise<void>;
};
type Postgres = {
  /** Immediate shutdown and a new start on the same port; answers when it accepts connections again. */
  restart(): Promise<void>;
  /** Every process of the server stands still until the answer is called. */
  freeze(): Promise<() => void>;
};

async function fill(url: string): Promise<void> {
  await migrate(url);
  await installQueues(url);
  const db = createDb(url, { max: 4 });
  await seedReferentie(db);
  await markDemo(db);
  await db.$disconnect();
}

async function keyOf(db: Db, email: string): Promise<string> {
  const deur = { db, now: () => new Date() };
  return must(await createApiSleutel(deur, { email, naam: `proef ${randomUUID()}`, scope: null })).sleutel;
}

function programEnvironment(url: string, port: number): { env: Env; environment: NodeJS.ProcessEnv } {
  const secret = process.env["AUTH_SECRET"] ?? "";
  const appUrl = `http://localhost:${port}`;
  const settings = { PORT: String(port), APP_URL: appUrl, DATABASE_URL: url, AUTH_SECRET: secret, WORKER: "apart", API_LIMIET: "0" };
  const parsed = parseEnv(settings);
  if (!parsed.ok) throw new Error(parsed.melding);
  const own = { NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", NEXTAUTH_SECRET: secret, NEXTAUTH_URL: appUrl, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(secret) };
  return { env: parsed.env, environment: { PATH: process.env["PATH"], HOME: process.env["HOME"], TZ: process.env["TZ"], ...settings, ...own } };
}

async function startInstantie(url: string, logDir: string): Promise<Instantie & { stop(): Promise<void> }> {
  const port = await findFreePort();
  const { env, environment } = programEnvironment(url, port);
  let child: Spawned;
  const start = async () => {
    child = spawnProgram(webProgram({ env, mode: "productie", environment, logDir }));
    if (!(await waitForWeb(env, child))) throw new Error("Een instantie startte niet.");
  };
  await start();
  return { url: `http://127.0.0.1:${port}`, pid: () => (child.exitCode === null && child.signalCode === null ? child.pid ?? 0 : 0), start, kill: () => killHard(child), stop: () => stopChild(child, 3000) };
}

function killHard(child: Spawned): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  process.kill(-(child.pid ?? 0), "SIGKILL");
  return ended;
}

function keepWorker(url: string, logDir: string): Proefplein["worker"] & { stop(): Promise<void> } {
  let child: Spawned | null = null;
  return {
    async start() {
      child = spawnProgram(workerProgram(programEnvironment(url, 3999).environment, logDir));
      if (!(await waitForWorker(child))) throw new Error("De worker startte niet.");
    },
    async kill() { if (child) await killHard(child); child = null; },
    async stop() { if (child) await stopChild(child, 3000); },
  };
}

async function keepPostgres(): Promise<Postgres & { readonly serverUrl: string; readonly dataDir: string; stop(): Promise<void> }> {
  const first = await startThrowawayCluster({ isDurable: true });
  let server: { readonly process: Spawned; stop(): Promise<void> } = first;
  return {
    serverUrl: first.url, dataDir: first.dataDir,
    async restart() {
      const ended = new Promise<void>((resolve) => server.process.once("exit", () => resolve()));
      server.process.kill("SIGQUIT");
      await ended;
      server = await startCluster({ dataDir: first.dataDir });
    },
    async freeze() {
      const postmaster = server.process.pid ?? 0;
      const backends = await withClient(first.url, async (client) => (await client.query<{ pid: number }>("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")).rows.map(({ pid }) => pid));
      const pids = [postmaster, ...backends];
      const signal = (name: NodeJS.Signals) => pids.forEach((pid) => { try { process.kill(pid, name); } catch { /* ended meanwhile */ } });
      signal("SIGSTOP");
      return () => signal("SIGCONT");
    },
    async stop() {
      if (server !== first) await server.stop();
      await first.stop();
    },
  };
}

/** Serviceplein as it runs in production: two instances, a worker of its own and a durable PostgreSQL, all to be broken. */
export async function startProefplein(): Promise<Proefplein> {
  await ensureBuild(() => undefined);
  const postgres = await keepPostgres();
  await withClient(postgres.serverUrl, (client) => client.query(`CREATE DATABASE ${DATABASE}`));
  const url = postgres.serverUrl.replace(/postgres$/, DATABASE);
  await fill(url);
  const db = createDb(url, { max: 4, naam: "proef" });
  const klant = await keyOf(db, (await aPersoon(db)).email);
  const desk: string[] = [];
  for (let lid = 0; lid < DESK_MENSEN; lid += 1) desk.push(await keyOf(db, (await aPersoon(db, { rollen: ["frontoffice"] })).email));
  const worker = keepWorker(url, `${postgres.dataDir}/logboek`);
  await worker.start();
  const instanties = [await startInstantie(url, `${postgres.dataDir}/logboek`), await startInstantie(url, `${postgres.dataDir}/logboek`)] as const;
  const stop = async () => {
    await Promise.all([...instanties.map((instantie) => instantie.stop()), worker.stop()]);
    await db.$disconnect();
    await postgres.stop();
  };
  const readFouten = () => readFileSync(`${postgres.dataDir}/logboek/web.log`, "utf8").split("\n").filter((line) => line.includes("onverwachte fout"));
  return { url, db, instanties, klant, desk, worker, postgres, readFouten, stop };
}

import { join } from "node:path";
import type { Env } from "@/lib/env";
import { findDataDir } from "../cluster/data-dir";
import { type Cluster, clusterFolder, startCluster, tellHolder } from "../cluster/embedded-cluster";
import { type Guard, startGuard } from "../cluster/guard-client";
import { announce } from "./announce";
import { clockOf } from "./wanted-clock";
import { ensureBuild } from "./build-app";
import { type Spawned, stopChild } from "./children";
import { claimDataDir, requirePort } from "./embedded-lock";
import { judgeDatabase } from "./external-database";
import { prepareEmbedded } from "./prepare-embedded";
import { type Mode, webProgram, workerProgram } from "./programs";
import { step } from "./progress";
import { actionKey, ownSecret } from "./secrets";
import { readSettings } from "./settings";
import { StopReason } from "./stop-reason";
import { createSupervisor, type Supervisor } from "./supervisor";
import { waitForWeb } from "./wait-for-web";
import { waitForWorker } from "./wait-for-worker";
import { watchParents } from "./watch-parents";

type Facts = { readonly isDemo: boolean; readonly authSecret: string };
type Run = { readonly env: Env; readonly mode: Mode; readonly dataDir: string; readonly guard: Guard; readonly busy: Set<Spawned>; cluster: Cluster | null; supervisor: Supervisor | null; stopping: Promise<void> | null };

/** Stops everything in the order in which nothing is lost: first who writes, then where it is written. */
function stop(run: Run, code: number): Promise<void> {
  run.stopping ??= (async () => {
    await Promise.all([run.supervisor?.stopAll(), ...[...run.busy].map((child) => stopChild(child, 1000))]);
    await run.cluster?.stop();
    run.guard.dismiss();
    process.exit(code);
  })();
  return run.stopping;
}

function track(run: Run, child: Spawned): void {
  run.guard.watch(child);
  run.busy.add(child);
  child.once("exit", () => run.busy.delete(child));
}

async function bringUpEmbedded(run: Run): Promise<string> {
  const cluster = await step("Ingebouwde database starten", () => startCluster({ dataDir: run.dataDir, onSpawn: (child) => run.guard.watch(child) }));
  run.cluster = cluster;
  cluster.process.once("exit", () => {
    if (run.stopping) return;
    console.error("De ingebouwde database is onverwacht gestopt; Serviceplein stopt. Een volgende npm start herstelt haar.");
    void stop(run, 1);
  });
  tellHolder(run.dataDir, { holder: "start", appUrl: run.env.APP_URL });
  return prepareEmbedded(cluster.url, { dataDir: run.dataDir, clock: clockOf(run.env) });
}

async function bringUpDatabase(run: Run): Promise<string> {
  const { DATABASE_URL: url, DATABASE_BEHEER_URL: ownerUrl } = run.env;
  if (!url) return bringUpEmbedded(run);
  await (await import("./prepare-database")).prepareDatabase(url, ownerUrl ?? url);
  const clock = clockOf(run.env);
  if (clock) await (await import("./apply-clock")).applyClock(url, clock);
  return url;
}

function childEnvironment({ env, mode, dataDir }: Run, databaseUrl: string, facts: Facts): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env, NODE_ENV: mode === "productie" ? "production" : "development", NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl, DATA_DIR: dataDir, APP_URL: env.APP_URL, PORT: String(env.PORT), HOST: env.HOST,
    AUTH_SECRET: facts.authSecret, NEXTAUTH_SECRET: facts.authSecret, NEXTAUTH_URL: env.APP_URL, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(facts.authSecret),
  };
  // Web and worker have no business with the owner of the tables.
  delete environment.DATABASE_BEHEER_URL;
  return environment;
}

async function bringUpPrograms(run: Run, databaseUrl: string, facts: Facts): Promise<void> {
  const { env, mode, dataDir } = run;
  const logDir = facts.isDemo && mode === "productie" ? join(dataDir, "logboek") : null;
  const environment = childEnvironment(run, databaseUrl, facts);
  const supervisor = createSupervisor(run.guard, (reason) => {
    console.error(reason);
    void stop(run, 1);
  });
  run.supervisor = supervisor;
  if (env.WORKER === "ingebouwd") {
    const worker = supervisor.keep("De worker", workerProgram(environment, logDir));
    if (!(await step("Worker starten", () => waitForWorker(worker)))) throw new StopReason("De worker start niet.");
  }
  const web = supervisor.keep("De webserver", webProgram({ env, mode, environment, logDir }));
  if (!(await step("Webserver starten", () => waitForWeb(env, web)))) throw new StopReason(`De webserver start niet.${logDir ? ` Zie ${logDir}/web.log` : ""}`);
  announce({ appUrl: env.APP_URL, isDemo: facts.isDemo, embeddedUrl: env.DATABASE_URL ? null : databaseUrl, logDir });
}

/** The whole of `npm start` and `npm run dev`: from settings to a port that opens when everything is ready. */
export async function runPlein(mode: Mode): Promise<void> {
  const env = readSettings();
  const { path: dataDir, movedFrom } = findDataDir(env.DATA_DIR);
  if (movedFrom && !env.DATABASE_URL) console.log(`De databasegebruiker kan niet in ${movedFrom}; gegevens staan in ${dataDir}.`);
  const facts = env.DATABASE_URL ? await judgeDatabase(env, env.DATABASE_URL, dataDir) : { isDemo: true, authSecret: env.AUTH_SECRET ?? ownSecret(dataDir) };
  if (!env.DATABASE_URL) await claimDataDir(env, dataDir);
  await requirePort(env);
  const run: Run = { env, mode, dataDir, guard: startGuard(dataDir, env.DATABASE_URL ? null : clusterFolder(dataDir)), busy: new Set(), cluster: null, supervisor: null, stopping: null };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(run, 0));
  watchParents(() => void stop(run, 1));
  try {
    process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = actionKey(facts.authSecret);
    const [databaseUrl, deployment] = await Promise.all([bringUpDatabase(run), mode === "productie" ? ensureBuild((child) => track(run, child)) : undefined]);
    if (deployment) process.env.NEXT_DEPLOYMENT_ID = deployment;
    if (!run.stopping) await bringUpPrograms(run, databaseUrl, facts);
  } catch (error) {
    if (!run.stopping) console.error(error instanceof Error && error.constructor.name !== "TypeError" ? error.message : error);
    await stop(run, 1);
  }
}

import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { createDb, type Db } from "@/lib/data/client";
import { startSessie } from "@/lib/data/sessie-store";
import { createApiSleutel } from "@/lib/use-cases/toegang/create-api-sleutel";
import { generateVolume } from "@/prisma/seed/volume/generate-volume";
import { findFreePort } from "@/scripts/cluster/free-port";
import type { Guard } from "@/scripts/cluster/guard-client";
import { ensureBuild } from "@/scripts/launcher/build-app";
import { spawnProgram, stopChild } from "@/scripts/launcher/children";
import { fillDemo, prepareDatabase } from "@/scripts/launcher/prepare-database";
import { webProgram } from "@/scripts/launcher/programs";
import { actionKey } from "@/scripts/launcher/secrets";
import { waitForWeb } from "@/scripts/launcher/wait-for-web";
import { parseEnv } from "@/lib/env";
import { must } from "@/tests/support/meldingen";
import { withClient } from "@/tests/support/with-client";

const ZAAD = 7;

/** One instance on a database of its own, with somebody signed in at every door. */
export type BenchPlein = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly db: Db;
  readonly meldingen: number;
  /** Header values: API keys and session cookies by demo account. */
  sleutel(account: string): Record<string, string>;
  koekje(account: string): Record<string, string>;
  stop(): Promise<void>;
};

/** A template database with this many meldingen, made once per run. */
async function fillTemplate(serverUrl: string, meldingen: number): Promise<string> {
  const naam = `sjabloon_${meldingen}`;
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${naam}`));
  const url = serverUrl.replace(/postgres$/, naam);
  await prepareDatabase(url, url);
  await fillDemo(url);
  const [{ aantal }] = await withClient(url, async (client) => (await client.query<{ aantal: number }>("SELECT count(*)::int AS aantal FROM melding")).rows as [{ aantal: number }]);
  await generateVolume(url, { meldingen: Math.max(1, meldingen - aantal), zaad: ZAAD });
  return naam;
}

async function mintSleutel(db: Db, email: string): Promise<Record<string, string>> {
  const made = await createApiSleutel({ db, now: () => new Date() }, { email, naam: `bench ${randomUUID()}`, scope: null });
  return { authorization: `Bearer ${must(made).sleutel}` };
}

async function mintKoekje(db: Db, email: string, secret: string): Promise<Record<string, string>> {
  const { id } = await db.persoon.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const sessie = await startSessie(db, id, "bench");
  return { cookie: `serviceplein=${await encode({ token: { sid: sessie.id }, secret, maxAge: 3600 })}` };
}

type Start = { readonly guard: Guard; readonly logFile: string; readonly deployment: string };

async function startInstantie(url: string, { guard, logFile, deployment }: Start): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await findFreePort();
  const secret = process.env["AUTH_SECRET"] ?? "";
  const settings = { PORT: String(port), APP_URL: `http://localhost:${port}`, DATABASE_URL: url, AUTH_SECRET: secret, WORKER: "apart" };
  const parsed = parseEnv(settings);
  if (!parsed.ok) throw new Error(parsed.melding);
  const own = { NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", NEXT_DEPLOYMENT_ID: deployment, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: settings.APP_URL, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(secret) };
  const environment: NodeJS.ProcessEnv = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...settings, ...own };
  const child = spawnProgram({ ...webProgram({ env: parsed.env, mode: "productie", environment, logDir: null }), logFile });
  guard.watch(child);
  if (!(await waitForWeb(parsed.env, child))) throw new Error(`De webserver start niet. Zie ${logFile}`);
  return { url: `http://127.0.0.1:${port}`, stop: () => stopChild(child, 3000) };
}

type Plek = { readonly serverUrl: string; readonly guard: Guard; readonly logFile: string };

/** The product on a clone of the template of this size, as `npm start` runs it (without a worker). */
export async function startBenchPlein(meldingen: number, { serverUrl, guard, logFile }: Plek): Promise<BenchPlein> {
  const deployment = await ensureBuild((child) => guard.watch(child));
  const template = await fillTemplate(serverUrl, meldingen);
  const naam = `bench_${meldingen}`;
  await withClient(serverUrl, async (client) => {
    // A connection that is just ending, or autovacuum, would keep the template from being copied.
    await client.query("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1", [template]);
    await client.query(`CREATE DATABASE ${naam} TEMPLATE ${template} STRATEGY file_copy`);
  });
  const databaseUrl = serverUrl.replace(/postgres$/, naam);
  await withClient(databaseUrl, (client) => client.query("VACUUM (ANALYZE)"));
  const db = createDb(databaseUrl, { max: 2, naam: "bench" });
  const sleutels = new Map<string, Record<string, string>>();
  const koekjes = new Map<string, Record<string, string>>();
  for (const account of ["klant", "frontoffice", "backoffice", "manager", "beheerder"]) {
    sleutels.set(account, await mintSleutel(db, `${account}@demo.example`));
    koekjes.set(account, await mintKoekje(db, `${account}@demo.example`, process.env["AUTH_SECRET"] ?? ""));
  }
  const instantie = await startInstantie(databaseUrl, { guard, logFile, deployment });
  return {
    url: instantie.url, databaseUrl, db, meldingen,
    sleutel: (account) => sleutels.get(account) ?? {},
    koekje: (account) => koekjes.get(account) ?? {},
    async stop() { await instantie.stop(); await db.$disconnect(); },
  };
}

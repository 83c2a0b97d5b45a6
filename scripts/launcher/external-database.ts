import { Client } from "pg";
import type { Env } from "@/lib/env";
import { ownSecret } from "./secrets";
import { StopReason } from "./stop-reason";

type Server = { version: number; fsync: string; encoding: string; is_superuser: boolean; has_settings: boolean };
const FACTS = `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS is_superuser, to_regclass('public.instelling') IS NOT NULL AS has_settings`;

async function inspect(url: string): Promise<Server & { isDemo: boolean }> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 4000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const server = (await client.query<Server>(FACTS)).rows[0] as Server;
    const demo = server.has_settings ? (await client.query<{ waarde: unknown }>("SELECT waarde FROM instelling WHERE sleutel = 'demo'")).rows : [];
    return { ...server, isDemo: demo[0]?.waarde === true };
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    throw new StopReason(`De database ${pathname.slice(1)} op ${hostname}:${port || 5432} (DATABASE_URL) is niet bereikbaar: ${(error as Error).message || "geen antwoord"}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Judges a server that is not ours before anything is started: version, settings, secret, demo or not. */
export async function judgeDatabase(env: Env, url: string, dataDir: string): Promise<{ isDemo: boolean; authSecret: string }> {
  const found = await inspect(url);
  if (found.version < 15) throw new StopReason(`DATABASE_URL wijst naar PostgreSQL ${found.version}; Serviceplein vraagt 15 tot en met 18.`);
  if (found.encoding !== "UTF8") throw new StopReason(`De database in DATABASE_URL gebruikt tekenset ${found.encoding}; maak haar aan met ENCODING 'UTF8'.`);
  if (!found.isDemo && !env.AUTH_SECRET) {
    throw new StopReason("Instelling AUTH_SECRET ontbreekt: verplicht bij een eigen database. Maak er een met: openssl rand -base64 32");
  }
  if (!found.isDemo && (env.KLOK || env.KLOK_TEMPO !== 1)) throw new StopReason("KLOK en KLOK_TEMPO zijn alleen voor de demo en voor tests.");
  if (!found.isDemo && found.is_superuser) console.warn("Let op: de databasegebruiker is superuser. Gebruik een gewone gebruiker (zie docs/beheer/installeren.md).");
  if (!found.isDemo && found.fsync !== "on") console.warn("Let op: fsync staat uit op deze databaseserver; bij stroomuitval gaan gegevens verloren.");
  return { isDemo: found.isDemo, authSecret: env.AUTH_SECRET ?? ownSecret(dataDir) };
}

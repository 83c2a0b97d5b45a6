import type { Env } from "@/lib/env";
import { readNote, tellHolder } from "../cluster/embedded-cluster";
import { isPortFree } from "../cluster/free-port";
import { takeLock, waitUnlocked } from "../cluster/lock";
import { step } from "./progress";
import { StopReason } from "./stop-reason";

/** Takes the data folder for this start, or tells who has it. What a killed start left is cleaned up first. */
export async function claimDataDir(env: Env, dataDir: string): Promise<void> {
  const lock = await takeLock(dataDir, "start");
  if (!lock) {
    const note = readNote(dataDir);
    const others = { script: "een script", worker: "een worker (npm run worker)", start: `een Serviceplein${note?.appUrl ? ` (${note.appUrl})` : ""}` };
    const where = others[note?.holder ?? "start"];
    const port = (await isPortFree(env.PORT, env.HOST)) ? "" : ` en poort ${env.PORT} is bezet`;
    throw new StopReason(`Op de map ${dataDir} draait al ${where}${port}. Stop dat eerst, of kies een andere map en poort: DATA_DIR=/pad/naar/map PORT=${env.PORT + 1} npm start`);
  }
  tellHolder(dataDir, { holder: "start", appUrl: env.APP_URL });
  const isQuiet = await step("Vorige start wordt opgeruimd", () => waitUnlocked(dataDir, "guard", 15_000));
  if (!isQuiet) throw new StopReason(`De vorige start op ${dataDir} is nog niet gestopt. Probeer het over een paar seconden opnieuw.`);
}

/** Refuses before anything is built or started when the web port cannot be used. */
export async function requirePort(env: Env): Promise<void> {
  if (await isPortFree(env.PORT, env.HOST)) return;
  throw new StopReason(`Poort ${env.PORT} op ${env.HOST} is niet vrij. Kies een andere: PORT=${env.PORT === 3000 ? 3001 : env.PORT + 1} npm start`);
}

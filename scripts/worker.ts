import { withDatabase } from "./with-database";
import { loadWhenPresent } from "./launcher/load-when-present";
import { endWith } from "./launcher/stop-reason";

/** Works until asked to stop. As a child of npm start the pipe to the parent is the sign of life. */
async function work(): Promise<void> {
  const jobs = await loadWhenPresent<{ startWorker(): Promise<{ stop(): Promise<void> }> }>("lib/jobs/worker.ts");
  const stayAlive = setInterval(() => undefined, 60_000);
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.prependListener(signal as "SIGINT", () => resolve());
  });
  const worker = await jobs?.startWorker();
  if (process.send) process.send("klaar");
  else console.log("De worker draait. Stoppen: Ctrl+C");
  await stopping;
  clearInterval(stayAlive);
  await worker?.stop();
}

await (process.send ? work() : withDatabase(work, { endsItself: true })).catch(endWith);
process.exit(0);

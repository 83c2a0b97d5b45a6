import { withDatabase } from "./with-database";
import { endWith } from "./launcher/stop-reason";

/** Works until asked to stop. As a child of npm start the pipe to the parent is the sign of life. */
async function work(): Promise<void> {
  // Loaded only now: it reads its settings, and the database among them was found a moment ago.
  const { startWorker } = await import("@/lib/jobs/worker");
  const stayAlive = setInterval(() => undefined, 60_000);
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.prependListener(signal as "SIGINT", () => resolve());
  });
  const worker = await startWorker();
  if (process.send) process.send("klaar");
  else console.log("De worker draait. Stoppen: Ctrl+C");
  await stopping;
  clearInterval(stayAlive);
  await worker.stop();
}

await (process.send ? work() : withDatabase(work, { endsItself: true })).catch(endWith);
process.exit(0);

import { withDatabase } from "./with-database";
import { endWith } from "./launcher/stop-reason";

/** Works until asked to stop. As a child of npm start the pipe to the parent is the sign of life. */
async function work(): Promise<void> {
  // Loaded only now: it reads its settings, and the database among them was found a moment ago.
  const [{ createDb }, { startHartslag }, { startWorker }] = await Promise.all([import("@/lib/data/client"), import("@/lib/data/hartslag"), import("@/lib/jobs/worker")]);
  const db = createDb(process.env.DATABASE_URL ?? "", { max: 1, naam: "serviceplein-hartslag" });
  const stayAlive = setInterval(() => undefined, 60_000);
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.prependListener(signal as "SIGINT", () => resolve());
  });
  const worker = await startWorker();
  const endHartslag = await startHartslag(db);
  if (process.send) process.send("klaar");
  else console.log("De worker draait. Stoppen: Ctrl+C");
  await stopping;
  clearInterval(stayAlive);
  endHartslag();
  await worker.stop();
  await db.$disconnect();
}

await (process.send ? work() : withDatabase(work, { endsItself: true })).catch(endWith);
process.exit(0);

import { startWorker } from "@/lib/jobs/worker";

// A worker in a process of its own, to be killed: npm start does the same with a database of its own.
await startWorker({ databaseUrl: process.argv[2] ?? "", appUrl: "https://servicedesk.test", smtpUrl: process.argv[3], mailFrom: undefined });
setInterval(() => undefined, 60_000);
process.stdout.write("klaar\n");

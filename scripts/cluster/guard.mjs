// Outlives its parent by a few seconds: when the parent is gone, in whatever way, everything it started is stopped.
// Plain JavaScript, so that it is running within a tenth of a second.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

const [address, clusterDir] = process.argv.slice(2);
const groups = new Map();

/** The moment a process began, to tell it from a later one with the same number. */
function startedAt(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[19];
  } catch {
    return null;
  }
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Every process of the cluster stands in its folder; the postmaster is the one that leads its group. */
function clusterProcesses() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === clusterDir;
      } catch {
        return false;
      }
    });
}

function postmaster() {
  try {
    return Number(readFileSync(`${clusterDir}/postmaster.pid`, "utf8").split("\n")[0]);
  } catch {
    return null;
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isDone, ms) {
  for (let waited = 0; waited < ms && !isDone(); waited += 50) await pause(50);
  return isDone();
}

function signalCluster(signal) {
  const all = clusterProcesses();
  const main = postmaster();
  for (const pid of signal === "SIGKILL" || !all.includes(main) ? all : [main]) {
    try {
      process.kill(pid, signal);
    } catch {
      // Already gone.
    }
  }
}

async function stopEverything() {
  for (const [pid, since] of groups) if (since !== startedAt(pid) && startedAt(pid) !== null) groups.delete(pid);
  const isQuiet = () => [...groups.keys()].every((pid) => !signalGroup(pid, 0));
  for (const pid of groups.keys()) signalGroup(pid, "SIGTERM");
  if (!(await until(isQuiet, 2000))) for (const pid of groups.keys()) signalGroup(pid, "SIGKILL");
  const isStopped = () => clusterProcesses().length === 0;
  for (const [signal, ms] of [["SIGINT", 3000], ["SIGQUIT", 1500], ["SIGKILL", 1500]]) {
    if (isStopped()) break;
    signalCluster(signal);
    await until(isStopped, ms);
  }
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
// As long as we clean up, a next start waits for this name to come free.
if (address !== "-") {
  const lock = createServer((socket) => socket.destroy());
  lock.on("error", () => undefined);
  lock.listen(address.replace("@", "\0"));
}

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const [word, pid] = line.split(" ");
  if (word === "let-op") groups.set(Number(pid), startedAt(Number(pid)));
  if (word === "vergeet") groups.delete(Number(pid));
  if (word === "klaar") process.exit(0);
});
lines.on("close", stopEverything);

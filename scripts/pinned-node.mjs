// The machine may have any Node.js from 20 up; the project runs on the one from its own lockfile.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function stop(line) {
  console.error(line);
  process.exit(1);
}

function checkMachine() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) stop(`Serviceplein vraagt Node.js 20 of nieuwer; dit is ${process.version}.`);
  if (process.platform !== "linux") stop("Serviceplein draait op Linux met glibc. Gebruik een Linux-machine, WSL 2 of een container.");
  if (!process.report.getReport().header.glibcVersionRuntime) stop("Serviceplein vraagt een Linux met glibc (geen musl, zoals Alpine).");
}

/** What a script of node_modules needs besides its own path: tsx in the same process, and the settings file. */
function nodeOptions() {
  // The loader is registered in the same process: tsx's own command would put one more process between.
  const tsx = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
  // Node.js says it aloud when an optional file is missing; nobody needs to read that.
  const envFile = existsSync(join(root, ".env")) ? [`--env-file=${join(root, ".env")}`] : [];
  return [...envFile, "--import", tsx, "--disable-warning=ExperimentalWarning"];
}

const environment = () => ({
  ...process.env,
  PATH: [join(root, "node_modules/.bin"), process.env.PATH].filter(Boolean).join(":"),
  TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
});

/** Scripts that look at the project and not at the settings of an installation. */
const WITHOUT_SETTINGS = ["build", "check", "test", "docs", "bench"].map((name) => `scripts/${name}.ts`);

/** A settings fault is all that somebody with a fresh clone should read, so it is looked for before anything is made. */
function judgeSettings(node, script) {
  if (WITHOUT_SETTINGS.includes(script) || !script.startsWith("scripts/")) return;
  const { status } = spawnSync(node, [...nodeOptions(), join(root, "scripts/launcher/judge-settings.ts")], { cwd: root, stdio: "inherit", env: environment() });
  if (status !== 0) process.exit(status ?? 1);
}

/** The Node.js binary of the npm package "node", checked against the pinned version. */
function findPinnedNode() {
  const binary = join(root, "node_modules/node/bin/node");
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies.node;
  if (!existsSync(join(root, "node_modules"))) stop("De pakketten ontbreken. Draai eerst: npm ci");
  if (!existsSync(binary)) {
    stop(`Node.js ${wanted} ontbreekt in node_modules (geïnstalleerd met --ignore-scripts?). Draai: npm ci --ignore-scripts=false`);
  }
  if (process.execPath === binary && process.versions.node === wanted) return binary;
  const found = spawnSync(binary, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (found !== `v${wanted}`) stop(`Verwacht Node.js v${wanted} in node_modules, gevonden: ${found || "niets"}. Draai opnieuw: npm ci`);
  return binary;
}

/** Runs a program to its end; who waits longer than a second is told for what. */
function runTold(text, [command, ...args], env) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => console.error(`· ${text} …`), 1000);
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", end);
  });
}

/** The database client is generated from the schema; again when the schema changed. Needs no download. */
async function ensureDatabaseClient(node, script) {
  const schema = join(root, "prisma/schema");
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const name of readdirSync(schema).sort()) hash.update(`\0${name}\0`).update(readFileSync(join(schema, name)));
  for (const name of ["slim-client.ts", "client/shift-graph.ts"]) hash.update(readFileSync(join(root, "scripts", name)));
  const fingerprint = hash.digest("hex");
  const marker = join(root, "lib/data/generated/.schema");
  if (existsSync(marker) && readFileSync(marker, "utf8") === fingerprint) return;
  judgeSettings(node, script);
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/false", CHECKPOINT_DISABLE: "1" };
  const steps = [[node, join(root, "node_modules/prisma/build/index.js"), "generate"], [node, ...nodeOptions(), join(root, "scripts/slim-client.ts")]];
  for (const step of steps) {
    const { code, output } = await runTold("Databaseclient maken", step, { ...environment(), ...env });
    if (code !== 0) stop(`De databaseclient kon niet worden gemaakt:\n${output}`);
  }
  writeFileSync(marker, fingerprint);
}

/** Runs one script with tsx under the pinned Node.js and ends with its exit code. */
export async function runPinned(script, args) {
  checkMachine();
  const node = findPinnedNode();
  await ensureDatabaseClient(node, script);
  const child = spawn(node, [...nodeOptions(), join(root, script), ...args], { cwd: root, stdio: "inherit", env: environment() });
  // The child decides when it is finished. Ctrl+C reaches the whole group, so it may hear a signal twice.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`Starten lukt niet: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 15)));
}

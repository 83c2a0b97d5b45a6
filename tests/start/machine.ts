import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

export const isRoot = process.getuid?.() === 0;
export type User = { readonly uid: number; readonly gid: number; readonly home: string };
type Folder = { readonly path: string; readonly user: User | null };

/** How the name begins of a folder that nobody else may enter. */
const LOCKED = "start-proef-op-slot-";
const here = resolve(import.meta.dirname, "../..");
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What is set for one command; `undefined` takes away what is set by default. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** What a fresh machine has in its environment: nothing of this test run. */
function environment(user: User | null, settings: Settings): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? "").split(":").filter((part) => !part.includes("node_modules")).join(":");
  const registry = process.env.npm_config_registry ? { npm_config_registry: process.env.npm_config_registry } : {};
  const all = { PATH: path, HOME: user?.home ?? process.env.HOME, LANG: "C.UTF-8", NODE_ENV: "production", ...registry, ...settings };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as NodeJS.ProcessEnv;
}

/** A folder of our own, with a space in its name, that everybody may enter. */
export function makePlace(): string {
  const place = mkdtempSync(join(tmpdir(), "start proef "));
  chmodSync(place, 0o755);
  return place;
}

/** An ordinary user of this machine, made when we are root. */
export function ordinaryUser(): User {
  const name = "serviceplein-proef";
  if (spawnSync("id", [name]).status !== 0) execFileSync("useradd", ["--create-home", name]);
  const [, , uid, gid, , home] = (readFileSync("/etc/passwd", "utf8").split("\n").find((line) => line.startsWith(`${name}:`)) ?? "").split(":");
  return { uid: Number(uid), gid: Number(gid), home: home ?? "/tmp" };
}

/** A fresh clone of what is committed, with npm ci, as the given user. For the present user npm finds nothing that was fetched before. */
export function cloneProject(place: string, user: User | null, settings: Settings = {}): Folder {
  const path = join(place, "service plein");
  execFileSync("git", ["clone", "--quiet", here, path]);
  if (user) execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, path]);
  execFileSync("npm", ["ci", "--loglevel=error"], { cwd: path, stdio: "inherit", env: environment(user, { ...(user ? {} : { npm_config_cache: join(place, "npm") }), ...settings }), ...(user && { uid: user.uid, gid: user.gid }) });
  return { path, user };
}

/** The same checkout in a folder that only root may enter. */
export function copyToLocked(folder: Folder): Folder {
  const locked = mkdtempSync(join(tmpdir(), LOCKED));
  chmodSync(locked, 0o700);
  const path = join(locked, "plein");
  execFileSync("cp", ["-a", folder.path, path]);
  rmSync(join(path, ".data"), { recursive: true, force: true });
  return { path, user: null };
}

export function makeDataDir(place: string, user: User | null): string {
  const path = join(place, `data ${Math.random().toString(36).slice(2, 8)}`);
  mkdirSync(path);
  if (user) chownSync(path, user.uid, user.gid);
  return path;
}

type Look = { pid: number; parent: number; state: string; command: string };

function look(pid: number): Look | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return { pid, state: fields[0] ?? "", parent: Number(fields[1]), command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") };
  } catch {
    return null;
  }
}

function descendants(pid: number): Look[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => look(Number(name))).filter((seen) => seen !== null);
  const below = (parent: number): Look[] => all.filter((seen) => seen.parent === parent).flatMap((seen) => [seen, ...below(seen.pid)]);
  return below(pid);
}

export type Run = {
  readonly output: () => string;
  /** Seconds until the address was printed. */
  ready(ms?: number): Promise<number>;
  /** The process whose command matches, among those that this npm started. */
  find(pattern: RegExp): number;
  /** Whether such a process is among them. */
  has(pattern: RegExp): boolean;
  signal(pid: number | "group", name: NodeJS.Signals): void;
  /** The longest time, in seconds, that somebody at the terminal did not read what is going on. */
  silence(): number;
  /** Seconds until nothing of it ran any more; throws with the names of what is left. */
  gone(ms?: number): Promise<number>;
  readonly exit: Promise<number | null>;
};

type Said = { readonly line: string; readonly at: number };

/** While a step is announced and not yet over, nobody needs to guess; the rest is silence until the next line. */
function longestSilence(said: readonly Said[]): number {
  const open = new Set<string>();
  let [longest, last] = [0, 0];
  for (const { line, at } of said) {
    if (open.size === 0) longest = Math.max(longest, at - last);
    last = at;
    const begun = /^· (.+) …$/.exec(line)?.[1];
    const ended = /^ {2}(.+): klaar in/.exec(line)?.[1];
    if (begun) open.add(begun);
    if (ended) open.delete(ended);
  }
  return longest;
}

/** The Node.js that this machine would run a script with. */
export const nodeOfMachine = (): string => execFileSync("node", ["--version"], { encoding: "utf8", env: environment(null, {}) }).trim();

/** Which program a process really is. */
export const programOf = (pid: number): string => readlinkSync(`/proc/${pid}/exe`);

/** Starts `npm …` as somebody at a terminal would. */
export function npm(folder: Folder, args: readonly string[], settings: Settings = {}): Run {
  const since = performance.now();
  const { user } = folder;
  const child = spawn("npm", args, { cwd: folder.path, detached: true, stdio: ["ignore", "pipe", "pipe"], env: environment(user, settings), ...(user && { uid: user.uid, gid: user.gid }) });
  let output = "";
  const said: Said[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      output += data.toString();
      said.push(...data.toString().split("\n").map((line) => ({ line, at: (performance.now() - since) / 1000 })));
    });
  }
  const exit = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const seen = new Map<number, string>();
  const pid = child.pid ?? 0;
  const remember = () => {
    for (const one of [look(pid), ...descendants(pid)]) if (one) seen.set(one.pid, one.command);
  };
  const alive = () => [...seen].filter(([known, command]) => { const now = look(known); return now !== null && now.state !== "Z" && now.command === command; });
  return {
    output: () => output,
    exit,
    async ready(ms = 300_000) {
      while (!output.includes("Stoppen: Ctrl+C")) {
        if (child.exitCode !== null || performance.now() - since > ms) throw new Error(`niet gestart:\n${output}`);
        await pause(20);
      }
      const seconds = (performance.now() - since) / 1000;
      remember();
      return seconds;
    },
    find(pattern) {
      const found = [...seen].find(([, command]) => pattern.test(command));
      if (!found) throw new Error(`geen proces ${pattern}: ${[...seen.values()].join("\n")}`);
      return found[0];
    },
    has: (pattern) => [...seen.values()].some((command) => pattern.test(command)),
    silence: () => longestSilence(said),
    signal(whom, name) {
      remember();
      process.kill(whom === "group" ? -pid : whom, name);
    },
    async gone(ms = 10_000) {
      const from = performance.now();
      while (alive().length > 0) {
        if (performance.now() - from > ms) throw new Error(`draait nog: ${alive().map(([, command]) => command).join("\n")}`);
        await pause(50);
      }
      return (performance.now() - from) / 1000;
    },
  };
}

/** Removes what a test made, the copy of a locked checkout included. */
export function cleanUp(...paths: readonly string[]): void {
  for (const path of paths) if (existsSync(path)) rmSync(basename(dirname(path)).startsWith(LOCKED) ? dirname(path) : path, { recursive: true, force: true });
}

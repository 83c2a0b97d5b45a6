import { readFileSync } from "node:fs";

type Ancestor = { readonly pid: number; readonly since: string };

function look(pid: number): { parent: number; state: string; since: string; command: string } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { state: fields[0] ?? "", parent: Number(fields[1]), since: fields[19] ?? "", command };
  } catch {
    return null;
  }
}

/** Our ancestors up to and including the npm that started us; without npm only the script that re-executed us. */
function chain(): Ancestor[] {
  const found: (Ancestor & { command: string })[] = [];
  for (let pid = process.ppid; pid > 1 && found.length < 8; ) {
    const seen = look(pid);
    if (!seen) break;
    found.push({ pid, since: seen.since, command: seen.command });
    pid = seen.parent;
  }
  const npm = found.findIndex(({ command }) => /(^|\/)npm( |$)|npm-cli\.js/.test(command));
  if (npm >= 0) return found.slice(0, npm + 1);
  return found.slice(0, 1).filter(({ command }) => /scripts\/(start|run)\.mjs/.test(command));
}

/** Calls back once when one of them is gone: nobody is left to press Ctrl+C for us. */
export function watchParents(onGone: () => void): void {
  const ancestors = chain();
  if (ancestors.length === 0) return;
  const timer = setInterval(() => {
    const isAlive = ({ pid, since }: Ancestor) => {
      const seen = look(pid);
      return seen !== null && seen.since === since && seen.state !== "Z";
    };
    if (ancestors.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

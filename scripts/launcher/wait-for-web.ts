import type { Env } from "@/lib/env";
import type { Spawned } from "./children";

const reachable = (host: string) => (host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host);

/** True when the web process says it is ready, false when it ended before that. */
export async function waitForWeb(env: Env, child: Spawned, ms = 60_000): Promise<boolean> {
  const address = `http://${reachable(env.HOST)}:${env.PORT}/api/health/ready`;
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 60))) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
      await answer.arrayBuffer();
      if (answer.ok) return true;
    } catch {
      // Not yet.
    }
  }
  return false;
}

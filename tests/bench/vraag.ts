import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";

// One connection that stays open: what is measured is the answer, not the handshake.
const agents = new Map<string, Agent>();
const agentOf = (origin: string): Agent => {
  const known = agents.get(origin) ?? new Agent({ keepAlive: true, maxSockets: 1 });
  agents.set(origin, known);
  return known;
};

export type Vraag = { readonly url: string; readonly method?: "GET" | "POST"; readonly headers?: Record<string, string>; readonly body?: string };
export type Gemeten = { readonly ms: number; readonly status: number; readonly bytes: number; text(): string };

/** One request with gzip, timed until its last byte. */
export function ask({ url, method = "GET", headers = {}, body }: Vraag): Promise<Gemeten> {
  const target = new URL(url);
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const extra = body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(target, { method, agent: agentOf(target.origin), headers: { "accept-encoding": "gzip", ...extra, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const ms = performance.now() - begin;
        const raw = Buffer.concat(parts);
        const text = () => (response.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw).toString();
        resolve({ ms, status: response.statusCode ?? 0, bytes: raw.length, text });
      });
    });
    sent.once("error", reject);
    sent.setTimeout(30_000, () => sent.destroy(new Error(`geen antwoord: ${url}`)));
    sent.end(body);
  });
}

/** Closes the connections, so that the run can end. */
export function endVragen(): void {
  for (const agent of agents.values()) agent.destroy();
}

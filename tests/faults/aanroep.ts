import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Aanroep = { readonly method?: "GET" | "POST"; readonly key: string; readonly body?: unknown; readonly sleutel?: string };
export type Antwoord = { readonly status: number; readonly retryAfter: string | null; readonly tekst: string; readonly ms: number };

/** Nothing may hang: longer than this is a failure of its own. */
const HANGT_MS = 15_000;

/** One call of the API. Status 0: the connection broke; status -1: no answer came at all. */
export async function call(url: string, { method = "GET", key, body, sleutel }: Aanroep): Promise<Antwoord> {
  const begin = performance.now();
  const headers = { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { "content-type": "application/json" }), ...(sleutel ? { "idempotency-key": sleutel } : {}) };
  try {
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(HANGT_MS), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return { status: response.status, retryAfter: response.headers.get("retry-after"), tekst: await response.text(), ms: performance.now() - begin };
  } catch (error) {
    const hangs = error instanceof Error && error.name === "TimeoutError";
    return { status: hangs ? -1 : 0, retryAfter: null, tekst: "", ms: performance.now() - begin };
  }
}

type Regel = { readonly sleutel: string; readonly nummer: string };
export type Grootboek = { book(regel: Regel): void; read(): Regel[]; close(): void };

/** What was acknowledged, on disk before it counts: what is compared with the database afterwards. */
export function openGrootboek(): Grootboek {
  const folder = mkdtempSync(join(tmpdir(), "serviceplein-grootboek-"));
  const file = join(folder, "bevestigd.jsonl");
  const handle = openSync(file, "a");
  return {
    book(regel) {
      writeSync(handle, `${JSON.stringify(regel)}\n`);
      fsyncSync(handle);
    },
    read: () => readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Regel),
    close() {
      closeSync(handle);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs work for 0..aantal-1, so many at the same time. */
export async function inParallel(aantal: number, naast: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < aantal) await work(next++);
  };
  await Promise.all(Array.from({ length: naast }, lane));
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How often each status was answered. */
export function countStatus(answers: readonly Antwoord[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
}

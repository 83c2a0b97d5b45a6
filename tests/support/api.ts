import { randomUUID } from "node:crypto";
import { beforeAll } from "vitest";
import type { Db } from "@/lib/data/client";
import { createApiSleutel } from "@/lib/use-cases/toegang/create-api-sleutel";
import { must } from "./meldingen";
import type { TestDatabase } from "./database";

type Options = { method?: string; key?: string | null; body?: unknown; raw?: BodyInit; headers?: Record<string, string> };
export type Reply = { status: number; headers: Headers; body: Record<string, unknown>; text: string };

/** A client that calls the API through its own route, in this process, against the test's database. */
export function testApi(database: TestDatabase): { call(path: string, options?: Options): Promise<Reply>; keyOf(email: string, scope?: string): Promise<string> } {
  let handle: (request: Request) => Promise<Response>;
  beforeAll(async () => {
    process.env["DATABASE_URL"] = database.url;
    process.env["AUTH_SECRET"] ??= "toets-Kq8vP2xW7zL4nB6yT1mC9dR3fJ5hG0sA";
    process.env["API_LIMIET"] ??= "0";
    handle = (await import("@/app/api/v1/[[...pad]]/route")).GET;
  });
  return {
    async call(path, { method = "GET", key = null, body, raw, headers = {} } = {}) {
      const response = await handle(new Request(`http://localhost:3000/api/v1${path}`, {
        method, headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...(body !== undefined ? { "content-type": "application/json" } : {}), ...headers },
        ...(body !== undefined ? { body: JSON.stringify(body) } : raw !== undefined ? { body: raw } : {}),
      }));
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
    },
    keyOf: (email, scope) => keyOf(database.db, email, scope),
  };
}

async function keyOf(db: Db, email: string, scope?: string): Promise<string> {
  return must(await createApiSleutel({ db, now: () => new Date() } as Parameters<typeof createApiSleutel>[0], { email, naam: `toets ${randomUUID()}`, scope: scope ?? null })).sleutel;
}

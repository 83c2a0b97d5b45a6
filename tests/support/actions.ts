import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { vi } from "vitest";
import { startSessie } from "@/lib/data/sessie-store";
import type { TestDatabase } from "./database";

const APP = join(import.meta.dirname, "../../app");
const SECRET = "toets-Kq8vP2xW7zL4nB6yT1mC9dR3fJ5hG0sA";
/** The request that an action believes it is part of. */
const request = { cookie: "", headers: new Headers() };

vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(request.headers),
  cookies: () => Promise.resolve({ get: (naam: string) => (naam === "serviceplein" && request.cookie ? { name: naam, value: request.cookie } : undefined), set: () => undefined, delete: () => undefined }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, refresh: () => undefined }));
vi.mock("next/navigation", () => ({
  redirect: (pad: string) => { throw new Turn(pad); },
  notFound: () => { throw new Turn("404"); },
}));

/** Where an action leads: another page, or a page that is not there. */
export class Turn extends Error {
  constructor(readonly pad: string) { super(`naar ${pad}`); }
}

type Action = (...args: unknown[]) => Promise<unknown>;
type Van = { readonly cookie?: string; readonly origin?: string | null };

/** Calls server actions as Next would, for somebody with this cookie, from a page with this origin. Throws what Next would answer with a 500. */
export function testActions(database: TestDatabase) {
  return {
    async cookieOf(persoonId: string): Promise<string> {
      const { id } = await startSessie(database.db, persoonId, "toets");
      return encode({ token: { sid: id }, secret: SECRET, maxAge: 3600 });
    },
    async load(file: string, naam: string): Promise<Action> {
      process.env["DATABASE_URL"] = database.url;
      process.env["AUTH_SECRET"] = SECRET;
      return ((await import(/* @vite-ignore */ join(APP, file))) as Record<string, Action>)[naam]!;
    },
    /** What the action answered: its state, or where it led. */
    async call(action: Action, args: readonly unknown[], { cookie = "", origin = "http://localhost:3000" }: Van = {}): Promise<unknown> {
      request.cookie = cookie;
      request.headers = new Headers({ host: "localhost:3000", "user-agent": "toets", ...(origin === null ? {} : { origin }) });
      try {
        return await action(...args);
      } catch (turn) {
        if (turn instanceof Turn) return turn.pad;
        throw turn;
      }
    },
  };
}

import "server-only";
import { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { classifyDbError } from "@/lib/data/classify-db-error";
import { authSecret } from "@/lib/data/hash-secret";
import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import { env } from "@/lib/env";
import { isOwnOrigin } from "./own-origin";
import { readReturnPath } from "./return-path";
import { sessionCookie } from "./session-cookie";

/** What signing in and out really is; handed in, because this module is only the glue to next-auth. */
export type AuthPort = {
  signIn(credentials: { email: unknown; wachtwoord: unknown }): Promise<string | null>;
  signOut(sessieId: string): Promise<void>;
};
type Params = { params: Promise<{ nextauth: string[] }> };

/** The calls of next-auth that exist here. Its session call is absent: who is signed in is read from our own row. */
const CALLS: readonly string[] = ["GET csrf", "GET signin", "GET signout", "POST callback/credentials", "POST signout"];
const BODY_LIMIT = 10_000;

function authOptions(port: AuthPort): AuthOptions {
  const { name, options } = sessionCookie();
  const maxAge = SESSIEDUUR.absoluut * 60;
  return {
    secret: authSecret(),
    // A carrier only: next-auth refuses database sessions with a password, so the row is ours.
    session: { strategy: "jwt", maxAge },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: "/inloggen", signOut: "/profiel", error: "/inloggen" },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [CredentialsProvider({
      credentials: { email: { label: "E-mailadres", type: "email" }, wachtwoord: { label: "Wachtwoord", type: "password" } },
      async authorize(credentials) {
        const id = await port.signIn({ email: credentials?.email, wachtwoord: credentials?.wachtwoord });
        return id ? { id } : null;
      },
    })],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token["sid"] }),
      redirect: ({ url }) => `${env.APP_URL}${readReturnPath(pathOf(url)) ?? "/"}`,
    },
    events: { signOut: async ({ token }) => { if (typeof token?.["sid"] === "string") await port.signOut(token["sid"]); } },
  };
}

function pathOf(address: string): string {
  const url = URL.parse(address, env.APP_URL);
  return url && url.origin === new URL(env.APP_URL).origin ? `${url.pathname}${url.search}` : "/";
}

/** The fields of a small form or JSON body, null for anything else. */
async function readFields(request: NextRequest): Promise<Record<string, string> | null> {
  const text = await request.text();
  if (text.length > BODY_LIMIT) return null;
  if (!(request.headers.get("content-type") ?? "").includes("json")) return Object.fromEntries(new URLSearchParams(text));
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
    return Object.fromEntries(Object.entries(parsed).filter((field): field is [string, string] => typeof field[1] === "string"));
  } catch {
    return null;
  }
}

/** A request with only what next-auth may see: it answers 500 to addresses it cannot read. */
async function cleanRequest(request: NextRequest): Promise<NextRequest | null> {
  const url = new URL(request.nextUrl.pathname, env.APP_URL);
  const naar = readReturnPath(request.nextUrl.searchParams.get("callbackUrl"));
  if (naar) url.searchParams.set("callbackUrl", naar);
  if (request.method !== "POST") return new NextRequest(url, { headers: request.headers });
  const fields = await readFields(request);
  if (!fields) return null;
  const body = new URLSearchParams({ ...fields, json: "false", callbackUrl: readReturnPath(fields["callbackUrl"]) ?? "/" });
  return new NextRequest(url, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });
}

const hasReadableCookies = (request: NextRequest): boolean =>
  request.cookies.getAll().filter(({ name }) => name.endsWith("next-auth.callback-url")).every(({ value }) => /^https?:/.test(value) ? URL.canParse(value) : readReturnPath(value) !== null);

/** The handler of `/api/auth/*`: the front door of next-auth, with everything shut that nobody here uses. */
export function createAuthHandler(makePort: () => Promise<AuthPort>) {
  return async (request: NextRequest, context: Params): Promise<Response> => {
    const { nextauth } = await context.params;
    if (!CALLS.includes(`${request.method} ${nextauth.join("/")}`)) return new Response("Dit adres bestaat niet.", { status: 404 });
    if (request.method === "POST" && !isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
    const clean = hasReadableCookies(request) ? await cleanRequest(request) : null;
    if (!clean) return new Response("Deze aanvraag is niet te lezen.", { status: 400 });
    const kept: Kept = {};
    const response = (await NextAuth(clean, context, authOptions(keepFailure(await makePort(), kept)))) as Response;
    if (kept.failure) return refuseOutage(kept.failure.error);
    return withoutReason(response);
  };
}

type Kept = { failure?: { error: unknown } };

/** next-auth would put the message of a fault in an address; kept aside, it is reported like any other fault. */
function keepFailure(port: AuthPort, kept: Kept): AuthPort {
  const keep = (error: unknown): never => {
    kept.failure = { error };
    throw new Error("storing");
  };
  return { signIn: (credentials) => port.signIn(credentials).catch(keep), signOut: (id) => port.signOut(id).catch(keep) };
}

/** Without the database nobody gets in: the counters that stop guessing are there. Another fault is reported. */
function refuseOutage(error: unknown): Response {
  if (classifyDbError(error) !== "onbereikbaar") throw error;
  return new Response("Inloggen lukt nu even niet. Probeer het over een paar seconden opnieuw.", { status: 503, headers: { "retry-after": "2" } });
}

/** A refusal leads to the login page without saying why: why is for nobody but the person at the form. */
function withoutReason(response: Response): Response {
  if (!(response.headers.get("location") ?? "").includes("/api/auth/error")) return response;
  const headers = new Headers(response.headers);
  headers.set("location", "/inloggen");
  return new Response(null, { status: 303, headers });
}

import "server-only";
import { NextRequest } from "next/server";
import { env } from "@/lib/env";
import { callNextAuth, type Deurwachter } from "./next-auth";
import { isOwnOrigin } from "./own-origin";
import { refuseOutage } from "./refuse-outage";
import { readReturnPath } from "./return-path";
import { hasWerkaccount } from "./uitgever";
import { finishWerkaccount, type WerkaccountPort } from "./werkaccount";

/** What signing in and out really is; handed in, because this module is only the front door. */
export type AuthPort = Omit<Deurwachter, "werkaccount"> & WerkaccountPort;
type Params = { params: Promise<{ nextauth: string[] }> };

/** The calls of next-auth that exist here. Its session call is absent: who is signed in is read from our own row. */
const CALLS: readonly string[] = ["GET csrf", "GET signin", "GET signout", "POST callback/credentials", "POST signout"];
const TERUG = "GET callback/werkaccount";
const BODY_LIMIT = 10_000;

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
    const call = `${request.method} ${nextauth.join("/")}`;
    const isTerug = call === TERUG && hasWerkaccount();
    if (!isTerug && !CALLS.includes(call)) return new Response("Dit adres bestaat niet.", { status: 404 });
    if (request.method === "POST" && !isOwnOrigin(request.headers)) return new Response("Deze aanvraag komt niet van onze eigen pagina.", { status: 403 });
    if (isTerug && hasReadableCookies(request)) return finishWerkaccount(request, await makePort());
    const clean = hasReadableCookies(request) ? await cleanRequest(request) : null;
    if (!clean) return new Response("Deze aanvraag is niet te lezen.", { status: 400 });
    const kept: Kept = {};
    const response = await callNextAuth(clean, nextauth, keepFailure(await makePort(), kept));
    if (kept.failure) return refuseOutage(kept.failure.error);
    return withoutReason(response);
  };
}

type Kept = { failure?: { error: unknown } };

/** next-auth would put the message of a fault in an address; kept aside, it is reported like any other fault. */
function keepFailure(port: AuthPort, kept: Kept): Deurwachter {
  const keep = (error: unknown): never => {
    kept.failure = { error };
    throw new Error("storing");
  };
  return { signIn: (credentials) => port.signIn(credentials).catch(keep), signOut: (id) => port.signOut(id).catch(keep) };
}

/** A refusal leads to the login page without saying why: why is for nobody but the person at the form. */
function withoutReason(response: Response): Response {
  if (!(response.headers.get("location") ?? "").includes("/api/auth/error")) return response;
  const headers = new Headers(response.headers);
  headers.set("location", "/inloggen");
  return new Response(null, { status: 303, headers });
}

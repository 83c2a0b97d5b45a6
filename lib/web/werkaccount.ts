import "server-only";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import { env } from "@/lib/env";
import { logAfwijzing } from "./log-error";
import { callNextAuth, pathOf, type Deurwachter } from "./next-auth";
import { refuseOutage } from "./refuse-outage";
import { loginPath, readReturnPath } from "./return-path";
import { sessionCookie } from "./session-cookie";
import { findUitgever, GEDULD_MS, hasWerkaccount } from "./uitgever";
import { createProvider, WERKACCOUNT } from "./werkaccount-provider";

type Toegelaten = { readonly sessieId: string; readonly landing: string };
/** What the way in with a work account needs of the application. */
export type WerkaccountPort = {
  mayTry(): Promise<boolean>;
  countFout(): Promise<void>;
  admit(claims: unknown): Promise<{ readonly ok: true; readonly value: Toegelaten } | { readonly ok: false; readonly error: string }>;
};

const nobody = { signIn: () => Promise.resolve(null), signOut: () => Promise.resolve() };
const callbackCookie = (): string => `${sessionCookie().options.secure ? "__Secure-" : ""}next-auth.callback-url`;

/** Back to the login page, which knows a sentence for the reason. The password works there as before. */
function backToLogin(naar: string | null, reden: string | null): Response {
  const path = loginPath(naar);
  const location = reden === null ? path : `${path}${path.includes("?") ? "&" : "?"}fout=${reden}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** Sends the browser to the login service, and remembers where it wanted to go. Another site cannot start it. */
export async function startWerkaccount(request: NextRequest, port: WerkaccountPort): Promise<Response> {
  if (!hasWerkaccount()) return new Response("Dit adres bestaat niet.", { status: 404 });
  const naar = readReturnPath(request.nextUrl.searchParams.get("naar"));
  if (["cross-site", "same-site"].includes(request.headers.get("sec-fetch-site") ?? "")) return backToLogin(naar, null);
  if (!(await port.mayTry())) return backToLogin(naar, "druk");
  const uitgever = await findUitgever().catch((fout: unknown) => logAfwijzing("werkaccount", fout));
  if (!uitgever) return backToLogin(naar, "onbereikbaar");
  const provider = createProvider(uitgever, () => undefined);
  const response = await callSignIn({ ...nobody, werkaccount: { provider, admit: () => Promise.resolve(null) } }, naar ?? "/");
  const location = response.headers.get("location");
  return location?.startsWith(uitgever.authorization_endpoint) ? sendOn(response, location) : backToLogin(naar, "mislukt");
}

/** next-auth starts only on a POST with its own token and cookie; here all of them come into being in one request. */
async function callSignIn(deurwachter: Deurwachter, callbackUrl: string): Promise<Response> {
  const jar = await cookies();
  const flags = { httpOnly: true, sameSite: "lax", path: "/", secure: sessionCookie().options.secure } as const;
  jar.set(callbackCookie(), `${env.APP_URL}${callbackUrl}`, flags);
  const answer = await callNextAuth(new NextRequest(`${env.APP_URL}/api/auth/csrf`), ["csrf"], deurwachter);
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+csrf-token)=([^;]*)/.exec(line) ?? [];
    if (name && value) jar.set(name, decodeURIComponent(value), flags);
  }
  const body = new URLSearchParams({ csrfToken, callbackUrl, json: "false" });
  const post = new NextRequest(`${env.APP_URL}/api/auth/signin/${WERKACCOUNT}`, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });
  return callNextAuth(post, ["signin", WERKACCOUNT], deurwachter);
}

/** What became of one return from the login service; next-auth itself tells only that it failed. */
type Stand = { toegelaten: Toegelaten | null; reden: string | null; fout: unknown; storing: unknown; isTeLaat: boolean };

/** Judges what the login service sent the browser back with: a sessie like any other, or the login page with why not. */
export async function finishWerkaccount(request: NextRequest, port: WerkaccountPort): Promise<Response> {
  const naar = readReturnPath(pathOf(request.cookies.get(callbackCookie())?.value ?? "/"));
  const geweigerd = request.nextUrl.searchParams.get("error");
  if (geweigerd === "access_denied") return backToLogin(naar, "afgebroken");
  const stand: Stand = { toegelaten: null, reden: null, fout: geweigerd === null ? null : describeWeigering(geweigerd), storing: null, isTeLaat: false };
  try {
    if (!(await port.mayTry())) return backToLogin(naar, "druk");
    const response = geweigerd === null ? await judgeAnswer(request, port, stand) : null;
    if (stand.storing) return refuseOutage(stand.storing);
    if (stand.toegelaten && response) return sendOn(response, naar && naar !== "/" ? naar : stand.toegelaten.landing);
    // Only what the login service was really asked about: any page can make a browser open this address.
    if (response && stand.fout && !stand.reden) await port.countFout();
  } catch (error) {
    return refuseOutage(error);
  }
  if (stand.fout) logAfwijzing("werkaccount", stand.fout);
  return backToLogin(naar, stand.reden ?? "mislukt");
}

const describeWeigering = (code: string): Error => new Error(`De inlogdienst antwoordt: ${/^[a-z_]{1,40}$/.test(code) ? code : "onbekende fout"}`);

async function judgeAnswer(request: NextRequest, port: WerkaccountPort, stand: Stand): Promise<Response | null> {
  const url = new URL(`${env.APP_URL}/api/auth/callback/${WERKACCOUNT}`);
  for (const naam of ["code", "state", "iss"]) {
    const waarde = request.nextUrl.searchParams.get(naam);
    if (waarde !== null) url.searchParams.set(naam, waarde);
  }
  const onFout = (fout: unknown) => {
    stand.fout = fout;
    if (isUitval(fout)) stand.reden = "onbereikbaar";
  };
  const admit = async (claims: unknown) => {
    if (stand.isTeLaat) return null;
    const result = await port.admit(claims).catch((error: unknown) => void (stand.storing = error));
    if (result?.ok) stand.toegelaten = result.value;
    else stand.reden = result?.error ?? null;
    return stand.toegelaten?.sessieId ?? null;
  };
  const call = async () => callNextAuth(new NextRequest(url), ["callback", WERKACCOUNT], { ...nobody, werkaccount: { provider: createProvider(await findUitgever(), onFout), admit } });
  return withPatience(call()).catch((fout: unknown) => {
    stand.isTeLaat = true;
    Object.assign(stand, { fout, reden: "onbereikbaar" });
    return null;
  });
}

/** The login service was away or slow, which is nobody's mistake here. */
function isUitval(fout: unknown): boolean {
  const { name = "", message = "", response } = (fout ?? {}) as Partial<Error> & { response?: { statusCode?: number } };
  if (name === "OPError") return (response?.statusCode ?? 0) >= 500;
  return name !== "RPError" || message.includes("timed out");
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("De inlogdienst antwoordt te langzaam.")), GEDULD_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The cookies that next-auth set, with an address of our choice. */
function sendOn(response: Response, location: string): Response {
  const headers = new Headers(response.headers);
  headers.set("location", location);
  headers.set("cache-control", "no-store");
  return new Response(null, { status: 303, headers });
}

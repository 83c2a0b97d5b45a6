import { NextRequest } from "next/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startInlogdienst, type Claims, type Inlogdienst } from "../../support/inlogdienst";
import { testDb } from "../../support/database";
import { aPersoon, contextOf, deurOf, herkomst } from "../../support/toegang";

/** One browser: the cookies that next-auth reads by itself, and the settings, which are read at the first import. */
const { browser, issuer } = vi.hoisted(() => {
  const bewaard = new Map<string, string>();
  const all = () => [...bewaard].map(([name, value]) => ({ name, value }));
  const jar = { getAll: all, get: (name: string) => all().find((cookie) => cookie.name === name), set: (name: string, value: string) => bewaard.set(name, value) };
  const nextHeaders = process.getBuiltinModule("node:module").createRequire(process.cwd() + "/")("next/headers") as Record<string, unknown>;
  Object.assign(nextHeaders, { cookies: () => Promise.resolve(jar), headers: () => Promise.resolve(new Headers()) });
  const adres = `http://localhost:${20_000 + (process.pid % 12_000)}`;
  Object.assign(process.env, { OIDC_ISSUER: adres, OIDC_CLIENT_ID: "serviceplein", OIDC_CLIENT_SECRET: "toets-geheim", NEXTAUTH_URL: "http://localhost:3000", LOG_LEVEL: "silent" });
  return { browser: bewaard, issuer: adres };
});
const { createAuthHandler } = await import("@/lib/web/auth");
const { startWerkaccount } = await import("@/lib/web/werkaccount");
const { readCookieValue } = await import("@/lib/web/session-cookie");
const { findSessie } = await import("@/lib/data/sessie-store");
const { signInWerkaccount } = await import("@/lib/use-cases/toegang/sign-in-werkaccount");
const { unlinkWerkaccount } = await import("@/lib/use-cases/toegang/unlink-werkaccount");
const { countWerkaccountFout, mayTryWerkaccount } = await import("@/lib/use-cases/toegang/werkaccount-rem");
const { findLanding } = await import("@/lib/domain/authz/rollen");

const APP = "http://localhost:3000";
const database = testDb();
let dienst: Inlogdienst;
const start = (naam = issuer) => startInlogdienst({ issuer: naam, clientId: "serviceplein", clientSecret: "toets-geheim", redirectUri: `${APP}/api/auth/callback/werkaccount` });
beforeAll(async () => void (dienst = await start()));
afterAll(() => dienst.stop());
beforeEach(async () => {
  browser.clear();
  Object.assign(dienst.streken, { knoei: null, vervalst: false, traag: new Set(), stuk: new Set() });
  await database.db.limiet.deleteMany();
});

const port = {
  signIn: () => Promise.resolve(null), signOut: () => Promise.resolve(),
  mayTry: () => mayTryWerkaccount(deurOf(database.db), herkomst()), countFout: () => countWerkaccountFout(deurOf(database.db), herkomst()),
  admit: async (claims: unknown) => {
    const result = await signInWerkaccount(deurOf(database.db), claims, herkomst());
    return result.ok ? { ok: true as const, value: { sessieId: result.value.sessieId, landing: findLanding(result.value.rollen) } } : result;
  },
};
const handler = createAuthHandler(() => Promise.resolve(port));
const ask = (path: string, headers: Record<string, string> = {}) => new NextRequest(`${APP}${path}`, { headers: { cookie: [...browser].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; "), ...headers } });
const whereTo = (answer: Response) => answer.headers.get("location") ?? "";

function keep(answer: Response): Response {
  for (const line of answer.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    browser.set(name, decodeURIComponent(value));
  }
  return answer;
}
const begin = async (naar = "", headers = {}) => keep(await startWerkaccount(ask(`/inloggen/werkaccount${naar}`, headers), port));
const finish = async (address: string) => keep(await handler(ask(address.slice(APP.length)), { params: Promise.resolve({ nextauth: ["callback", "werkaccount"] }) }));

/** What the browser does at the login service: every page follows from the one before. Answers the address back to us. */
async function visit(address: string, form: Record<string, string>): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  let body: URLSearchParams | null = null;
  for (let step = 0; step < 8 && !next.startsWith(APP); step += 1) {
    const answer: Response = await fetch(next, { redirect: "manual", headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") }, ...(body ? { method: "POST", body } : {}) });
    for (const line of answer.headers.getSetCookie()) cookies.set(...(line.split(";")[0]?.split(/=(.*)/s).slice(0, 2) as [string, string]));
    body = answer.status === 200 ? new URLSearchParams(form) : null;
    if (!body) next = new URL(whereTo(answer), next).href;
  }
  return next;
}

let teller = 0;
/** An account at the login service; its subject. */
function anAccount(claims: Claims): string {
  const sub = `sub-${(teller += 1)}`;
  dienst.accounts.set(sub, claims);
  return sub;
}
async function logIn(sub: string, naar = "") {
  browser.clear();
  return finish(await visit(whereTo(await begin(naar)), { account: sub }));
}
const whoIsIn = async () => findSessie(database.db, (await readCookieValue(browser.get("serviceplein"))) ?? "");

describe("signing in with a work account", () => {
  it("asks with code, PKCE, state and nonce, and only for who somebody is", async () => {
    const { origin, searchParams } = new URL(whereTo(await begin()));
    expect(origin).toBe(issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: "code", code_challenge_method: "S256", scope: "openid email profile", redirect_uri: `${APP}/api/auth/callback/werkaccount`, code_challenge: expect.stringMatching(/.{40}/), state: expect.stringMatching(/.{20}/), nonce: expect.stringMatching(/.{20}/) });
  });
  it("makes an unknown colleague a klant without a role, in a sessie like any other", async () => {
    const answer = await logIn(anAccount({ email: "Nieuw.Collega@proef.example", name: "Nieuwe Collega" }));
    expect([answer.status, whereTo(answer)]).toEqual([303, "/"]);
    expect(await whoIsIn()).toMatchObject({ actor: { naam: "Nieuwe Collega", email: "nieuw.collega@proef.example", rollen: [], teamIds: [] } });
    expect(answer.headers.getSetCookie().find((line) => line.startsWith("serviceplein="))).toMatch(/HttpOnly.*SameSite=Lax/i);
  });
  it("finds who is known by address the first time and by subject ever after, and lands where the role works", async () => {
    const { id, email } = await aPersoon(database.db, { rollen: ["frontoffice"] });
    const sub = anAccount({ email, email_verified: true });
    expect(whereTo(await logIn(sub))).toBe("/wachtrij");
    expect((await whoIsIn())?.actor.id).toBe(id);
    dienst.accounts.set(sub, { email: "na.trouwen@proef.example", email_verified: false });
    expect(whereTo(await logIn(sub, "?naar=/profiel"))).toBe("/profiel");
    expect((await whoIsIn())?.actor).toMatchObject({ id, email });
    expect(await database.db.gebeurtenis.count({ where: { soort: "toegang.gekoppeld", onderwerpId: id } })).toBe(1);
  });
  it.each(["//elders.example/pad", "https://elders.example", "/\\elders.example", "/.//elders.example"])("never leads to %s", async (naar) => {
    expect(whereTo(await logIn(anAccount({ email: `terug${teller}@proef.example` }), `?naar=${encodeURIComponent(naar)}`))).toBe("/");
  });
  it("is started by a press here, not by another site", async () => {
    for (const site of ["cross-site", "same-site"]) expect(whereTo(await begin("?naar=/profiel", { "sec-fetch-site": site }))).toBe("/inloggen?naar=%2Fprofiel");
  });
  it("makes one person of two tabs at a first visit", async () => {
    const claims = { iss: issuer, sub: "twee-tabs", email: "twee.tabs@proef.example" };
    const results = await Promise.all(Array.from({ length: 6 }, () => port.admit(claims)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await database.db.persoon.count({ where: { email: claims.email } })).toBe(1);
  });
});

describe("who does not get in", () => {
  const refused = async (sub: string, reden: string) => {
    expect(whereTo(await logIn(sub, "?naar=/profiel"))).toBe(`/inloggen?naar=%2Fprofiel&fout=${reden}`);
    expect(browser.has("serviceplein")).toBe(false);
  };
  it("is a colleague whose account is switched off, linked or not", async () => {
    const { id, email } = await aPersoon(database.db, { actief: false });
    await refused(anAccount({ email }), "uitgezet");
    await database.db.persoon.update({ where: { id }, data: { actief: true } });
    const sub = anAccount({ email });
    expect(whereTo(await logIn(sub))).toBe("/");
    await database.db.persoon.update({ where: { id }, data: { actief: false } });
    await refused(sub, "uitgezet");
  });
  it.each([{ email_verified: false }, { email_verified: "false" }, { email_verified: null }, { email: undefined }, { email: "geen adres" }, { email: "\u212Aarin@proef.example" }])("is a stranger whose address is not sure: %j", async (claims) => {
    const { email } = await aPersoon(database.db, { rollen: ["beheerder"] });
    await refused(anAccount({ email, ...claims }), "onbevestigd");
  });
  it("is the system, and who got the address of somebody with another work account, until beheer unlinks that", async () => {
    const system = await database.db.persoon.findFirstOrThrow({ where: { soort: "systeem" } });
    await refused(anAccount({ email: system.email }), system.email.includes(".") ? "uitgezet" : "onbevestigd");
    const { id, email } = await aPersoon(database.db);
    await logIn(anAccount({ email }));
    const first = await whoIsIn();
    const second = anAccount({ email });
    await refused(second, "bezet");
    const manager = await contextOf(database.db, (await aPersoon(database.db, { rollen: ["manager", "coordinator"] })).id);
    expect(await unlinkWerkaccount(manager, { persoonId: id })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    const beheer = await contextOf(database.db, (await aPersoon(database.db, { rollen: ["beheerder"] })).id);
    expect(await unlinkWerkaccount(beheer, { persoonId: id })).toEqual({ ok: true, value: null });
    expect(await database.db.sessie.count({ where: { idHash: first?.idHash, beeindigdOp: null } })).toBe(0);
    expect(whereTo(await logIn(second))).toBe("/");
    expect((await whoIsIn())?.actor.id).toBe(id);
  });
  it("is who stopped halfway, and that does not count as a mistake", async () => {
    expect(whereTo(await finish(await visit(whereTo(await begin("?naar=/profiel")), { stop: "ja" })))).toBe("/inloggen?naar=%2Fprofiel&fout=afgebroken");
    expect(await database.db.limiet.count()).toBe(0);
  });
});

describe("an answer that is not the one asked for", () => {
  const BEDROG: Readonly<Record<string, Claims>> = {
    "for another client": { aud: "een-ander" }, "for two clients": { aud: ["serviceplein", "een-ander"], azp: "een-ander" }, "of another issuer": { iss: "https://elders.example" },
    "with another nonce": { nonce: "zelf-verzonnen" }, "without a nonce": { nonce: undefined }, "that is too old": { exp: 1_600_000_000 }, "without an end": { exp: undefined }, "that starts later": { nbf: 4_000_000_000 },
  };
  const cheated = async () => {
    expect(whereTo(await logIn(anAccount({ email: "bedrog@proef.example" })))).toBe("/inloggen?fout=mislukt");
    expect(browser.has("serviceplein")).toBe(false);
    expect(await database.db.persoon.count({ where: { email: "bedrog@proef.example" } })).toBe(0);
  };
  it.each(Object.entries(BEDROG))("a token %s gives no sessie", async (_wat, claims) => {
    dienst.streken.knoei = (token) => ({ ...token, claims: { ...token.claims, ...claims } });
    await cheated();
  });
  it("a token with another signature, or with none, gives no sessie", async () => {
    dienst.streken.vervalst = true;
    await cheated();
    Object.assign(dienst.streken, { vervalst: false, knoei: ({ kop, claims }: { kop: Claims; claims: Claims }) => ({ kop: { ...kop, alg: "none" }, claims }) });
    await cheated();
  });
  it("a foreign state, a second use of the code and a browser without our cookies give no sessie", async () => {
    const back = await visit(whereTo(await begin()), { account: anAccount({ email: "staat@proef.example" }) });
    expect(whereTo(await finish(back.replace(/state=[^&]+/, "state=verzonnen")))).toBe("/inloggen?fout=mislukt");
    const cookies = [...browser];
    browser.clear();
    expect(whereTo(await finish(back))).toBe("/inloggen?fout=mislukt");
    for (const [name, value] of cookies) browser.set(name, value);
    expect(whereTo(await finish(back))).toBe("/");
    for (const [name, value] of cookies) browser.set(name, value);
    browser.delete("serviceplein");
    expect(whereTo(await finish(back))).toBe("/inloggen?fout=mislukt");
    expect(browser.has("serviceplein")).toBe(false);
  });
  it("thirty of them from one address end in waiting; opening the address without having been there counts for nothing", async () => {
    for (let index = 0; index < 40; index += 1) await finish(`${APP}/api/auth/callback/werkaccount?error=server_error&x=${index}`);
    expect(await port.mayTry()).toBe(true);
    dienst.streken.vervalst = true;
    await cheated();
    for (let index = 1; index < 30; index += 1) await port.countFout();
    expect(whereTo(await begin())).toBe("/inloggen?fout=druk");
  });
});

describe("a login service that is away", () => {
  it("says so when it breaks or does not answer within five seconds", async () => {
    const sub = anAccount({ email: "geduld@proef.example" });
    for (const streek of [{ stuk: new Set(["/token"]) }, { traag: new Set(["/jwks"]) }]) {
      Object.assign(dienst.streken, { stuk: new Set(), traag: new Set(), ...streek });
      const since = performance.now();
      expect(whereTo(await logIn(sub))).toBe("/inloggen?fout=onbereikbaar");
      expect(performance.now() - since).toBeLessThan(6500);
    }
    expect(await database.db.limiet.count()).toBe(0);
    expect(await database.db.persoon.count({ where: { email: "geduld@proef.example" } })).toBe(0);
  });
  it("is asked again as soon as it is back, also about itself", async () => {
    const back = await visit(whereTo(await begin()), { account: anAccount({ email: "uitval@proef.example" }) });
    await dienst.stop();
    expect(whereTo(await finish(back))).toBe("/inloggen?fout=onbereikbaar");
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 11 * 60_000);
    expect(whereTo(await begin("?naar=/profiel"))).toBe("/inloggen?naar=%2Fprofiel&fout=onbereikbaar");
    dienst = await start(issuer.replace("localhost", "127.0.0.1"));
    expect(whereTo(await begin()), "a service that goes by another name").toBe("/inloggen?fout=onbereikbaar");
    await dienst.stop();
    dienst = await start();
    expect(whereTo(await begin())).toContain(issuer);
    vi.restoreAllMocks();
  });
});

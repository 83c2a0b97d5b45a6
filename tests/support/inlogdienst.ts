import { createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import Provider, { type LoadGrant } from "oidc-provider";

export type Claims = Readonly<Record<string, unknown>>;
type Plan = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly redirectUri: string; /** Claims in the id_token itself, as most services do; otherwise only at its own address. */ readonly inToken?: boolean };
type Token = { readonly kop: Claims; readonly claims: Claims };
/** What a test lets go wrong; everything else is a real OpenID provider. */
export type Streken = { knoei: ((token: Token) => Token) | null; vervalst: boolean; traag: ReadonlySet<string>; stuk: ReadonlySet<string> };
export type Inlogdienst = { readonly accounts: Map<string, Claims>; readonly streken: Streken; stop(): Promise<void> };

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const KID = "toets";
const GEEN: Streken = { knoei: null, vervalst: false, traag: new Set(), stuk: new Set() };

const encode = (part: Claims): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const decode = (part = ""): Claims => JSON.parse(Buffer.from(part, "base64url").toString()) as Claims;

/** The same token with other claims, signed as the service itself would; or with a signature of nobody. */
function resign(jwt: string, { knoei, vervalst }: Streken): string {
  const [kop, claims] = jwt.split(".");
  const token = knoei ? knoei({ kop: decode(kop), claims: decode(claims) }) : { kop: decode(kop), claims: decode(claims) };
  const body = `${encode(token.kop)}.${encode(token.claims)}`;
  if (token.kop["alg"] === "none") return `${body}.`;
  const sign = vervalst ? randomBytes(256) : createSign("RSA-SHA256").update(body).sign(privateKey);
  return `${body}.${sign.toString("base64url")}`;
}

function rewriteToken(response: ServerResponse, streken: Streken): void {
  const end = response.end.bind(response);
  response.end = ((chunk: unknown) => {
    const body = JSON.parse(String(chunk)) as Record<string, unknown>;
    if (typeof body["id_token"] === "string") body["id_token"] = resign(body["id_token"], streken);
    const answer = JSON.stringify(body);
    response.setHeader("content-length", Buffer.byteLength(answer));
    return end(answer);
  }) as typeof response.end;
}

function createProvider({ issuer, clientId, clientSecret, redirectUri, inToken = false }: Plan, accounts: Map<string, Claims>): Provider {
  const loadExistingGrant: LoadGrant = async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid email profile");
    await grant.save();
    return grant;
  };
  return new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: !inToken,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/kies/${uid}` },
    findAccount: (_ctx: unknown, sub: string) => (accounts.has(sub) ? { accountId: sub, claims: () => ({ sub, ...accounts.get(sub) }) } : undefined),
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: KID, use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    loadExistingGrant,
  });
}

const KIES = `<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Inlogdienst</title><h1>Inlogdienst</h1><form method="post"><label>Account <input name="account"></label><button>Verder</button><button name="stop" value="ja">Annuleren</button></form>`;

async function answerKies(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") return void response.setHeader("content-type", "text/html").end(KIES);
  const form = new URLSearchParams(await text(request));
  const gestopt = { error: "access_denied", error_description: "stopped" };
  await provider.interactionFinished(request, response, form.has("stop") ? gestopt : { login: { accountId: form.get("account") } });
}

/** A real OpenID Connect provider in this process, where every account can sign in without a password. */
export async function startInlogdienst(plan: Plan): Promise<Inlogdienst> {
  const accounts = new Map<string, Claims>();
  const streken: Streken = { ...GEEN };
  const provider = createProvider(plan, accounts);
  const handle = provider.callback();
  const server = createServer((request, response) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    if (streken.traag.has(path)) return; // never answers
    if (streken.stuk.has(path)) return void response.writeHead(503).end("stuk");
    if (path.startsWith("/kies/")) return void answerKies(provider, request, response);
    if (path === "/token" && (streken.knoei || streken.vervalst)) rewriteToken(response, streken);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(plan.issuer).port), resolve));
  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { accounts, streken, stop };
}

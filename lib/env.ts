import { z } from "zod";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);
const PLACEHOLDER = /change.?me|placeholder|verander|geheim|secret|wachtwoord|password|example|voorbeeld|123456|^(.)\1+$/i;

const port = (naam: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${naam} moet een poortnummer van 1 tot en met 65535 zijn`)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65535, `${naam} moet een poortnummer van 1 tot en met 65535 zijn`);

const address = (schemes: readonly string[], melding: string) =>
  z.string().refine((value) => {
    const url = URL.parse(value);
    return url !== null && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== "";
  }, melding);

const postgresUrl = (naam: string) =>
  address(["postgres", "postgresql"], `${naam} moet de vorm postgresql://naam:wachtwoord@server:5432/database hebben`).refine(
    (value) => (URL.parse(value)?.pathname.length ?? 0) > 1,
    `${naam} noemt geen database: postgresql://naam:wachtwoord@server:5432/database`,
  );

/** A secret that somebody could guess is worse than none: it looks safe. */
const secret = z
  .string()
  .refine((value) => Buffer.byteLength(value) >= 32, "AUTH_SECRET moet minstens 32 tekens lang zijn. Maak er een met: openssl rand -base64 32")
  .refine((value) => !PLACEHOLDER.test(value) && new Set(value).size >= 8, "AUTH_SECRET is een voorbeeldwaarde. Maak een eigen met: openssl rand -base64 32");

const appUrl = address(["http", "https"], "APP_URL moet een adres zijn zoals https://servicedesk.voorbeeld.nl")
  .refine((value) => {
    const url = URL.parse(value);
    return url === null || url.protocol === "https:" || LOOPBACK.has(url.hostname);
  }, "APP_URL moet met https beginnen; http mag alleen voor localhost")
  .refine((value) => ["", "/"].includes(URL.parse(value)?.pathname ?? ""), "APP_URL mag geen pad bevatten; alleen de server, zoals https://servicedesk.voorbeeld.nl")
  .transform((value) => value.replace(/\/+$/, ""));

/** Who may say who somebody is: over a line nobody can change, and of one organisation only. */
const inlogdienst = address(["http", "https"], "OIDC_ISSUER moet een adres zijn zoals https://login.voorbeeld.nl")
  .refine((value) => {
    const url = URL.parse(value);
    return url === null || url.protocol === "https:" || LOOPBACK.has(url.hostname);
  }, "OIDC_ISSUER moet met https beginnen; http mag alleen voor localhost")
  .refine((value) => !/[?#]/.test(value), "OIDC_ISSUER mag geen ? of # bevatten")
  .refine((value) => !/^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b/i.test(value), "OIDC_ISSUER noemt geen organisatie: iedereen met een Microsoft-account zou erin kunnen. Gebruik het adres met de tenant-id van uw eigen organisatie");

const number = (melding: string, min: number) =>
  z
    .string()
    .refine((value) => /^\d+(\.\d+)?$/.test(value) && Number(value) >= min, melding)
    .transform(Number);

const mailbox = z.string().regex(/^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/, "MAIL_FROM moet een e-mailadres zijn, zoals Servicedesk <servicedesk@voorbeeld.nl>");
const hostname = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

const shape = {
  PORT: port("PORT").default(3000),
  HOST: z.string().refine((value) => hostname.test(value) || /^[0-9a-f:]+$/i.test(value), "HOST moet een adres of naam van deze machine zijn, zoals 127.0.0.1 of 0.0.0.0").default("127.0.0.1"),
  APP_URL: appUrl.optional(),
  PROXIES: z.string().regex(/^[0-9]$/, "PROXIES moet een getal van 0 tot en met 9 zijn: hoeveel eigen proxy's er voor Serviceplein staan").transform(Number).optional(),
  DATABASE_URL: postgresUrl("DATABASE_URL").optional(),
  DATABASE_BEHEER_URL: postgresUrl("DATABASE_BEHEER_URL").optional(),
  DATA_DIR: z.string().refine((value) => !value.includes("\0"), "DATA_DIR moet een map zijn").default(".data"),
  AUTH_SECRET: secret.optional(),
  SMTP_URL: address(["smtp", "smtps"], "SMTP_URL moet de vorm smtp://naam:wachtwoord@server:587 hebben").optional(),
  MAIL_FROM: mailbox.optional(),
  MAIL_REPLY_DOMAIN: z.string().regex(hostname, "MAIL_REPLY_DOMAIN moet een domein zijn, zoals antwoord.voorbeeld.nl").optional(),
  IMAP_URL: address(["imap", "imaps"], "IMAP_URL moet de vorm imaps://naam:wachtwoord@server hebben").optional(),
  OIDC_ISSUER: inlogdienst.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  WORKER: z.enum(["ingebouwd", "apart", "uit"], "WORKER moet ingebouwd, apart of uit zijn").default("ingebouwd"),
  API_LIMIET: z.string().regex(/^\d{1,9}$/, "API_LIMIET moet een geheel getal zijn (0 = geen limiet)").transform(Number).optional(),
  KLOK: z.iso.datetime({ offset: true, error: "KLOK moet een moment met zone zijn, zoals 2026-03-02T08:00:00+01:00" }).optional(),
  KLOK_TEMPO: number("KLOK_TEMPO moet een getal groter dan 0 zijn", 0.001).default(1),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "LOG_LEVEL moet fatal, error, warn, info, debug, trace of silent zijn").default("info"),
  METRICS_PORT: port("METRICS_PORT").optional(),
  NODE_ENV: z.string().optional(),
} as const;

const settings = z.object(shape).superRefine((value, ctx) => {
  const missing = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"].filter((naam) => value[naam as keyof typeof value] === undefined);
  if (missing.length === 1 || missing.length === 2) {
    ctx.addIssue({ code: "custom", path: [missing[0] ?? ""], message: `${missing.join(" en ")} ontbreekt: vul OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET alle drie of geen van drie` });
  }
  if (value.DATABASE_BEHEER_URL !== undefined && value.DATABASE_URL === undefined) {
    ctx.addIssue({ code: "custom", path: ["DATABASE_BEHEER_URL"], message: "DATABASE_BEHEER_URL hoort bij DATABASE_URL: vul die ook in" });
  }
});

/** Names of all settings, for the check against .env.example. NODE_ENV belongs to Node.js itself. */
export const SETTING_NAMES = Object.keys(shape).filter((naam) => naam !== "NODE_ENV");

export type Env = Readonly<Omit<z.output<typeof settings>, "APP_URL" | "PROXIES"> & { APP_URL: string; PROXIES: number }>;
export type EnvResult = { readonly ok: true; readonly env: Env } | { readonly ok: false; readonly melding: string };

/** Judges all settings at once; the first fault becomes one Dutch line. Empty is a fault too: it is nearly always a variable that was not filled in. */
export function parseEnv(record: Readonly<Record<string, string | undefined>>): EnvResult {
  const known = Object.fromEntries(Object.keys(shape).map((naam) => [naam, record[naam]]));
  const empty = SETTING_NAMES.find((naam) => known[naam]?.trim() === "");
  if (empty) return { ok: false, melding: `Instelling ${empty} is leeg: geef een waarde of laat haar weg.` };
  const parsed = settings.safeParse(known);
  if (parsed.success) {
    const APP_URL = parsed.data.APP_URL ?? `http://localhost:${parsed.data.PORT}`;
    // We speak no TLS ourselves: behind an https address stands a proxy, behind an http one (only this machine) none.
    return { ok: true, env: { ...parsed.data, APP_URL, PROXIES: parsed.data.PROXIES ?? (APP_URL.startsWith("https:") ? 1 : 0) } };
  }
  const fault = parsed.error.issues[0];
  return { ok: false, melding: `Instelling ${String(fault?.path[0] ?? "")} klopt niet: ${fault?.message ?? "onbekende fout"}.` };
}

let current: Env | undefined;

function load(): Env {
  const result = parseEnv(process.env);
  if (result.ok) return result.env;
  process.stderr.write(`${result.melding}\n`);
  return process.exit(1);
}

/** The settings of this process, read at first use so that a script or test can set them before. */
export const env: Env = new Proxy({} as Env, {
  get: (_, naam) => (current ??= load())[naam as keyof Env],
  ownKeys: () => Reflect.ownKeys((current ??= load())),
  getOwnPropertyDescriptor: (_, naam) => Object.getOwnPropertyDescriptor((current ??= load()), naam),
});

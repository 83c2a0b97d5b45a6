import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEnv, SETTING_NAMES } from "@/lib/env";

const goodSecret = "u7Kq2vX9mB4tR8wZ1nC6yF3hJ5pL0sDa";

describe("parseEnv", () => {
  it("has a default for everything a demo needs", () => {
    const result = parseEnv({});
    expect(result).toMatchObject({
      ok: true,
      env: { PORT: 3000, HOST: "127.0.0.1", APP_URL: "http://localhost:3000", DATA_DIR: ".data", WORKER: "ingebouwd", KLOK_TEMPO: 1, LOG_LEVEL: "info" },
    });
  });

  it("lets APP_URL follow PORT and drops a trailing slash", () => {
    expect(parseEnv({ PORT: "3001" })).toMatchObject({ env: { APP_URL: "http://localhost:3001" } });
    expect(parseEnv({ APP_URL: "https://plein.gemeente.nl/" })).toMatchObject({ env: { APP_URL: "https://plein.gemeente.nl" } });
  });

  it.each([
    ["PORT", "abc"], ["PORT", "0"], ["PORT", "65536"], ["PORT", "-1"], ["PORT", "3000.5"],
    ["HOST", "geen host"], ["APP_URL", "localhost"], ["APP_URL", "http://plein.gemeente.nl"], ["APP_URL", "https://a.nl/pad"], ["PROXIES", "10"], ["PROXIES", "-1"], ["PROXIES", "ja"],
    ["DATABASE_URL", "mysql://a@b/c"], ["DATABASE_URL", "postgresql://localhost"], ["DATABASE_URL", "garbage"],
    ["AUTH_SECRET", "kort"], ["AUTH_SECRET", "changeme-changeme-changeme-changeme"], ["AUTH_SECRET", "a".repeat(40)],
    ["SMTP_URL", "http://a"], ["MAIL_FROM", "niemand"], ["MAIL_REPLY_DOMAIN", "a b"], ["IMAP_URL", "x"],
    ["OIDC_ISSUER", "nee"], ["OIDC_ISSUER", "http://login.gemeente.nl"], ["OIDC_ISSUER", "https://login.gemeente.nl/?x=1"],
    ["OIDC_ISSUER", "https://login.microsoftonline.com/common/v2.0"], ["OIDC_ISSUER", "https://login.microsoftonline.com/organizations/v2.0/"], ["WORKER", "aan"], ["API_LIMIET", "-1"], ["API_LIMIET", "veel"],
    ["KLOK", "2026-03-02T08:00:00"], ["KLOK", "gisteren"], ["KLOK_TEMPO", "0"], ["KLOK_TEMPO", "snel"],
    ["LOG_LEVEL", "luid"], ["METRICS_PORT", "x"],
  ])("refuses %s=%s in one line that names the setting", (naam, waarde) => {
    const result = parseEnv({ [naam]: waarde });
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.melding).toContain(naam);
      expect(result.melding).not.toContain("\n");
    }
  });

  it.each(SETTING_NAMES)("refuses an empty %s", (naam) => {
    expect(parseEnv({ [naam]: "" })).toEqual({ ok: false, melding: `Instelling ${naam} is leeg: geef een waarde of laat haar weg.` });
  });

  it("believes one proxy behind https and none otherwise, unless told", () => {
    expect(parseEnv({})).toMatchObject({ env: { PROXIES: 0 } });
    expect(parseEnv({ APP_URL: "https://plein.gemeente.nl" })).toMatchObject({ env: { PROXIES: 1 } });
    expect(parseEnv({ APP_URL: "https://plein.gemeente.nl", PROXIES: "2" })).toMatchObject({ env: { PROXIES: 2 } });
  });

  it("accepts http only for loopback", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) expect(parseEnv({ APP_URL: `http://${host}` }).ok).toBe(true);
  });

  it("accepts a strong secret and wants the OIDC settings together", () => {
    expect(parseEnv({ AUTH_SECRET: goodSecret }).ok).toBe(true);
    expect(parseEnv({ OIDC_ISSUER: "https://login.gemeente.nl" }).ok).toBe(false);
    expect(parseEnv({ OIDC_ISSUER: "https://login.gemeente.nl/realms/werk", OIDC_CLIENT_ID: "plein", OIDC_CLIENT_SECRET: "x" }).ok).toBe(true);
    expect(parseEnv({ DATABASE_BEHEER_URL: "postgresql://a@b/c" }).ok).toBe(false);
  });
});

describe(".env.example", () => {
  it("names exactly the settings that exist", () => {
    const named = [...readFileSync(".env.example", "utf8").matchAll(/^#([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named.toSorted()).toEqual([...SETTING_NAMES].toSorted());
  });
});

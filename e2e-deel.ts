import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import { findFreePort } from "./scripts/cluster/free-port";
import { startPlein } from "./scripts/tests/running-plein";
const secret = randomBytes(32).toString("base64url");
const oidc = { OIDC_ISSUER: `http://localhost:${await findFreePort()}`, OIDC_CLIENT_ID: "serviceplein", OIDC_CLIENT_SECRET: randomBytes(32).toString("base64url") };
const plein = await startPlein({ AUTH_SECRET: secret, ...oidc });
try {
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)], { stdio: "inherit", env: { ...process.env, BASIS_URL: plein.url, PROEF_DATABASE_URL: plein.databaseUrl, PROEF_AUTH_SECRET: secret, ...oidc } });
} finally { await plein.stop(); }

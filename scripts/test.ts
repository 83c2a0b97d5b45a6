import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "./cluster/free-port";
import { projectRoot } from "./project-root";
import { startPlein } from "./tests/running-plein";
import { runStaticChecks } from "./tests/static-checks";
import { conclude, judge, type Outcome, runPlaywright, runVitest } from "./tests/tier";

async function runE2e(): Promise<Outcome[]> {
  try {
    // Known to the tests, so that they can make sessies in the database instead of signing in each time.
    const secret = randomBytes(32).toString("base64url");
    // The tests themselves are the login service, when they need one.
    const oidc = { OIDC_ISSUER: `http://localhost:${await findFreePort()}`, OIDC_CLIENT_ID: "serviceplein", OIDC_CLIENT_SECRET: randomBytes(32).toString("base64url") };
    const plein = await startPlein({ AUTH_SECRET: secret, ...oidc });
    try {
      const extra = { BASIS_URL: plein.url, PROEF_DATABASE_URL: plein.databaseUrl, PROEF_AUTH_SECRET: secret, ...oidc };
      return [await runPlaywright("e2e-alleen", extra), await runPlaywright("e2e-samen", extra)];
    } finally {
      await plein.stop();
    }
  } catch (error) {
    console.error(error);
    return [judge("e2e", 1, null)];
  }
}

/** DEEL says which part of the full size the fault proofs take: 20 is one twentieth. */
const runFaults = async (deel: string): Promise<Outcome[]> => [await runVitest("fouten", { extra: { DEEL: deel } })];

const TIERS: Record<string, () => Promise<Outcome[]>> = {
  unit: async () => [await runVitest("unit")],
  integration: async () => [await runVitest("integration")],
  contract: async () => [await runVitest("contract")],
  start: async () => [await runVitest("start")],
  e2e: runE2e,
  fouten: () => runFaults("1"),
  async alles() {
    const outcomes = await runStaticChecks();
    outcomes.push(await runVitest("integration"), await runVitest("contract"), ...(await runE2e()));
    if (existsSync(join(projectRoot, "tests/faults"))) outcomes.push(...(await runFaults("20")));
    return outcomes;
  },
};

const tier = TIERS[process.argv[2] ?? "alles"];
if (!tier) {
  console.error(`Onbekend onderdeel. Kies uit: ${Object.keys(TIERS).join(", ")}`);
  process.exit(2);
}
conclude(await tier());

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
// In tests nothing imports the browser half, so the marker package of Next is an empty module.
const resolve = { alias: { "@": root, "server-only": `${root}/tests/support/server-only.ts` } };
const database = { globalSetup: ["tests/support/cluster.ts"], testTimeout: 20_000, hookTimeout: 60_000 };

/** Every tier is a project: `vitest run --project unit`. Database tiers share one throwaway cluster per run. */
export default defineConfig({
  resolve,
  test: {
    projects: [
      // Pure functions share what they import; a fresh world per file would cost more than the tests.
      { resolve, test: { name: "unit", include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"], isolate: false, testTimeout: 20_000 } },
      { resolve, test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 } },
      { resolve, test: { name: "integration", include: ["tests/integration/**/*.int.test.ts"], ...database } },
      { resolve, test: { name: "contract", include: ["tests/contract/**/*.test.ts"], ...database } },
      { resolve, test: { name: "fouten", include: ["tests/faults/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 300_000, fileParallelism: false } },
      { resolve, test: { name: "start", include: ["tests/start/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 900_000, fileParallelism: false, maxWorkers: 1 } },
    ],
    env: { NODE_ENV: "test", TZ: "Europe/Amsterdam", AUTH_SECRET: "tests-qWcV7mZx2LkPr9TnYb4HsGd8FjUaEo" },
    passWithNoTests: false,
    // Vitest keeps one core free; on a machine with two that leaves one, and tests of a database mostly wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});

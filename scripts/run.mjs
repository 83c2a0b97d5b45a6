// Runs a TypeScript script under the pinned Node.js, whatever Node.js the machine has.
import { runPinned } from "./pinned-node.mjs";

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error("Gebruik: node scripts/run.mjs scripts/<naam>.ts [opties]");
  process.exit(2);
}
await runPinned(script, args);

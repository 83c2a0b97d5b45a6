// npm start: plain JavaScript, so that any Node.js from 20 up can read it.
import { runPinned } from "./pinned-node.mjs";

await runPinned("scripts/launcher/main.ts", process.argv.slice(2));

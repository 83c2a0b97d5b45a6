import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shiftGraph } from "./client/shift-graph";
import { projectRoot } from "./project-root";

// What Prisma generates holds megabytes of text in its source. Every bundle would carry it, and V8 keeps it for ever.
// Here the schema, the model and the query compiler are set apart in two files, which a process reads once.
const MAP = "lib/data/generated";
const TEXT = String.raw`("(?:[^"\\]|\\.)*")`;
const path = join(projectRoot, MAP, "internal/class.ts");
let source = readFileSync(path, "utf8");

/** Puts something else in the place of what is found; answers the part between brackets. */
function replace(found: RegExp, by: string): string {
  const match = found.exec(source);
  if (!match) throw new Error(`De gemaakte databaseclient ziet er anders uit dan verwacht: ${String(found)}`);
  source = source.replace(found, () => by);
  return match[1] ?? "";
}

const parse = (text: string): unknown => JSON.parse(text);
const stripSchema = (schema: string): string =>
  schema.split("\n").map((line) => line.replace(/(^|\s)\/\/.*$/, "").trim().replace(/ {2,}/g, " ")).filter(Boolean).join("\n");

const inlineSchema = stripSchema(parse(replace(RegExp(`"inlineSchema": ${TEXT}`), '"inlineSchema": kern.inlineSchema')) as string);
const runtimeDataModel = parse(parse(replace(RegExp(String.raw`config\.runtimeDataModel = JSON\.parse\(${TEXT}\)`), "config.runtimeDataModel = kern.runtimeDataModel")) as string);
const strings = parse(parse(replace(RegExp(String.raw`strings: JSON\.parse\(${TEXT}\)`), "strings: kern.strings")) as string) as string[];
const graph = parse(replace(RegExp(`graph: ${TEXT}`), "graph: kern.graph")) as string;
const compiler = replace(/const \{ wasm \} = await import\("(@prisma\/client\/runtime\/[\w.-]+)"\)\s+return await decodeBase64AsWasm\(wasm\)/,
  `return new WebAssembly.Module(readFileSync(join(process.cwd(), "${MAP}/query-compiler.wasm")))`);
replace(/import \* as runtime from/, 'import { readFileSync } from "node:fs"\nimport { join } from "node:path"\nimport * as runtime from');
replace(/const config: runtime\.GetPrismaClientConfig = /,
  `const kern = globalThis.servicepleinPrismaKern ??= JSON.parse(readFileSync(join(process.cwd(), "${MAP}/kern.json"), "utf8"))\n\nconst config: runtime.GetPrismaClientConfig = `);

const base64 = /const wasm = "([^"]+)"/.exec(readFileSync(join(projectRoot, "node_modules", compiler), "utf8"))?.[1];
if (!base64) throw new Error(`Geen querycompiler in ${compiler}.`);
writeFileSync(join(projectRoot, MAP, "query-compiler.wasm"), Buffer.from(base64, "base64"));
writeFileSync(join(projectRoot, MAP, "kern.json"), JSON.stringify({ inlineSchema, runtimeDataModel, ...shiftGraph({ strings, graph }) }));
writeFileSync(path, source);

import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { projectRoot } from "../project-root";
import { document, mermaid } from "./markdown";

const IMPORT = /^(import|export)\s+(type\s)?[^;]*?from "@\/([^"]+)"/gm;

/** app, components and proxy are one ring each; under lib the folder is the ring. */
const ringOf = (path: string): string => {
  const parts = path.split(/[/\\]/);
  return parts[0] === "lib" ? `lib/${(parts[1] ?? "").replace(/\.ts$/, "")}` : (parts[0] ?? "");
};

function readEdges(): Map<string, "value" | "type"> {
  const edges = new Map<string, "value" | "type">();
  for (const file of globSync("{app,components,lib}/**/*.{ts,tsx}", { cwd: projectRoot }).sort()) {
    if (file.startsWith(join("lib", "data", "generated") + sep)) continue;
    for (const [, , isType, target] of readFileSync(join(projectRoot, file), "utf8").matchAll(IMPORT)) {
      const edge = `${ringOf(file)} ${ringOf(target ?? "")}`;
      if (!isType) edges.set(edge, "value");
      else if (!edges.has(edge)) edges.set(edge, "type");
    }
  }
  return edges;
}

/** Which ring imports which, as the code is now. The rules themselves are judged by dependency-cruiser. */
export function writeModuleGraph(): string {
  const arrows = [...readEdges()].map(([edge, kind]) => ({ from: edge.split(" ")[0] ?? "", to: edge.split(" ")[1] ?? "", kind })).filter(({ from, to }) => from !== to)
    .sort((a, b) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`, "en"));
  const id = (ring: string) => ring.replace(/\W/g, "_");
  const rings = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].sort();
  return document("Modules", [
    "Elke pijl is minstens één import. Een stippellijn betekent: alleen types. Welke pijlen niet mogen bestaan, staat in `.dependency-cruiser.cjs` en wordt bij elke `npm run check` getoetst.",
    mermaid(["flowchart TD", ...rings.map((ring) => `  ${id(ring)}["${ring}"]`), ...arrows.map(({ from, to, kind }) => `  ${id(from)} ${kind === "type" ? "-.->" : "-->"} ${id(to)}`)]),
  ]);
}

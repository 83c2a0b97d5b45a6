import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { document, mermaid } from "./markdown";

const IMPORT = /^(?:import|export)\s+(?!type\s)[^;]*?from "@\/([^"]+)"/gm;

/** app, components and proxy are one ring each; under lib the folder is the ring. */
function ringOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "lib" ? `lib/${second.replace(/\.ts$/, "")}` : first;
}

/** Files that git knows of or would take: not what was generated, nor what a test plants for a moment. */
const listSources = (): string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", "app", "components", "lib"], { cwd: projectRoot, encoding: "utf8" }).split("\n")
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("/zz-proef-") && existsSync(join(projectRoot, file)));

function readEdges(): string[] {
  const edges = listSources().flatMap((file) => [...readFileSync(join(projectRoot, file), "utf8").matchAll(IMPORT)].map((match) => `${ringOf(file)} ${ringOf(match[1] ?? "")}`));
  return [...new Set(edges)].filter((edge) => edge.split(" ")[0] !== edge.split(" ")[1]).sort();
}

/** Which ring imports which, as the code is now. The rules themselves are judged by dependency-cruiser. */
export function writeModuleGraph(): string {
  const arrows = readEdges().map((edge) => edge.split(" "));
  const id = (ring = "") => ring.replace(/\W/g, "_");
  const rings = [...new Set(arrows.flat())].sort();
  return document("Modules", [
    "Elke pijl is minstens één import van meer dan een type. Welke pijlen niet mogen bestaan, staat in `.dependency-cruiser.cjs` en wordt bij elke `npm run check` getoetst.",
    mermaid(["flowchart TD", ...rings.map((ring) => `  ${id(ring)}["${ring}"]`), ...arrows.map(([from, to]) => `  ${id(from)} --> ${id(to)}`)]),
  ]);
}

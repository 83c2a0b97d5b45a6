import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../project-root";

/** Loads a part of the product that may not have landed yet; null when it is absent. */
export async function loadWhenPresent<T>(path: string): Promise<T | null> {
  const file = join(projectRoot, path);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as T) : null;
}

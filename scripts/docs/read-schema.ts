import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";

export type Field = { readonly name: string; readonly type: string; readonly attributes: string; readonly note: string };
export type Model = { readonly name: string; readonly note: string; readonly fields: readonly Field[]; readonly rules: readonly string[] };
export type Subject = { readonly name: string; readonly models: readonly Model[] };

type Draft = { name: string; note: string; fields: Field[]; rules: string[] };

/** Reads models, columns and their `///` notes from one schema file; a line is one thing in Prisma's language. */
function readModels(text: string): Model[] {
  const models: Model[] = [];
  let current: Draft | null = null;
  let notes: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const model = /^model (\w+) \{$/.exec(line);
    const field = /^(\w+)\s+([\w[\]?]+)\s*(.*)$/.exec(line);
    if (line.startsWith("///")) notes.push(line.slice(3).trim());
    else if (model) { current = { name: model[1] ?? "", note: notes.join(" "), fields: [], rules: [] }; notes = []; }
    else if (line === "}") { if (current) models.push(current); current = null; notes = []; }
    else if (current && line.startsWith("@@")) current.rules.push(line);
    else if (current && field) { current.fields.push({ name: field[1] ?? "", type: field[2] ?? "", attributes: field[3] ?? "", note: notes.join(" ") }); notes = []; }
  }
  return models;
}

/** The database by subject, as the schema files describe it. */
export function readSchema(): Subject[] {
  const folder = join(projectRoot, "prisma/schema");
  return readdirSync(folder).filter((file) => file.endsWith(".prisma")).sort()
    .map((file) => ({ name: file.replace(/\.prisma$/, ""), models: readModels(readFileSync(join(folder, file), "utf8")) }))
    .filter(({ models }) => models.length > 0);
}

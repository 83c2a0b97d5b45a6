import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ACTION_TABLE, WITHOUT_RIGHT } from "./action-table";

const ROOT = join(import.meta.dirname, "../../..");
const sources = (folder: string) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

type Functie = { readonly naam: string; readonly tekst: string; readonly exported: boolean };

/** The functions at the top of a file, with their text. */
function functionsOf(path: string): Functie[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const isExported = (node: ts.Node) => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return file.statements.flatMap((node): Functie[] => {
    if (ts.isFunctionDeclaration(node)) return [{ naam: node.name?.text ?? "default", tekst: node.body?.getText() ?? "", exported: isExported(node) }];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.filter(({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
      .map((declaration) => ({ naam: declaration.name.getText(), tekst: declaration.initializer!.getText(), exported: isExported(node) }));
  });
}

/** The text of a function with that of the functions of its own file that it calls. */
function withCallees(functie: Functie, all: readonly Functie[], seen = new Set<string>()): string {
  seen.add(functie.naam);
  const called = all.filter(({ naam }) => !seen.has(naam) && new RegExp(`\\b${naam}\\(`).test(functie.tekst));
  return [functie.tekst, ...called.map((one) => withCallees(one, all, seen))].join("\n");
}

const isActionFile = (path: string) => /^\s*["']use server["']/m.test(read(path));

describe("server actions", () => {
  const found = ["app", "components", "lib"].flatMap((folder) => sources(folder).map((file) => join(folder, file))).filter((path) => !path.includes("generated") && isActionFile(path));

  it("stand in the table, by file and name, and live under app/ only", () => {
    const inventory = Object.fromEntries(found.map((path) => [path.replace(/^app\//, ""), functionsOf(path).filter(({ exported }) => exported).map(({ naam }) => naam).sort()]));
    expect(inventory).toEqual(Object.fromEntries(Object.entries(ACTION_TABLE).map(([file, actions]) => [file, Object.keys(actions).sort()])));
  });

  it("export functions only: anything else would be an address too", () => {
    for (const path of found) expect(read(path).match(/^export (?!async function )/gm) ?? [], path).toEqual([]);
  });

  it("ask who calls before they read or change anything", () => {
    for (const [file, actions] of Object.entries(ACTION_TABLE)) {
      const all = functionsOf(join("app", file));
      for (const [naam, guard] of Object.entries(actions)) {
        const text = withCallees(all.find((one) => one.naam === naam)!, all);
        const at = text.search(new RegExp(`\\b${guard}\\(`));
        expect(at, `${file} ${naam} calls ${guard}`).toBeGreaterThanOrEqual(0);
        const before = text.slice(0, at);
        expect(before, `${file} ${naam} before ${guard}`).not.toMatch(/\bgetDb\(|\bcookies\(|\bfind\w+Context\(/);
      }
    }
  });
});

describe("commands", () => {
  const files = sources("lib/use-cases").map((file) => ({ file, path: join("lib/use-cases", file) }));
  const exported = files.flatMap(({ file, path }) => functionsOf(path).filter((one) => one.exported && /\b(ctx|Context|deur|tx|db|actor)\b/.test(one.tekst)).map((one) => ({ key: `${file} ${one.naam}`, text: withCallees(one, functionsOf(path)) })));
  const checks = /\b(hasRight|can)\(|\brun(Melding|Opdracht)Action\(|decideNieuweMelding\(|registerMelding\(/;

  it("check a right, or the table says why not", () => {
    expect(exported.filter(({ key, text }) => !checks.test(text) && !(key in WITHOUT_RIGHT)).map(({ key }) => key)).toEqual([]);
  });

  it("need no excuse that has become untrue", () => {
    const keys = new Map(exported.map(({ key, text }) => [key, checks.test(text)]));
    expect(Object.keys(WITHOUT_RIGHT).filter((key) => keys.get(key) === true)).toEqual([]);
    expect(Object.keys(WITHOUT_RIGHT).filter((key) => !files.some(({ file }) => key.startsWith(`${file} `)))).toEqual([]);
  });
});

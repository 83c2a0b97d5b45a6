import { readFileSync } from "node:fs";
import ts from "typescript";

/** A text as it stands in the source; what is filled in is one short word. */
export type Tekst = { readonly plek: string; readonly tekst: string };

const INGEVULD = "iets";
/** Attributes whose value nobody reads. */
const GEEN_TEKST = /^(className|class|key|id|href|src|type|name|naam|value|waarde|kind|size|autoComplete|inputMode|bron|accept|d|viewBox|role|rel|target|method|action|htmlFor|toon|soort|sleutel|pattern)$|^data-|^aria-(?!label$)/;
const INLINE = new Set(["a", "b", "strong", "em", "i", "span", "Link", "code", "time", "abbr", "br"]);
/** Prose: it has words with a space between them, and nothing of an address, a class or a query. */
const PROZA = /^[“‘(]?[\p{L}\d][^<>{}=\\|@#[\]_]*\s[^<>{}=\\|@#[\]_]*$/u;
const KLASSEN = /(^|\s)(flex|grid|block|hidden|[a-z]+(-[a-z]+)*-[\d.]+|[a-z-]+:[a-z-]+)(\s|$)/;

const clean = (tekst: string): string => tekst.replace(/\s+/g, " ").trim();

function joinTemplate(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map((span) => INGEVULD + span.literal.text).join("");
}

/** The literal behind a JSX expression; what is computed is one word. */
function textOf(node: ts.JsxChild): string {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node)) {
    const { expression } = node;
    if (!expression) return "";
    return ts.isStringLiteralLike(expression) ? expression.text : ts.isTemplateExpression(expression) ? joinTemplate(expression) : ` ${INGEVULD} `;
  }
  if (ts.isJsxElement(node) && INLINE.has(node.openingElement.tagName.getText())) return node.children.map(textOf).join("");
  return ts.isJsxFragment(node) ? node.children.map(textOf).join("") : "";
}

/** Strings of the program itself: imports, types, faults for developers, SQL, addresses. */
function isSkipped(node: ts.Node): boolean {
  if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) return true; // "use client"
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node) || ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isJsxAttribute(node)) return GEEN_TEKST.test(node.name.getText());
  if (ts.isCallExpression(node)) return /^(clsx|encodeURIComponent|RegExp|cva)$|\.(querySelector|getElementById|test|match)$/.test(node.expression.getText());
  return false;
}

/** Every text for people in this file, with the line it stands on. */
export function readTeksten(file: string): Tekst[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Tekst[] = [];
  const add = (node: ts.Node, ruw: string) => {
    for (const alinea of ruw.split(/\n\s*\n|\n(?=\d+\.\s|[-#])/)) {
      const tekst = clean(alinea);
      if (PROZA.test(tekst) && !KLASSEN.test(tekst)) found.push({ plek: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, tekst });
    }
  };
  const visit = (node: ts.Node, inTekst: boolean): void => {
    if (isSkipped(node)) return;
    const isBlok = ts.isJsxElement(node) || ts.isJsxFragment(node);
    const own = isBlok && !inTekst && node.children.some((child) => ts.isJsxText(child) && child.text.trim() !== "");
    if (own) add(node, node.children.map(textOf).join(""));
    if (ts.isStringLiteralLike(node) && !(inTekst && ts.isJsxExpression(node.parent))) add(node, node.text);
    if (ts.isTemplateExpression(node) && !(inTekst && ts.isJsxExpression(node.parent))) add(node, joinTemplate(node));
    ts.forEachChild(node, (child) => visit(child, own || (inTekst && !ts.isJsxAttribute(child))));
  };
  visit(source, false);
  return found;
}

/** The same of a page of the manual: one line is one text, without its marks. */
export function readHandleiding(file: string): Tekst[] {
  const regels = readFileSync(file, "utf8").replace(/```[\s\S]*?```/g, "").split("\n");
  return regels.map((regel, index) => ({ plek: `${file}:${index + 1}`, tekst: clean(regel.replace(/^[\s#>*-]+|^\d+\.\s|\*\*?|`/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("|", ". ")) })).filter(({ tekst }) => /\p{L}/u.test(tekst));
}

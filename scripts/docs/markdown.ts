const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** A fenced Mermaid drawing, shown as a picture by most code hosts. */
export const mermaid = (lines: readonly string[]): string => ["```mermaid", ...lines, "```"].join("\n");

/** A generated document: title, how it came to be, paragraphs. */
export const document = (title: string, paragraphs: readonly string[]): string =>
  `${[`# ${title}`, "Gemaakt door `npm run docs`; met de hand wijzigen heeft geen zin, een test vergelijkt.", ...paragraphs].join("\n\n")}\n`;

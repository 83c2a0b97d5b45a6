import { document, mermaid, table } from "./markdown";
import { type Field, type Model, readSchema, type Subject } from "./read-schema";

type Reference = { readonly column: string; readonly target: string; readonly isOptional: boolean };

const relationOf = /@relation\(.*fields: \[([\w, ]+)\], references: \[([\w, ]+)\]/;

/** The relation fields that hold a foreign key: column → model. */
function referencesOf({ fields }: Model): Reference[] {
  return fields.flatMap(({ type, attributes }) => {
    const column = relationOf.exec(attributes)?.[1];
    return column ? [{ column, target: type.replace("?", ""), isOptional: type.endsWith("?") }] : [];
  });
}

const isColumn = (models: ReadonlySet<string>) => ({ type }: Field): boolean => !models.has(type.replace(/[?[\]]/g, ""));
const columnName = ({ name, attributes }: Field): string => /(?<!@)@map\("(\w+)"\)/.exec(attributes)?.[1] ?? name;
const typeName = ({ type, attributes }: Field): string => `${type.replace("?", "")}${/@db\.(\w+(?:\([\d, ]+\))?)/.exec(attributes)?.[1] ? ` (${/@db\.(\w+(?:\([\d, ]+\))?)/.exec(attributes)?.[1]})` : ""}`;
const tableName = ({ name, rules }: Model): string => /@@map\("(\w+)"\)/.exec(rules.join("\n"))?.[1] ?? name;

function keyOf({ name, attributes }: Field, references: readonly Reference[]): string {
  const target = references.find(({ column }) => column === name)?.target;
  return [...(/@id\b/.test(attributes) ? ["sleutel"] : []), ...(/@unique\b/.test(attributes) ? ["uniek"] : []), ...(target ? [`→ ${target}`] : [])].join(", ");
}

function describeModel(model: Model, models: ReadonlySet<string>): string[] {
  const references = referencesOf(model);
  const rows = model.fields.filter(isColumn(models)).map((field) =>
    [`\`${columnName(field)}\``, typeName(field), field.type.endsWith("?") ? "ja" : "", keyOf(field, references), field.note]);
  const rules = model.rules.filter((rule) => !rule.startsWith("@@map")).map((rule) => `\`${rule}\``);
  return [
    `### ${model.name}`, `${model.note} Tabel \`${tableName(model)}\`.`,
    table(["Kolom", "Soort", "Mag leeg", "Sleutel", "Betekenis"], rows),
    ...(rules.length > 0 ? [`Regels: ${rules.join(" · ")}`] : []),
  ];
}

function drawSubject({ models }: Subject): string[] {
  const arrows = models.flatMap((model) => referencesOf(model).map(({ column, target, isOptional }) => `  ${target} ${isOptional ? "|o" : "||"}--o{ ${model.name} : ${column}`));
  return arrows.length > 0 ? [mermaid(["erDiagram", ...arrows])] : [];
}

/** The tables by subject, with the notes of the schema, so that a newcomer need not read SQL first. */
export function writeDataModel(): string {
  const subjects = readSchema();
  const models = new Set(subjects.flatMap((subject) => subject.models.map(({ name }) => name)));
  return document("Datamodel", [
    "Bron: `prisma/schema/*.prisma`. Wat Prisma niet kan uitdrukken (CHECK, gedeeltelijke indexen, triggers voor de levensloop en voor historie die alleen groeit) staat in `prisma/migrations`. Elke verwijzing is `RESTRICT`: wat in gebruik is, verdwijnt niet. De wachtrij met taken (schema `pgboss`) hoort bij pg-boss.",
    ...subjects.flatMap((subject) => [`## ${subject.name}`, ...drawSubject(subject), ...subject.models.flatMap((model) => describeModel(model, models))]),
  ]);
}

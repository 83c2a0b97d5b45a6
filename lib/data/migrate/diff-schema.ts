import type { DiffTarget, SchemasContainer } from "@prisma/schema-engine-wasm";
import { withSchemaEngine } from "./schema-engine";

/** The SQL that leads from one Prisma schema to another; from nothing when `from` is absent. The url only lends a connection. */
export async function diffSchema(url: string, from: SchemasContainer | null, to: SchemasContainer): Promise<string> {
  const start: DiffTarget = from ? { tag: "schemaDatamodel", ...from } : { tag: "empty" };
  const result = await withSchemaEngine(url, (engine) =>
    engine.diff({ from: start, to: { tag: "schemaDatamodel", ...to }, script: true, exitCode: null, filters: { externalTables: [], externalEnums: [] } }),
  );
  return result.stdout ?? "";
}

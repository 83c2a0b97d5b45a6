import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

/** What the package exports beside its types. */
type Glue = typeof glue & { readonly SchemaEngine: typeof SchemaEngine; __wbg_set_wasm(exports: WebAssembly.Exports): void };
const isFunction = (entry: [string, unknown]): entry is [string, WebAssembly.ImportValue] => typeof entry[1] === "function";

let loading: Promise<typeof SchemaEngine> | undefined;

/** The package expects a bundler that imports .wasm files; Node.js gets the same in four lines. */
async function load(): Promise<typeof SchemaEngine> {
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": Object.fromEntries(Object.entries(glue).filter(isFunction)) });
  (glue as Glue).__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return (glue as Glue).SchemaEngine;
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside function bodies. Sent whole, a file is
 * one implicit transaction: it is applied or it is not, nothing between.
 */
function adapterFor(pool: Pool, onFailure: (error: Error) => void): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: Error) => {
        onFailure(error);
        throw error;
      });
    };
    return adapter;
  };
  return factory;
}

/** Lends Prisma's own schema engine (WebAssembly, no download) for the length of one piece of work. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const Engine = await (loading ??= load());
  const pool = new Pool({ connectionString: url, max: 2, application_name: "serviceplein-migratie" });
  pool.on("error", () => undefined);
  // The engine only says "external connector error"; what PostgreSQL said travels along as the cause.
  let cause: Error | undefined;
  const adapter = adapterFor(pool, (error) => (cause = error));
  const engine = await Engine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
  try {
    return await work(engine);
  } catch (error) {
    throw cause && error instanceof Error && error.cause === undefined ? Object.assign(error, { cause }) : error;
  } finally {
    engine.free();
    await pool.end();
  }
}

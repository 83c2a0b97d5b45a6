import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type Client, escapeIdentifier } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { type Head, type Piece, writeArchive } from "./archive";
import { withClient } from "./connection";

type Table = { schema: string; naam: string; kolommen: string[] };

/** Every table with data of its own; the history of migrations stands in the head instead. */
const TABLES = `SELECT n.nspname AS schema, c.relname AS naam, array_agg(a.attname::text ORDER BY a.attnum) AS kolommen
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE n.nspname IN ('public', 'pgboss') AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' AND NOT (n.nspname = 'pgboss' AND c.relname = 'version')
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  GROUP BY 1, 2 ORDER BY 1, 2`;
const SEQUENCES = `SELECT quote_ident(schemaname) || '.' || quote_ident(sequencename) AS naam, COALESCE(last_value, start_value)::text AS waarde, last_value IS NOT NULL AS "isGebruikt"
  FROM pg_sequences WHERE schemaname IN ('public', 'pgboss')`;
const MIGRATIONS = `SELECT migration_name AS naam, checksum AS controle FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;

export const nameOf = ({ schema, naam }: { schema: string; naam: string }) => `${escapeIdentifier(schema)}.${escapeIdentifier(naam)}`;

/** The version of the job tables; null when this database has none. */
export async function queueVersion(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ found: boolean }>("SELECT to_regclass('pgboss.version') IS NOT NULL AS found");
  return rows[0]?.found ? ((await client.query<{ version: number }>("SELECT version FROM pgboss.version")).rows[0]?.version ?? null) : null;
}

async function* tablePieces(client: Client, table: Table): AsyncGenerator<Piece> {
  const naam = nameOf(table);
  yield { line: { soort: "tabel", naam, kolommen: table.kolommen } };
  const stream = client.query(copyTo(`COPY (SELECT ${table.kolommen.map((kolom) => escapeIdentifier(kolom)).join(", ")} FROM ONLY ${naam}) TO STDOUT`));
  for await (const data of stream as AsyncIterable<Buffer>) yield { line: { soort: "deel", bytes: data.length }, data };
  yield { line: { soort: "einde", naam, rijen: stream.rowCount ?? 0 } };
}

async function* pieces(client: Client, onTable: (table: Table, index: number, total: number) => void): AsyncGenerator<Piece> {
  // One snapshot for everything: a melding never arrives without its gebeurtenis.
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await client.query("SET LOCAL statement_timeout = 0");
  const head: Head = {
    soort: "serviceplein-backup",
    versie: 1,
    gemaaktOp: new Date().toISOString(),
    isDemo: (await client.query("SELECT 1 FROM instelling WHERE sleutel = 'demo' AND waarde = 'true'::jsonb")).rowCount === 1,
    migraties: (await client.query<Head["migraties"][number]>(MIGRATIONS)).rows,
    wachtrijVersie: await queueVersion(client),
    reeksen: (await client.query<Head["reeksen"][number]>(SEQUENCES)).rows,
  };
  yield { line: head };
  const tables = (await client.query<Table>(TABLES)).rows;
  for (const [index, table] of tables.entries()) {
    onTable(table, index, tables.length);
    yield* tablePieces(client, table);
  }
  await client.query("COMMIT");
}

/** Writes one compressed file with every row of one moment, while everybody works on. */
export async function backup(url: string, file: string): Promise<{ bytes: number; tables: number }> {
  let tables = 0;
  let told = performance.now();
  await withClient(url, (client) =>
    writeArchive(
      resolve(file),
      pieces(client, (table, index, total) => {
        tables = total;
        if (performance.now() - told < 2000) return;
        told = performance.now();
        console.log(`  ${index} van ${total} tabellen, nu ${table.naam}`);
      }),
    ),
  );
  return { bytes: statSync(file).size, tables };
}

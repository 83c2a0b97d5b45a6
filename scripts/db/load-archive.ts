import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Client, escapeIdentifier } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { StopReason } from "../launcher/stop-reason";
import { type Head, type Piece, readArchive } from "./archive";
import { queueVersion } from "./backup";
import { endRestoredAccess } from "./end-restored-access";

type Constraint = { tabel: string; naam: string; vorm: string };

const FOREIGN_KEYS = `SELECT k.conrelid::regclass::text AS tabel, quote_ident(k.conname) AS naam, pg_get_constraintdef(k.oid) AS vorm
  FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname IN ('public', 'pgboss')`;
const TABLES = `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', 'pgboss') AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' AND NOT (n.nspname = 'pgboss' AND c.relname = 'version')
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`;

/** Rows arrive in the order of the alphabet: links between tables are laid again, and so checked, when all are there. */
async function withoutGuards(client: Client, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const keys = (await client.query<Constraint>(FOREIGN_KEYS)).rows;
  for (const { tabel, naam } of keys) await client.query(`ALTER TABLE ${tabel} DROP CONSTRAINT ${naam}`);
  for (const naam of tables) await client.query(`ALTER TABLE ${naam} DISABLE TRIGGER USER`);
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.join(", ")}`);
  await work();
  for (const naam of tables) await client.query(`ALTER TABLE ${naam} ENABLE TRIGGER USER`);
  for (const { tabel, naam, vorm } of keys) await client.query(`ALTER TABLE ${tabel} ADD CONSTRAINT ${naam} ${vorm}`);
}

const isQueue = (naam: string) => naam.startsWith('"pgboss".') || naam.startsWith("pgboss.");
const plain = (naam: string) => naam.replaceAll('"', "");

/** The data of one table: everything until its end, which tells how many rows it had. */
async function* dataOf(pieces: AsyncGenerator<Piece>, onEnd: (rows: number) => void): AsyncGenerator<Buffer> {
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    const { line, data } = next.value;
    if (line.soort === "einde") return onEnd(line.rijen);
    if (data) yield data;
  }
}

async function copyTables(client: Client, file: string, isSkipped: (naam: string) => boolean): Promise<number> {
  const pieces = readArchive(file);
  let total = 0;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    const { line } = next.value;
    if (line.soort !== "tabel" || isSkipped(line.naam)) continue;
    let expected = 0;
    const target = client.query(copyFrom(`COPY ${line.naam} (${line.kolommen.map((kolom) => escapeIdentifier(kolom)).join(", ")}) FROM STDIN`));
    await pipeline(Readable.from(dataOf(pieces, (rows) => (expected = rows))), target);
    if (target.rowCount !== expected) throw new StopReason(`Van ${plain(line.naam)} zijn ${target.rowCount} van ${expected} rijen teruggezet; er is niets veranderd.`);
    total += expected;
  }
  return total;
}

/** Puts the rows of a checked backup into a migrated database, in one transaction: all of it or nothing. Answers the number of rows. */
export async function loadArchive(client: Client, file: string, head: Head): Promise<number> {
  let rows = 0;
  await client.query("BEGIN");
  await client.query("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '30s'");
  const tables = (await client.query<{ naam: string }>(TABLES)).rows.map(({ naam }) => naam);
  const hasSameQueue = head.wachtrijVersie !== null && head.wachtrijVersie === (await queueVersion(client));
  if (!hasSameQueue && head.wachtrijVersie !== null) console.log("  De wachtende taken zijn van een andere versie en worden niet teruggezet.");
  const wanted = tables.filter((naam) => hasSameQueue || !isQueue(naam));
  const known = new Set(wanted.map(plain));
  await withoutGuards(client, wanted, async () => {
    rows = await copyTables(client, file, (naam) => isQueue(naam) && (!hasSameQueue || !known.has(plain(naam))));
    for (const { naam, waarde, isGebruikt } of head.reeksen.filter((reeks) => hasSameQueue || !isQueue(reeks.naam))) {
      await client.query("SELECT setval(to_regclass($1), $2, $3)", [naam, waarde, isGebruikt]);
    }
  });
  await endRestoredAccess(client);
  await client.query("COMMIT");
  await client.query("ANALYZE");
  return rows;
}

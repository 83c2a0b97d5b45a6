import { DATABASE_NAME } from "../cluster/embedded-cluster";
import { onSameServer, withClient } from "./connection";

const NEW = `${DATABASE_NAME}_nieuw`;
const OLD = `${DATABASE_NAME}_oud`;

/**
 * Replaces the embedded database by one that was made beside it. Until that one is complete nothing changes,
 * and whoever is working at that moment gets one "even geduld" and then the new one.
 */
export async function replaceEmbedded<T>(url: string, fill: (url: string) => Promise<T>): Promise<T> {
  const server = onSameServer(url, "postgres");
  const statements = (list: readonly string[]) => withClient(server, async (client) => {
    for (const statement of list) await client.query(statement);
  });
  await statements([`DROP DATABASE IF EXISTS ${NEW} WITH (FORCE)`, `CREATE DATABASE ${NEW}`]);
  const result = await fill(onSameServer(url, NEW));
  await statements([
    `DROP DATABASE IF EXISTS ${OLD} WITH (FORCE)`,
    `ALTER DATABASE ${DATABASE_NAME} WITH ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN ('${DATABASE_NAME}', '${NEW}')`,
    `ALTER DATABASE ${DATABASE_NAME} RENAME TO ${OLD}`,
    `ALTER DATABASE ${NEW} RENAME TO ${DATABASE_NAME}`,
    `DROP DATABASE ${OLD} WITH (FORCE)`,
  ]);
  return result;
}

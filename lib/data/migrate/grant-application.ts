import { Client, escapeIdentifier } from "pg";

const HISTORY = ["gebeurtenis", "klokgebeurtenis", "artikel_versie", "formulier_versie", "gebaar"];

/**
 * Gives the application role what it needs and no more: no table of its own making, and history only to
 * read and add. Needed when tables belong to the role of DATABASE_BEHEER_URL.
 */
export async function grantApplication(ownerUrl: string, role: string): Promise<void> {
  const name = escapeIdentifier(role);
  const client = new Client({ connectionString: ownerUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    for (const schema of ["public", "pgboss"]) {
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${name};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name};
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name};
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${name};`);
    }
    await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${HISTORY.join(", ")} FROM ${name}; REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${name}; REVOKE CREATE ON SCHEMA public FROM ${name}`);
  } finally {
    await client.end();
  }
}

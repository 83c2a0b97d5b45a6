import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { TEMPLATE } from "./template";
import { withClient } from "./with-client";

const onCluster = (statement: string) => withClient(inject("clusterUrl"), (client) => client.query(statement));

/** A database of its own: a clone of the template with base data, or an empty one. Answers its address. */
export async function createDatabase(template: string | null = TEMPLATE): Promise<string> {
  const name = `proef_${randomBytes(6).toString("hex")}`;
  await onCluster(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template} STRATEGY file_copy` : ""}`);
  return inject("clusterUrl").replace(/postgres$/, name);
}

/** Removes a database made here, whoever is still connected. */
export async function dropDatabase(url: string): Promise<void> {
  await onCluster(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
}

import type { TestProject } from "vitest/node";
import { installQueues } from "@/lib/data/boss";
import { createDb } from "@/lib/data/client";
import { migrate } from "@/lib/data/migrate/migrate";
import { seedReferentie } from "@/prisma/seed/referentie";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { TEMPLATE } from "./template";
import { withClient } from "./with-client";

declare module "vitest" {
  interface ProvidedContext {
    clusterUrl: string;
  }
}



/** One throwaway cluster per run, with a template database that every test file clones (ADR 0010). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowawayCluster();
  try {
    await withClient(cluster.url, (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
    const url = cluster.url.replace(/postgres$/, TEMPLATE);
    await migrate(url);
    await installQueues(url);
    const db = createDb(url);
    await seedReferentie(db);
    await db.$disconnect();
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide("clusterUrl", cluster.url);
  return cluster.stop;
}

import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDb, type Db } from "@/lib/data/client";
import { grantApplication } from "@/lib/data/migrate/grant-application";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";

const database = testDb();
const rol = `app_${randomUUID().slice(0, 8)}`;
let app: Db, client: Client;

beforeAll(async () => {
  await seedReferentie(database.db);
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`CREATE ROLE ${rol} LOGIN PASSWORD 'proef-rol-wachtwoord'`);
  await owner.end();
  await grantApplication(database.url, rol);
  const url = new URL(database.url);
  url.username = rol;
  url.password = "proef-rol-wachtwoord";
  app = createDb(url.toString(), { max: 2 });
  client = new Client({ connectionString: url.toString() });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await app.$disconnect();
});

describe("de rol van de toepassing, naast DATABASE_BEHEER_URL", () => {
  it("does the daily work, job included", async () => {
    const klant = await aPersoon(database.db);
    const melding = must(await submitMelding(contextOf(app, klant), { omschrijving: "De kraan drupt." }, { sleutel: randomUUID(), deur: "scherm" }));
    expect(melding.status).toBe("nieuw");
    const { rows } = await client.query("SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'gebeurtenis'");
    expect(rows).toEqual([{ n: 1 }]);
  });

  it.each([
    "CREATE TABLE public.eigen (id int)", "ALTER TABLE melding ADD COLUMN eigen int", "DROP TABLE notitie", "ALTER TABLE gebeurtenis DISABLE TRIGGER ALL", "TRUNCATE bericht",
    "UPDATE gebeurtenis SET soort = 'anders'", "DELETE FROM gebeurtenis", "TRUNCATE gebeurtenis", "UPDATE klokgebeurtenis SET reden = 'anders'", "DELETE FROM klokgebeurtenis",
    "DELETE FROM _prisma_migrations",
  ])("may not: %s", async (statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ code: "42501" });
  });
});

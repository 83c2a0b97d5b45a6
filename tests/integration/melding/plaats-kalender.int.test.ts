import { beforeAll, expect, it } from "vitest";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";

const database = testDb();
beforeAll(() => seedReferentie(database.db));

it("moves the deadline for an exception of the own building, and not for that of another", async () => {
  const { db } = database;
  const [noord, zuid] = await Promise.all(["Noord", "Zuid"].map((naam) => db.locatie.create({ data: { soort: "gebouw", naam } })));
  const kamer = await db.locatie.create({ data: { soort: "ruimte", naam: "kamer 1", ouderId: noord!.id } });
  await db.kalenderUitzondering.create({ data: { kalenderCode: "servicedesk", datum: new Date("2026-03-03"), omschrijving: "Verbouwing", locatieId: noord!.id } });
  forgetStamgegevens(db);
  const klant = await aPersoon(db);
  const ctx = contextOf(db, klant, () => new Date("2026-03-02T09:00:00+01:00"));
  const uiterlijkOp = async (locatieId: string) => {
    const nummer = await aMelding(ctx, { omschrijving: "Wanneer is de kantine open?", productCode: undefined, kwis: "I", locatieId });
    return must(await getMelding(ctx, nummer));
  };
  const hier = await uiterlijkOp(kamer.id);
  const daar = await uiterlijkOp(zuid!.id);
  expect(daar.uiterlijkGereed).toBe("2026-03-03T17:30:00+01:00");
  expect(hier.uiterlijkGereed).toBe("2026-03-04T17:30:00+01:00");
  expect(hier.klokken.find(({ soort }) => soort === "gereed")).toMatchObject({ uiterlijk: hier.uiterlijkGereed });
  expect(hier.klokken.flatMap(({ uitleg }) => uitleg).join(" ")).toContain("Verbouwing");
});

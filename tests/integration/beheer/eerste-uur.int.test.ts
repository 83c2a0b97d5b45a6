import { describe, expect, it } from "vitest";
import { findPersoonActor } from "@/lib/data/find-actor";
import { findSessie } from "@/lib/data/sessie-store";
import type { Context } from "@/lib/data/context";
import type { ImportSoort } from "@/lib/domain/import/import-soort";
import { getEersteUur } from "@/lib/queries/beheer/get-eerste-uur";
import { getImportVoorstel } from "@/lib/queries/beheer/get-import-voorstel";
import { writeVoorbeeld } from "@/lib/domain/import/voorbeelden";
import { applyImport } from "@/lib/use-cases/beheer/apply-import";
import { recordControle } from "@/lib/use-cases/beheer/record-controle";
import { saveLeverancier } from "@/lib/use-cases/beheer/save-leverancier";
import { saveOrganisatie } from "@/lib/use-cases/beheer/save-organisatie";
import { storeImport } from "@/lib/use-cases/beheer/store-import";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { acceptBewijs } from "@/lib/use-cases/toegang/accept-bewijs";
import { createEersteBeheerder } from "@/lib/use-cases/toegang/create-eerste-beheerder";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf } from "@/tests/support/meldingen";
import { deurOf, herkomst } from "@/tests/support/toegang";
import { valueOf } from "./beheer-context";

const database = testDb();

/** Somebody who came in by import, acting with the rights that the import gave. */
async function as(email: string): Promise<Context> {
  const { id } = await database.db.persoon.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const actor = await findPersoonActor(database.db, id);
  if (!actor) throw new Error(`${email} kan niets`);
  return contextOf(database.db, actor);
}

async function importeer(ctx: Context, soort: ImportSoort): Promise<void> {
  const { id: bestandId } = valueOf(await storeImport(ctx, { naam: `${soort}.csv`, bytes: Buffer.from(writeVoorbeeld(soort)) }));
  const { toevoegen, wijzigen, fouten } = valueOf(await getImportVoorstel(ctx, soort, bestandId));
  expect(fouten).toBe(0);
  valueOf(await applyImport(ctx, { soort, bestandId, toevoegen, wijzigen }));
}

const openStappen = async (ctx: Context) => (await getEersteUur(ctx)).filter(({ isKlaar }) => !isKlaar).map(({ code }) => code);

describe("het eerste uur", () => {
  it("goes from an empty database to the first real melding gereed", async () => {
    const { db } = database;
    await seedReferentie(db);

    const { url } = valueOf(await createEersteBeheerder(deurOf(db), { email: "bea@voorbeeld.nl" }));
    const bewijs = url.split("/").at(-1);
    const ingelogd = valueOf(await acceptBewijs(deurOf(db), ["eerste_beheerder"], { raw: { bewijs, nieuw: "zeven kromme bananen" }, herkomst: herkomst() }));
    const sessie = await findSessie(db, ingelogd.sessieId);
    const beheer = contextOf(db, sessie!.actor);
    expect(await openStappen(beheer)).toEqual(["organisatie", "kalender", "afdelingen", "locaties", "mensen", "leveranciers", "melding"]);

    valueOf(await saveOrganisatie(beheer, { versie: 0, naam: "Gemeente Voorbeeld", servicedeskTelefoon: "010 123 45 67", piketnummer: "" }));
    valueOf(await recordControle(beheer, { stap: "kalender" }));
    for (const soort of ["afdelingen", "locaties", "personen"] as const) await importeer(beheer, soort);
    const vending = await db.leverancier.findFirstOrThrow();
    valueOf(await saveLeverancier(beheer, { id: vending.id, versie: vending.versie, naam: vending.naam, email: "opdrachten@vending.example" }));
    valueOf(await recordControle(beheer, { stap: "leveranciers" }));
    expect(await openStappen(beheer)).toEqual(["melding"]);

    const zaal = await db.locatie.findFirstOrThrow({ where: { code: "N2.14" } });
    const nummer = await aMelding(await as("k.visser@voorbeeld.nl"), { locatieId: zaal.id });
    const desk = await as("s.bakker@voorbeeld.nl");
    valueOf(await MELDING_COMMANDS.take(desk, nummer, { versie: 1 }));
    valueOf(await MELDING_COMMANDS["mark-gereed"](desk, nummer, { versie: 2, oplossing: "De lamp is vervangen." }));

    expect(await db.melding.findUniqueOrThrow({ where: { nummer } })).toMatchObject({ status: "gereed", locatieId: zaal.id, oplossing: "De lamp is vervangen." });
    expect(await openStappen(beheer)).toEqual([]);
  });
});

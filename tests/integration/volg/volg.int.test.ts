import { beforeAll, describe, expect, it } from "vitest";
import { findVolger } from "@/lib/data/find-volger";
import { createBewijs } from "@/lib/data/toegangsbewijs";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { isBijlageOf } from "@/lib/queries/volg/is-bijlage-of";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let baas: PersoonActor, nummer: number, meldingId: string;
const later = (ms: number) => new Date(Date.now() + ms);
const tokenFor = (verlooptOp: Date) => database.db.$transaction((tx) => createBewijs(tx, { soort: "volg", meldingId, persoonId: baas.id, verlooptOp }));

beforeAll(async () => {
  await seedReferentie(database.db);
  baas = await aPersoon(database.db, { rollen: ["frontoffice", "coordinator", "beheerder"] });
  nummer = await aMelding(contextOf(database.db, baas));
  meldingId = (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).id;
});

describe("een link om te volgen", () => {
  it("is the melder without any role: even a coordinator gets a klant's page", async () => {
    const volger = (await findVolger(database.db, await tokenFor(later(60_000))))!;
    expect(volger).toMatchObject({ nummer, actor: { id: baas.id, rollen: [], teamIds: [] } });
    const ctx = contextOf(database.db, volger.actor);
    expect((await getEigenMelding(ctx, nummer))?.acties).toEqual(["cancel", "inquire"]);
    expect(await MELDING_COMMANDS.take(ctx, nummer, { versie: 1 })).toMatchObject({ error: { code: "geen-recht" } });
  });

  it("opens files of this melding and of no other of the same person", async () => {
    const ctx = contextOf(database.db, (await findVolger(database.db, await tokenFor(later(60_000))))!.actor);
    const attach = async (wie: number, zichtbaar: "klant" | "intern", door = ctx) => must(await attachBijlage(door, wie, { bestand: { naam: "a.txt", bytes: Buffer.from("a") }, zichtbaar })).id;
    const hier = await attach(nummer, "klant");
    const elders = await attach(await aMelding(contextOf(database.db, baas)), "klant");
    const desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
    const intern = await attach(nummer, "intern", contextOf(database.db, desk));
    expect(await Promise.all([hier, elders, intern, "geen-id"].map((id) => isBijlageOf(ctx, { nummer, id })))).toEqual([true, false, false, false]);
  });

  it("is nobody when it is over, unknown, or made for something else", async () => {
    expect(await findVolger(database.db, await tokenFor(later(-1)))).toBeNull();
    expect(await findVolger(database.db, "x".repeat(43))).toBeNull();
    const herstel = await database.db.$transaction((tx) => createBewijs(tx, { soort: "herstel", persoonId: baas.id, verlooptOp: later(60_000) }));
    expect(await findVolger(database.db, herstel)).toBeNull();
  });
});

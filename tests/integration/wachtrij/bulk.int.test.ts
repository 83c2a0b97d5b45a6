import { beforeAll, describe, expect, it } from "vitest";
import { seedReferentie } from "@/prisma/seed/referentie";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { undoActie } from "@/lib/use-cases/melding/undo-actie";
import { runBulk } from "@/lib/use-cases/melding/run-bulk";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, ander: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db, {});
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  ander = await aPersoon(database.db, { rollen: ["frontoffice"] });
});
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const bureau = () => ({ ...as(desk), bedenktijd: true as const });
const meldingen = (aantal: number) => Promise.all(Array.from({ length: aantal }, () => aMelding(as(klant))));
const standen = async (nummers: readonly number[]) => Object.fromEntries((await database.db.melding.findMany({ where: { nummer: { in: [...nummers] } } })).map(({ nummer, status, versie }) => [nummer, [status, versie]]));

describe("een actie op een selectie", () => {
  it("answers per melding: done, refused with the reason, changed by somebody else, not to be seen", async () => {
    const [goed, klaar, ingehaald] = await meldingen(3) as [number, number, number];
    must(await MELDING_COMMANDS.take(as(ander), klaar, { versie: 1 }));
    must(await MELDING_COMMANDS.classify(as(ander), ingehaald, { versie: 1, onderwerp: "Anders" }));
    const items = [{ nummer: goed, versie: 1 }, { nummer: klaar, versie: 2 }, { nummer: ingehaald, versie: 1 }, { nummer: 2_000_000_000, versie: 1 }];
    const uitslag = must(await runBulk(bureau(), "take", { items, invoer: {} }));
    expect(uitslag.map(({ nummer, uitkomst }) => [nummer, uitkomst])).toEqual([[goed, "gedaan"], [klaar, "geweigerd"], [ingehaald, "ingehaald"], [2_000_000_000, "geweigerd"]]);
    expect(uitslag[1]!.reden).toContain("status");
    expect(uitslag[0]!.herstelpunt).toBeDefined();
    expect((await standen([goed, ingehaald]))).toEqual({ [goed]: ["in_behandeling", 2], [ingehaald]: ["nieuw", 2] });
  });

  it("undoes the whole, but not what a colleague went on with", async () => {
    const nummers = await meldingen(9);
    const uitslag = must(await runBulk(bureau(), "bericht", { items: nummers.map((nummer) => ({ nummer, versie: 1 })), invoer: { tekst: "Er is een storing." } }));
    must(await MELDING_COMMANDS.take(as(ander), nummers[4]!, { versie: 2 }));
    const terug = [];
    for (const { herstelpunt } of uitslag) terug.push((await undoActie(bureau(), { herstelpunt })).ok);
    expect(terug).toEqual(nummers.map((_, index) => index !== 4));
    expect(await database.db.bericht.count({ where: { melding: { nummer: { in: nummers } } } })).toBe(1);
  });

  it("does each melding once when two people choose the same at once", async () => {
    const nummers = await meldingen(8);
    const items = nummers.map((nummer) => ({ nummer, versie: 1 }));
    const beide = await Promise.all([runBulk(bureau(), "take", { items, invoer: {} }), runBulk({ ...as(ander), bedenktijd: true }, "take", { items, invoer: {} })]);
    const gedaan = beide.flatMap((result) => must(result)).filter(({ uitkomst }) => uitkomst === "gedaan").map(({ nummer }) => nummer);
    expect(gedaan.toSorted()).toEqual(nummers.toSorted());
    expect(Object.values(await standen(nummers))).toEqual(nummers.map(() => ["in_behandeling", 2]));
  });

  it("says which field was wrong in its own words, and is not for a klant", async () => {
    const [nummer] = await meldingen(1) as [number];
    const items = [{ nummer, versie: 1 }];
    expect(must(await runBulk(bureau(), "classify", { items, invoer: { productCode: "BESTAAT-NIET" } }))).toEqual([{ nummer, uitkomst: "geweigerd", reden: "Dit product kennen wij niet." }]);
    expect(await runBulk(as(klant), "take", { items, invoer: {} })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});

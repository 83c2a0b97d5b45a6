import { beforeAll, describe, expect, it } from "vitest";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { savePersoon } from "@/lib/use-cases/beheer/save-persoon";
import { setActief } from "@/lib/use-cases/beheer/set-actief";
import { contextAs, historyOf, valueOf } from "./beheer-context";

const database = testDb();
const aSessie = (persoonId: string) => database.db.sessie.create({ data: { idHash: `hash-${persoonId}-${Math.random()}`, persoonId, verlooptOp: new Date(Date.now() + 3_600_000) } });
const openSessies = (persoonId: string) => database.db.sessie.count({ where: { persoonId, beeindigdOp: null } });

describe("people and roles", () => {
  beforeAll(() => seedReferentie(database.db));

  it("adds somebody with roles and teams, and keeps personal values out of the history", async () => {
    const beheer = await contextAs(database.db, "Anna", ["beheerder"]);
    const { id: teamId } = await database.db.team.findFirstOrThrow({ where: { naam: "Schoonmaak" } });
    const { id } = valueOf(await savePersoon(beheer, { naam: "Piet Pietersen", email: " Piet@Voorbeeld.NL ", soort: "medewerker", rollen: ["backoffice"], teamIds: teamId, telefoon: "4412" }));
    expect(await database.db.persoon.findUnique({ where: { id }, include: { rollen: true, teams: true } }))
      .toMatchObject({ email: "piet@voorbeeld.nl", rollen: [{ rol: "backoffice" }], teams: [{ teamId }] });
    const history = JSON.stringify(await historyOf(database.db, "persoon", id));
    expect(history).toContain("backoffice");
    expect(history).not.toMatch(/Piet|4412/i);
    expect(await savePersoon(beheer, { naam: "Ander", email: "piet@voorbeeld.nl", soort: "medewerker" })).toMatchObject({ ok: false, error: { code: "bestaat-al", veld: "email" } });
    expect(await savePersoon(beheer, { naam: "X", email: "x@voorbeeld.nl", soort: "medewerker", wachtwoordHash: "x" })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
  });

  it("ends all sessies when roles change, not when a phone number does", async () => {
    const beheer = await contextAs(database.db, "Bert", ["beheerder"]);
    const { actor } = await contextAs(database.db, "Carla", ["frontoffice"]);
    const carla = { id: actor.id, naam: "Carla", email: "carla@voorbeeld.nl", soort: "medewerker", rollen: "frontoffice" };
    await aSessie(actor.id);
    valueOf(await savePersoon(beheer, { ...carla, versie: 1, telefoon: "1234" }));
    expect(await openSessies(actor.id)).toBe(1);
    valueOf(await savePersoon(beheer, { ...carla, versie: 2, telefoon: "1234", rollen: ["frontoffice", "coordinator"] }));
    expect(await openSessies(actor.id)).toBe(0);
  });

  it("switches somebody off and on; access ends at once", async () => {
    const beheer = await contextAs(database.db, "Dirk", ["beheerder"]);
    const { actor } = await contextAs(database.db, "Els", []);
    await aSessie(actor.id);
    valueOf(await setActief(beheer, { soort: "persoon", id: actor.id, versie: 1, actief: "nee" }));
    expect(await openSessies(actor.id)).toBe(0);
    valueOf(await setActief(beheer, { soort: "persoon", id: actor.id, versie: 2, actief: "ja" }));
    expect((await historyOf(database.db, "persoon", actor.id)).map(({ soort }) => soort)).toEqual(["beheer.uitgezet", "beheer.gewijzigd"]);
  });

  it("never loses the last beheerder, also when two remove each other at once", async () => {
    await database.db.persoonRol.deleteMany({ where: { rol: "beheerder" } });
    const een = await contextAs(database.db, "Fien", ["beheerder"]);
    const twee = await contextAs(database.db, "Guus", ["beheerder"]);
    expect(await setActief(een, { soort: "persoon", id: een.actor.id, versie: 1, actief: "nee" })).toMatchObject({ ok: false, error: { code: "in-gebruik" } });
    const results = await Promise.all([
      setActief(een, { soort: "persoon", id: twee.actor.id, versie: 1, actief: "nee" }),
      savePersoon(twee, { id: een.actor.id, versie: 1, naam: "Fien", email: "fien@voorbeeld.nl", soort: "medewerker" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.db.persoon.count({ where: { actief: true, rollen: { some: { rol: "beheerder" } } } })).toBe(1);
  });

  it("does not touch the persoon behind the system", async () => {
    const beheer = await contextAs(database.db, "Hein", ["beheerder"]);
    const systeem = "00000000-0000-7000-8000-000000000001";
    expect(await setActief(beheer, { soort: "persoon", id: systeem, versie: 1, actief: "nee" })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await savePersoon(beheer, { id: systeem, versie: 1, naam: "X", email: "x@voorbeeld.nl", soort: "medewerker" })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
  });
});

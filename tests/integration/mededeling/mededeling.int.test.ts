import { beforeAll, describe, expect, it } from "vitest";
import { forgetMededelingen } from "@/lib/data/mededeling-store";
import { getMededeling } from "@/lib/queries/mededeling/get-mededeling";
import { listBekend } from "@/lib/queries/mededeling/list-bekend";
import { listMededelingen } from "@/lib/queries/mededeling/list-mededelingen";
import { listVoorMij } from "@/lib/queries/mededeling/list-voor-mij";
import { endMededeling } from "@/lib/use-cases/mededeling/end-mededeling";
import { saveMededeling } from "@/lib/use-cases/mededeling/save-mededeling";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const NU = new Date("2026-03-02T09:30:00Z");
const as = (actor: PersoonActor, now = NU) => contextOf(database.db, actor, () => now);
let desk: PersoonActor, inNoord: PersoonActor, inZuid: PersoonActor, noord: string, zaal: string, zuid: string;

const lift = () => ({ soort: "storing", titel: "Lift Noord staat stil", tekst: "De monteur is bezig.", betekenis: "Neem lift Zuid.", locatieId: noord, productCode: "GO-07", van: "2026-03-02T10:00", tot: "2026-03-02T13:00" });
const titels = async (actor: PersoonActor, now = NU) => (await listVoorMij(as(actor, now))).map(({ titel }) => titel);
const place = async (soort: string, naam: string, ouderId?: string) => (await database.db.locatie.create({ data: { soort, naam, ...(ouderId ? { ouderId } : {}) } })).id;

beforeAll(async () => {
  await seedReferentie(database.db);
  [noord, zuid] = await Promise.all([place("gebouw", "Noord"), place("gebouw", "Zuid")]);
  zaal = await place("ruimte", "zaal Iris", noord);
  [desk, inNoord, inZuid] = await Promise.all([aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db), aPersoon(database.db)]);
  await database.db.persoon.update({ where: { id: inNoord.id }, data: { werkplekId: zaal } });
  await database.db.persoon.update({ where: { id: inZuid.id }, data: { werkplekId: zuid } });
});

describe("a notice", () => {
  it("is read by who works there while it holds, and by nobody once it is ended; history tells who did what", async () => {
    const { id } = must(await saveMededeling(as(desk), lift()));
    expect(await titels(inNoord)).toEqual(["Lift Noord staat stil"]);
    expect(await titels(inZuid)).toEqual([]);
    expect(await titels(desk), "who has no workplace reads everything").toEqual(["Lift Noord staat stil"]);
    expect(await titels(inNoord, new Date("2026-03-02T12:00:00Z")), "at one o'clock it is over").toEqual([]);
    forgetMededelingen(database.db);
    must(await saveMededeling(as(desk), { ...lift(), id, versie: 1, titel: "Lift Noord doet het vanmiddag weer" }));
    expect(await titels(inNoord)).toEqual(["Lift Noord doet het vanmiddag weer"]);
    expect(await saveMededeling(as(desk), { ...lift(), id, versie: 1 }), "an old version").toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 2 } });
    must(await endMededeling(as(desk), { id, versie: 2 }));
    must(await endMededeling(as(desk), { id, versie: 3 }));
    expect(await titels(inNoord)).toEqual([]);
    const geschiedenis = await database.db.gebeurtenis.findMany({ where: { onderwerpSoort: "mededeling", onderwerpId: id }, orderBy: { id: "asc" }, select: { soort: true, doorId: true } });
    expect(geschiedenis).toEqual(["beheer.toegevoegd", "beheer.gewijzigd", "beheer.uitgezet"].map((soort) => ({ soort, doorId: desk.id })));
  });

  it("that had still to begin never begins once it is ended", async () => {
    const { id } = must(await saveMededeling(as(desk), { ...lift(), productCode: "", van: "2026-03-04T08:00", tot: "" }));
    expect(await titels(inNoord)).toHaveLength(1);
    must(await endMededeling(as(desk), { id, versie: 1 }));
    expect(await titels(inNoord, new Date("2026-03-04T09:00:00Z"))).toEqual([]);
  });

  it("explains a report at that place or about that product, and no other", async () => {
    const { id } = must(await saveMededeling(as(desk), lift()));
    const bekend = async (locatieId: string | null, ...productCodes: string[]) => (await listBekend(as(inZuid), { locatieId, productCodes })).length;
    expect([await bekend(zaal, "GO-07"), await bekend(null, "GO-07"), await bekend(zuid, "GO-07"), await bekend(zaal, "GO-03"), await bekend("geen id", "GO-07")]).toEqual([1, 1, 0, 0, 1]);
    must(await endMededeling(as(desk), { id, versie: 1 }));
  });

  it("is refused with a sentence per field when something is wrong, and nothing is written", async () => {
    const velden = async (anders: object) => { const result = await saveMededeling(as(desk), { ...lift(), ...anders }); return !result.ok && result.error.code === "ongeldig" ? result.error.fouten.map(({ veld }) => veld) : []; };
    const aantal = await database.db.mededeling.count();
    expect(await velden({ titel: " ", tekst: "" })).toEqual(["titel", "tekst"]);
    expect(await velden({ tot: "2026-03-02T09:00" })).toEqual(["tot"]);
    expect(await velden({ van: "morgen" })).toEqual(["van"]);
    expect(await velden({ productCode: "XX-99" })).toEqual(["productCode"]);
    expect(await velden({ locatieId: "00000000-0000-4000-8000-00000000abcd" })).toEqual(["locatieId"]);
    expect(await velden({ soort: "feest" })).toEqual(["soort"]);
    expect(await database.db.mededeling.count()).toBe(aantal);
  });

  it("is written and kept by the desk and beheer only", async () => {
    expect(await saveMededeling(as(inNoord), lift())).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await endMededeling(as(inNoord), { id: noord, versie: 1 })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await listMededelingen(as(inNoord), {})).toEqual({ rijen: [], volgende: null });
    expect(await getMededeling(as(inNoord), noord)).toBeNull();
    expect(await endMededeling(as(desk), { id: noord, versie: 1 })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
  });

  it("stands in a list that pages without gaps, the last to begin first", async () => {
    const beheer = await aPersoon(database.db, { rollen: ["beheerder"] });
    for (let dag = 10; dag < 15; dag += 1) must(await saveMededeling(as(beheer), { ...lift(), titel: `Dag ${dag}`, van: `2026-04-${dag}T08:00`, tot: "" }));
    const eerste = await listMededelingen(as(beheer), { aantal: 2 });
    const tweede = await listMededelingen(as(beheer), { aantal: 2, cursor: eerste.volgende ?? "" });
    expect([...eerste.rijen, ...tweede.rijen].map(({ titel }) => titel)).toEqual(["Dag 14", "Dag 13", "Dag 12", "Dag 11"]);
  });
});

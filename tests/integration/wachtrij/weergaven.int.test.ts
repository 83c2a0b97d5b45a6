import { beforeAll, describe, expect, it } from "vitest";
import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { BEWAARD_GRENZEN } from "@/lib/domain/wachtrij/bewaarde-weergave";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { listWeergaven } from "@/lib/queries/wachtrij/list-weergaven";
import { moveWeergave } from "@/lib/use-cases/weergave/move-weergave";
import { removeWeergave } from "@/lib/use-cases/weergave/remove-weergave";
import { saveWeergave } from "@/lib/use-cases/weergave/save-weergave";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, coordinator: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db);
  coordinator = await aPersoon(database.db, { rollen: ["coordinator"] });
  for (const kwis of ["S", "S", "K"] as const) await aMelding(as(klant), kwis === "S" ? {} : { kwis, productCode: undefined, omschrijving: "Er werd onvriendelijk gedaan." });
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const aDesk = () => aPersoon(database.db, { rollen: ["frontoffice"] });
const bewaar = (actor: PersoonActor, naam: string, rest: Record<string, unknown> = {}) => saveWeergave(as(actor), { naam, vraag: "weergave=open", ...rest });
const namen = async (actor: PersoonActor) => must(await listWeergaven(as(actor))).lijst.map(({ naam }) => naam);

describe("bewaarde weergaven", () => {
  it("keeps a list with its count, for the own eyes only", async () => {
    const [desk, ander] = [await aDesk(), await aDesk()];
    const { id } = must(await bewaar(desk, "  Storingen ", { vraag: "weergave=open&kwis=S&raar=1&bewaard=0190a1b2-0000-7000-8000-000000000001" }));
    const { lijst, magDelen } = must(await listWeergaven(as(desk)));
    const echt = must(await listWachtrij(as(desk), readWachtrijFilters(new URLSearchParams("weergave=open&kwis=S")))).rijen.length;
    expect(lijst.filter(({ gedeeld }) => !gedeeld)).toEqual([{ id, naam: "Storingen", vraag: "weergave=open&kwis=S", gedeeld: false, versie: 1, magWijzigen: true, aantal: String(echt) }]);
    expect(magDelen).toBe(false);
    expect(await namen(ander)).not.toContain("Storingen");
    expect(await saveWeergave(as(ander), { id, versie: 1, naam: "Gestolen", vraag: "weergave=open" })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await removeWeergave(as(ander), { id, versie: 1 })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await moveWeergave(as(ander), { id, stap: "1" })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
  });

  it("is shared by who may, seen by the whole desk, and written down", async () => {
    const desk = await aDesk();
    expect(await bewaar(desk, "Gebouw Noord", { gedeeld: "ja" })).toMatchObject({ ok: false, error: { code: "geen-recht", recht: "weergave.share" } });
    const { id } = must(await bewaar(coordinator, "Gebouw Noord", { gedeeld: "ja" }));
    expect(must(await listWeergaven(as(desk))).lijst.find((een) => een.id === id)).toMatchObject({ naam: "Gebouw Noord", gedeeld: true, magWijzigen: false });
    expect(await saveWeergave(as(desk), { id, versie: 1, naam: "Van mij", vraag: "weergave=open" })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await removeWeergave(as(desk), { id, versie: 1 })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    const collega = await aPersoon(database.db, { rollen: ["coordinator"] });
    must(await saveWeergave(as(collega), { id, versie: 1, naam: "Noord", vraag: "weergave=open&kwis=S", gedeeld: "ja" }));
    const history = await database.db.gebeurtenis.findMany({ where: { onderwerpSoort: "weergave", onderwerpId: id }, orderBy: { id: "asc" } });
    expect(history.map(({ soort }) => soort)).toEqual(["beheer.toegevoegd", "beheer.gewijzigd"]);
    must(await removeWeergave(as(coordinator), { id, versie: 2 }));
    expect(await namen(desk)).not.toContain("Noord");
  });

  it("never says more than the reader may see: the same list counts differently for who it is about", async () => {
    const over = await aDesk();
    must(await bewaar(coordinator, "Alle klachten", { vraag: "weergave=klachten", gedeeld: "ja" }));
    const count = async (actor: PersoonActor) => Number(must(await listWeergaven(as(actor))).lijst.find(({ naam }) => naam === "Alle klachten")?.aantal);
    const voor = await count(over);
    await aMelding(as(klant), { omschrijving: "Onvriendelijk aan de balie.", kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: over.id } });
    expect([await count(over), await count(coordinator)]).toEqual([voor, voor + 1]);
  });

  it("refuses an old version, a name twice and a name of nothing, and keeps what stands", async () => {
    const desk = await aDesk();
    const { id } = must(await bewaar(desk, "Mijn lijst"));
    must(await saveWeergave(as(desk), { id, versie: 1, naam: "Mijn lijst", vraag: "weergave=open&groep=team" }));
    expect(await saveWeergave(as(desk), { id, versie: 1, naam: "Te laat", vraag: "weergave=open" })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 2 } });
    expect(await removeWeergave(as(desk), { id, versie: 1 })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 2 } });
    expect(await bewaar(desk, "mijn LIJST")).toMatchObject({ ok: false, error: { code: "bestaat-al", veld: "naam" } });
    expect(await bewaar(desk, " ")).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    expect(await namen(desk)).toContain("Mijn lijst");
  });

  it("stands in the order that was chosen", async () => {
    const desk = await aDesk();
    const ids = [];
    for (const naam of ["Een", "Twee", "Drie"]) ids.push(must(await bewaar(desk, naam)).id);
    must(await moveWeergave(as(desk), { id: ids[2], stap: "-1" }));
    must(await moveWeergave(as(desk), { id: ids[0], stap: "-1" }));
    expect((await namen(desk)).slice(0, 3)).toEqual(["Een", "Drie", "Twee"]);
  });

  it("has an end: no more than the limit, also when two save at once", async () => {
    const desk = await aDesk();
    await database.db.weergave.createMany({ data: Array.from({ length: BEWAARD_GRENZEN.perPersoon - 1 }, (_, volgorde) => ({ persoonId: desk.id, naam: `Lijst ${volgorde}`, vraag: "weergave=open", volgorde })) });
    const uitkomst = await Promise.all(["A", "B", "C"].map((naam) => bewaar(desk, naam)));
    expect(uitkomst.filter(({ ok }) => ok)).toHaveLength(1);
    const { lijst } = must(await listWeergaven(as(desk)));
    expect(lijst.filter(({ aantal }) => aantal !== null)).toHaveLength(BEWAARD_GRENZEN.geteld);
  });

  it("is closed to a klant", async () => {
    expect(await bewaar(klant, "Van mij")).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await listWeergaven(as(klant))).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await removeWeergave(as(klant), { id: klant.id, versie: 1 })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await moveWeergave(as(klant), { id: klant.id, stap: "1" })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { addUitzondering } from "@/lib/use-cases/beheer/add-uitzondering";
import { removeNorm } from "@/lib/use-cases/beheer/remove-norm";
import { removeUitzondering } from "@/lib/use-cases/beheer/remove-uitzondering";
import { saveAfdeling } from "@/lib/use-cases/beheer/save-afdeling";
import { saveKalender } from "@/lib/use-cases/beheer/save-kalender";
import { saveLeverancier } from "@/lib/use-cases/beheer/save-leverancier";
import { saveLocatie } from "@/lib/use-cases/beheer/save-locatie";
import { saveNorm } from "@/lib/use-cases/beheer/save-norm";
import { saveOrganisatie } from "@/lib/use-cases/beheer/save-organisatie";
import { saveProduct } from "@/lib/use-cases/beheer/save-product";
import { saveRouteringsregel } from "@/lib/use-cases/beheer/save-routeringsregel";
import { saveTeam } from "@/lib/use-cases/beheer/save-team";
import { setActief } from "@/lib/use-cases/beheer/set-actief";
import type { Context } from "@/lib/data/context";
import { contextAs, historyOf, valueOf } from "./beheer-context";

const database = testDb();
let beheer: Context;
let klant: Context;

beforeAll(async () => {
  await seedReferentie(database.db);
  beheer = await contextAs(database.db, "Bea", ["beheerder"]);
  klant = await contextAs(database.db, "Kees", ["frontoffice", "manager"]);
});

const team = { naam: "Tuinploeg", soort: "backoffice", dienstdomeinCode: "facilitair", email: "", telefoon: "" };

describe("saving a team", () => {
  it("adds, changes and writes down which fields changed", async () => {
    const { id } = valueOf(await saveTeam(beheer, team));
    expect(await saveTeam(beheer, { ...team, id, versie: "1", telefoon: "4412" })).toMatchObject({ ok: true });
    expect(await database.db.team.findUnique({ where: { id } })).toMatchObject({ telefoon: "4412", email: null, versie: 2 });
    const history = await historyOf(database.db, "team", id);
    expect(history.map(({ soort }) => soort)).toEqual(["beheer.toegevoegd", "beheer.gewijzigd"]);
    expect(history[1]).toMatchObject({ doorId: beheer.actor.id, gegevens: { velden: ["telefoon"], van: [""], naar: ["4412"] } });
  });
  it("writes nothing when nothing changed", async () => {
    const { id } = valueOf(await saveTeam(beheer, { ...team, naam: "Stille ploeg" }));
    valueOf(await saveTeam(beheer, { ...team, naam: "Stille ploeg", id, versie: 1 }));
    expect(await historyOf(database.db, "team", id)).toHaveLength(1);
  });
  it("refuses a stale versie and names the current one", async () => {
    const { id } = valueOf(await saveTeam(beheer, { ...team, naam: "Verse ploeg" }));
    valueOf(await saveTeam(beheer, { ...team, naam: "Verse ploeg 2", id, versie: 1 }));
    expect(await saveTeam(beheer, { ...team, naam: "Verse ploeg 3", id, versie: 1 })).toEqual({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 2 } });
  });
  it("lets exactly one of two simultaneous changes win", async () => {
    const { id } = valueOf(await saveTeam(beheer, { ...team, naam: "Race" }));
    const results = await Promise.all(["Race A", "Race B"].map((naam) => saveTeam(beheer, { ...team, naam, id, versie: 1 })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await historyOf(database.db, "team", id)).toHaveLength(2);
  });
  it("names the field when the name exists", async () => {
    expect(await saveTeam(beheer, { ...team, naam: "Servicedesk" })).toMatchObject({ ok: false, error: { code: "bestaat-al", veld: "naam" } });
  });
  it("is for beheerders, and takes no other columns", async () => {
    expect(await saveTeam(klant, team)).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await saveTeam(beheer, { ...team, actief: false, createdAt: "2020-01-01" })).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "actief" }, { veld: "createdAt" }] } });
  });
});

describe("the other kept things", () => {
  it("saves a leverancier without its addresses in the history", async () => {
    const { id } = valueOf(await saveLeverancier(beheer, { naam: "De Groot", email: "Werk@DeGroot.example", contactpersoon: "Jan" }));
    expect(await database.db.leverancier.findUnique({ where: { id } })).toMatchObject({ email: "werk@degroot.example" });
    expect(JSON.stringify(await historyOf(database.db, "leverancier", id))).not.toMatch(/degroot\.example|Jan/);
  });
  it("keeps afdelingen free of circles", async () => {
    const a = valueOf(await saveAfdeling(beheer, { naam: "A" })).id;
    const b = valueOf(await saveAfdeling(beheer, { naam: "B", ouderId: a })).id;
    expect(await saveAfdeling(beheer, { id: a, versie: 1, naam: "A", ouderId: b })).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "ouderId" }] } });
  });
  it("moves a place with everything below it, and never under itself", async () => {
    const [huis, ander] = [valueOf(await saveLocatie(beheer, { naam: "Stadhuis", soort: "gebouw" })).id, valueOf(await saveLocatie(beheer, { naam: "Stadskantoor", soort: "gebouw" })).id];
    const laag = valueOf(await saveLocatie(beheer, { naam: "2e verdieping", soort: "verdieping", ouderId: huis })).id;
    const zaal = valueOf(await saveLocatie(beheer, { naam: "zaal Waterlelie", code: "N2.14", soort: "ruimte", ouderId: laag })).id;
    valueOf(await saveLocatie(beheer, { id: laag, versie: 1, naam: "2e verdieping", soort: "verdieping", ouderId: ander }));
    expect(await database.db.locatie.findUnique({ where: { id: zaal } })).toMatchObject({ pad: "Stadskantoor › 2e verdieping › zaal Waterlelie (N2.14)" });
    expect(await saveLocatie(beheer, { id: laag, versie: 2, naam: "2e verdieping", soort: "verdieping", ouderId: zaal })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    expect(await saveLocatie(beheer, { naam: "zaal Waterlelie", soort: "ruimte", ouderId: laag })).toMatchObject({ ok: false, error: { code: "bestaat-al", veld: "naam" } });
    expect(await saveLocatie(beheer, { naam: "Stadhuis", soort: "gebouw" })).toMatchObject({ ok: false, error: { code: "bestaat-al" } });
    valueOf(await setActief(beheer, { soort: "locatie", id: ander, versie: 1, actief: "nee" }));
    expect(await database.db.locatie.count({ where: { id: { in: [ander, laag, zaal] }, actief: true } })).toBe(0);
  });
  it("saves all fields of a product, and a norm needs number and unit", async () => {
    const { versie, id } = await database.db.product.findUniqueOrThrow({ where: { code: "GO-03" } });
    const lamp = {
      id, versie, code: "GO-03", naam: "Verlichting defect", groep: "Gebouw & onderhoud", dienstdomeinCode: "facilitair", niveau: "basis", laag: "operationeel", kwis: "S",
      prioriteit: "3", gereedBeleid: "automatisch", reactieWaarde: "2", reactieEenheid: "uren", gereedWaarde: "", gereedEenheid: "", trefwoorden: "lamp, Licht\nlamp", kanalen: "portaal", geldigVan: "2026-01-01",
    };
    valueOf(await saveProduct(beheer, lamp));
    expect(await database.db.product.findUnique({ where: { id } })).toMatchObject({ reactieWaarde: 2, gereedWaarde: null, trefwoorden: ["lamp", "licht"], kanalen: ["portaal"], versie: versie + 1 });
    expect(await saveProduct(beheer, { ...lamp, versie: versie + 1, gereedWaarde: "3" })).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "gereedWaarde" }] } });
  });
  it("refuses two active rules that contradict, also when one is switched on again", async () => {
    const [product, doel] = [await database.db.product.findUniqueOrThrow({ where: { code: "GO-03" } }), await database.db.team.findFirstOrThrow({ where: { naam: "Schoonmaak" } })];
    const regel = { productId: product.id, teamId: doel.id, volgorde: 100 };
    expect(await saveRouteringsregel(beheer, regel)).toMatchObject({ ok: false, error: { code: "bestaat-al", veld: "productId" } });
    const oud = await database.db.routeringsregel.findFirstOrThrow({ where: { productId: product.id } });
    valueOf(await setActief(beheer, { soort: "routeringsregel", id: oud.id, versie: 1, actief: "nee" }));
    valueOf(await saveRouteringsregel(beheer, regel));
    expect(await setActief(beheer, { soort: "routeringsregel", id: oud.id, versie: 2, actief: "ja" })).toMatchObject({ ok: false, error: { code: "bestaat-al" } });
    expect(await saveRouteringsregel(beheer, { volgorde: 1, teamId: "" })).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "teamId" }] } });
  });
  it("saves a calendar with several windows a day and exceptions", async () => {
    const kalender = { id: "servicedesk", versie: 1, code: "servicedesk", naam: "Servicedesk", feestdagen: "on", bevrijdingsdag: "lustrum", dag1: "07:30-12:00, 13:00-24:00", dag2: "8.30 - 17.00" };
    valueOf(await saveKalender(beheer, kalender));
    expect(await database.db.kalenderVenster.findMany({ where: { kalenderCode: "servicedesk" }, orderBy: [{ weekdag: "asc" }, { van: "asc" }], select: { weekdag: true, van: true, tot: true } }))
      .toEqual([{ weekdag: 1, van: 450, tot: 720 }, { weekdag: 1, van: 780, tot: 1440 }, { weekdag: 2, van: 510, tot: 1020 }]);
    expect(await saveKalender(beheer, { ...kalender, versie: 2, dag1: "08:00-12:00, 11:00-13:00" })).toMatchObject({ ok: false, error: { fouten: [{ veld: "dag1" }] } });
    valueOf(await addUitzondering(beheer, { kalenderCode: "servicedesk", versie: 2, datum: "2026-12-24", tijden: "08:00-12:00", omschrijving: "Kerstavond" }));
    expect(await addUitzondering(beheer, { kalenderCode: "servicedesk", versie: 3, datum: "2026-12-24", omschrijving: "Dicht" })).toMatchObject({ ok: false, error: { code: "bestaat-al" } });
    const { id } = await database.db.kalenderUitzondering.findFirstOrThrow();
    valueOf(await removeUitzondering(beheer, { id, kalenderCode: "servicedesk", versie: 3 }));
    expect(await database.db.kalenderUitzondering.count()).toBe(0);
    expect((await historyOf(database.db, "kalender", "servicedesk")).map(({ gegevens }) => (gegevens as { velden: string[] }).velden)).toEqual([
      ["bevrijdingsdag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"], ["uitzondering"], ["uitzondering"],
    ]);
    expect(await setActief(beheer, { soort: "kalender", id: "servicedesk", versie: 4, actief: "nee" })).toMatchObject({ ok: false, error: { code: "in-gebruik" } });
  });
  it("keeps one norm per combination, and can take one away", async () => {
    const norm = { kwis: "S", prioriteit: "1", soort: "ter_plaatse", waarde: "45", eenheid: "minuten", kalenderCode: "24-7" };
    const { id } = valueOf(await saveNorm(beheer, norm));
    expect(await saveNorm(beheer, norm)).toMatchObject({ ok: false, error: { code: "bestaat-al" } });
    valueOf(await removeNorm(beheer, { id, versie: 1 }));
    expect((await historyOf(database.db, "norm", id)).map(({ soort }) => soort)).toEqual(["beheer.toegevoegd", "beheer.uitgezet"]);
  });
  it("saves the organisation with its numbers, once per versie", async () => {
    const organisatie = { versie: 0, naam: "Gemeente Waterstede", servicedeskTelefoon: "010 123 45 67", piketnummer: "06-12345678", inbedOorsprongen: "https://Intranet.voorbeeld.nl/" };
    valueOf(await saveOrganisatie(beheer, organisatie));
    expect(await saveOrganisatie(beheer, { ...organisatie, naam: "Anders" })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 1 } });
    expect((await database.db.instelling.findUniqueOrThrow({ where: { sleutel: "organisatie" } })).waarde).toEqual({ naam: "Gemeente Waterstede", logo: null, meldenZonderAccount: false, versie: 1 });
    expect((await database.db.instelling.findUniqueOrThrow({ where: { sleutel: "inbedOorsprongen" } })).waarde).toEqual(["https://intranet.voorbeeld.nl"]);
    expect(await saveOrganisatie(beheer, { ...organisatie, versie: 1, piketnummer: "bel maar" })).toMatchObject({ ok: false, error: { fouten: [{ veld: "piketnummer" }] } });
  });
  it("does not switch off who still has work", async () => {
    const ploeg = await database.db.team.findFirstOrThrow({ where: { naam: "Catering" } });
    const result = await setActief(beheer, { soort: "team", id: ploeg.id, versie: ploeg.versie, actief: "nee" });
    expect(result).toMatchObject({ ok: false, error: { code: "in-gebruik" } });
    expect(await setActief(klant, { soort: "team", id: ploeg.id, versie: ploeg.versie, actief: "nee" })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});

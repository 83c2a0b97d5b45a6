import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_endpoints/endpoints";
import { KPI_CODES } from "@/lib/domain/kpi/kpis";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testApi, type Reply } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const api = testApi(database);
let klant: PersoonActor, desk: PersoonActor, klantKey: string, deskKey: string, teamId: string, locatieId: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  locatieId = (await database.db.locatie.create({ data: { naam: "Stadhuis", soort: "gebouw" } })).id;
  await database.db.leverancier.create({ data: { naam: "De Groot", email: "werk@degroot.example" } });
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice", "manager"] });
  [klantKey, deskKey] = [await api.keyOf(klant.email), await api.keyOf(desk.email)];
});

const endpointOf = (id: string) => ENDPOINTS.find((endpoint) => endpoint.id === id)!;
/** The answer of a call, after it was held against the schema that the description is made from. */
async function call(id: string, { path, ...options }: { path?: string; key?: string; body?: unknown } = {}): Promise<Reply> {
  const endpoint = endpointOf(id);
  const reply = await api.call(path ?? endpoint.path, { method: endpoint.method, key: deskKey, headers: { "idempotency-key": randomUUID() }, ...options });
  expect([id, reply.status, reply.status >= 300 ? reply.text : ""]).toEqual([id, endpoint.status ?? 200, ""]);
  expect(endpoint.antwoord.safeParse(reply.body).error, id).toBeUndefined();
  return reply;
}
const itemsOf = ({ body }: Reply) => body["items"] as Record<string, unknown>[];

describe("what each call gives", () => {
  it("a melding: kept as it was sent, found by every filter, and read back with its work and clocks", async () => {
    const body = { omschrijving: "De lamp in de gang is stuk.", onderwerp: "Lamp", locatieId, productCode: "GO-03", kwis: "S", impact: "ruimte", urgentie: "gehinderd", kanaal: "balie", melderEmail: klant.email };
    const { body: gemaakt } = await call("submitMelding", { body });
    const nummer = String(gemaakt["nummer"]);
    expect(gemaakt).toMatchObject({
      omschrijving: body.omschrijving, onderwerp: "Lamp", status: "nieuw", kwis: "S", impact: "ruimte", urgentie: "gehinderd", kanaal: "balie", prioriteit: 3, spoed: false,
      product: { code: "GO-03" }, locatie: { id: locatieId, naam: "Stadhuis" }, melder: { id: klant.id }, eigenaar: null, team: { id: teamId }, versie: 1,
    });
    await call("melding-take", { path: `/meldingen/${nummer}/acties/take`, body: { versie: 1 } });
    const { body: uitgezet } = await call("melding-dispatch", { path: `/meldingen/${nummer}/acties/dispatch`, body: { versie: 2, teamId } });
    const detail = await call("getMelding", { path: `/meldingen/${nummer}` });
    expect(detail.body).toEqual(uitgezet);
    expect(detail.headers.get("etag")).toBe(`"${String(detail.body["versie"])}"`);
    expect(detail.body).toMatchObject({ eigenaar: { id: desk.id }, opdrachten: [{ melding: nummer, team: { id: teamId }, status: "aangeboden" }], acties: expect.arrayContaining(["assign", "ask", "cancel"]) });
    expect((detail.body["klokken"] as { soort: string; niveau: string }[]).map(({ soort, niveau }) => `${niveau} ${soort}`).sort()).toEqual(["klant gereed", "klant reactie", "team gereed"]);

    const ander = String((await call("submitMelding", { body: { omschrijving: "Compliment voor de koffie!", kwis: "compliment" } })).body["nummer"]);
    const filters = [`status=uitgezet`, `kwis=S`, `prioriteit=3`, `team=${teamId}`, `eigenaar=${desk.id}`, `locatie=${locatieId}`, `product=GO-03`, `kanaal=balie`, `zoek=lamp`, `ontvangenVoor=2099-01-01T00:00:00Z&kwis=S`];
    for (const filter of filters) expect([filter, itemsOf(await call("listMeldingen", { path: `/meldingen?${filter}` })).map((item) => item["nummer"])]).toEqual([filter, [nummer]]);
    for (const filter of ["teLaat=true", "ontvangenNa=2099-01-01T00:00:00Z", "status=gereed"]) expect([filter, itemsOf(await call("listMeldingen", { path: `/meldingen?${filter}` }))]).toEqual([filter, []]);
    expect(itemsOf(await call("listMeldingen", { path: "/meldingen?sorteer=-ontvangen" })).map((item) => item["nummer"])).toEqual([ander, nummer]);
    const opdracht = itemsOf(await call("listOpdrachten", { path: `/opdrachten?team=${teamId}&open=true` }))[0]!;
    expect((await call("getOpdracht", { path: `/opdrachten/${String(opdracht["nummer"])}` })).body).toMatchObject({ ...opdracht, acties: expect.arrayContaining(["withdraw"]) });
  });

  it("a file: what was said and done, each to who may read it", async () => {
    const nummer = String((await call("submitMelding", { key: klantKey, body: { omschrijving: "De deur klemt." } })).body["nummer"]);
    await call("informKlant", { path: `/meldingen/${nummer}/berichten`, body: { tekst: "Wij komen morgen." } });
    await call("informKlant", { path: `/meldingen/${nummer}/berichten`, key: klantKey, body: { tekst: "Fijn." } });
    await call("noteMelding", { path: `/meldingen/${nummer}/notities`, body: { tekst: "Sleutel ligt bij de balie.", soort: "klant_gesproken" } });
    const form = new FormData();
    form.set("bestand", new File(["gewone tekst"], "lees.txt", { type: "text/plain" }));
    const bijlage = await api.call(`/meldingen/${nummer}/bijlagen`, { method: "POST", key: klantKey, raw: form });
    expect(bijlage.status).toBe(201);
    const berichten = itemsOf(await call("listBerichten", { path: `/meldingen/${nummer}/berichten`, key: klantKey }));
    expect(berichten.filter((one) => one["soort"] !== "systeem").map(({ richting, tekst }) => [richting, tekst])).toEqual([["naar_klant", "Wij komen morgen."], ["van_klant", "Fijn."]]);
    expect(itemsOf(await call("listNotities", { path: `/meldingen/${nummer}/notities` }))).toMatchObject([{ soort: "klant_gesproken", tekst: "Sleutel ligt bij de balie.", door: { id: desk.id } }]);
    expect(itemsOf(await call("listBijlagen", { path: `/meldingen/${nummer}/bijlagen` }))).toMatchObject([{ id: bijlage.body["id"], naam: "lees.txt", zichtbaar: "klant" }]);
    const soorten = async (key: string) => itemsOf(await call("listGebeurtenissen", { path: `/meldingen/${nummer}/gebeurtenissen`, key })).map((one) => one["soort"]);
    expect(await soorten(deskKey)).toEqual(["melding.ontvangen", "melding.geinformeerd", "melding.gereageerd", "melding.klant_gesproken", "melding.bijlage_toegevoegd"]);
    expect(await soorten(klantKey)).not.toContain("melding.klant_gesproken");
  });

  it("reference data: exactly what is active, and the figures of the dashboard", async () => {
    const { db } = database;
    const uit = await db.team.create({ data: { naam: "Opgeheven", soort: "backoffice", dienstdomeinCode: "facilitair", actief: false } });
    const teams = itemsOf(await call("listTeams"));
    expect(teams.map(({ id }) => id).sort()).toEqual((await db.team.findMany({ where: { id: { not: uit.id } } })).map(({ id }) => id).sort());
    expect(itemsOf(await call("listProducten")).map(({ code }) => code).sort()).toEqual((await db.product.findMany({ where: { actief: true } })).map(({ code }) => code).sort());
    expect(itemsOf(await call("listLocaties"))).toMatchObject([{ id: locatieId, naam: "Stadhuis", pad: "Stadhuis", soort: "gebouw", ouderId: null }]);
    expect(itemsOf(await call("listLeveranciers"))).toEqual((await db.leverancier.findMany({ select: { id: true, naam: true }, orderBy: { naam: "asc" } })));
    const dag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
    const kpis = itemsOf(await call("listKpis", { path: `/kpis?van=${dag}&tot=${dag}` }));
    expect(kpis.find(({ code }) => code === "instroom")).toMatchObject({ waarde: await db.melding.count(), eenheid: expect.any(String), definitie: expect.any(String) });
    expect(kpis.map(({ code }) => code).sort()).toEqual([...KPI_CODES].sort());
  });

  it("has been asked for every call but the actions, which have a table of their own", () => {
    const asked = ["submitMelding", "listMeldingen", "getMelding", "listGebeurtenissen", "listBerichten", "informKlant", "listNotities", "noteMelding", "listBijlagen", "attachBijlage", "listOpdrachten", "getOpdracht", "listProducten", "listLocaties", "listTeams", "listLeveranciers", "listKpis"];
    const elders = ["proposeKwis", "computeUiterlijk"]; // judgement.test.ts
    expect(ENDPOINTS.filter(({ path }) => !path.includes("/acties/")).map(({ id }) => id).sort()).toEqual([...asked, ...elders].sort());
  });
});

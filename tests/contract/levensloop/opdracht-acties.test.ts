import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/data/new-id";
import { OPDRACHT_TRANSITIONS, opdrachtTransitionOf, type OpdrachtAction, type OpdrachtKlokEffect, type OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";
import { klokVerschil, readStand, type Stand } from "./stand";

const database = testDb();
const api = testApi(database);
let mensId: string, key: string, teamId: string, leverancierId: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  leverancierId = (await database.db.leverancier.create({ data: { naam: "De Groot Installaties", email: "werk@degroot.example" } })).id;
  const mens = await aPersoon(database.db, { rollen: ["frontoffice", "coordinator", "backoffice"], teamIds: [teamId] });
  mensId = mens.id;
  key = await api.keyOf(mens.email);
});

const [VAN, TOT] = [86_400_000, 90_000_000].map((ms) => new Date(Date.now() + ms).toISOString()) as [string, string];
const post = (path: string, body: Record<string, unknown>) => api.call(path, { method: "POST", key, body, headers: { "idempotency-key": randomUUID() } });
type Ding = { melding: number; opdracht: number; id: string };
const lookAt = async ({ melding, id }: Pick<Ding, "melding" | "id">) => {
  const stand = await readStand(database.db, melding);
  return { stand, opdracht: stand.opdrachten.find((one) => one.id === id)! };
};
const act = async (ding: Ding, actie: string, body: Record<string, unknown>) => post(`/opdrachten/O${ding.opdracht}/acties/${actie}`, { versie: (await lookAt(ding)).opdracht.versie, ...body });

type Actie = Exclude<OpdrachtAction, "settle">;
/** What each action needs, and what the database must show of it afterwards, beside status and clocks. */
const ACTIES: Readonly<Record<Actie, { body: Record<string, unknown>; soort: string; uitkomst: (voor: { bezoeken: number; teamId: string | null }) => Record<string, unknown> }>> = {
  "pick-up": { body: {}, soort: "opdracht.opgepakt", uitkomst: (voor) => ({ behandelaarId: voor.teamId ? mensId : null }) },
  accept: { body: {}, soort: "opdracht.geaccepteerd", uitkomst: () => ({}) },
  refuse: { body: { reden: "Geen tijd." }, soort: "opdracht.geweigerd", uitkomst: () => ({ weigerReden: "Geen tijd.", open: false }) },
  plan: { body: { van: VAN, tot: TOT }, soort: "opdracht.ingepland", uitkomst: () => ({ geplandVan: new Date(VAN), geplandTot: new Date(TOT) }) },
  arrive: { body: {}, soort: "opdracht.ter_plaatse", uitkomst: () => ({ terPlaatseOp: expect.any(Date) }) },
  "await-material": { body: { verwachtOp: VAN }, soort: "opdracht.wacht_op_materiaal", uitkomst: () => ({ verwachtOp: new Date(VAN) }) },
  "no-access": { body: {}, soort: "opdracht.geen_toegang", uitkomst: (voor) => ({ bezoeken: voor.bezoeken + 1 }) },
  "restore-temporarily": { body: { tekst: "Emmer eronder." }, soort: "opdracht.voorlopig_hersteld", uitkomst: () => ({ voorlopigHersteldOp: expect.any(Date) }) },
  finish: { body: { resultaat: "Gemaakt." }, soort: "opdracht.klaar", uitkomst: () => ({ resultaat: "Gemaakt.", klaarOp: expect.any(Date), open: false }) },
  "reject-result": { body: { reden: "Nog nat." }, soort: "opdracht.afgekeurd", uitkomst: () => ({ afgekeurd: 1, klaarOp: null, open: true }) },
  withdraw: { body: { reden: "Niet nodig." }, soort: "opdracht.ingetrokken", uitkomst: () => ({ intrekReden: "Niet nodig.", open: false }) },
};

/** The way into each status, by the real calls. */
const WEG: Readonly<Partial<Record<OpdrachtStatus, readonly [Actie, Record<string, unknown>][]>>> = {
  aangeboden: [], geaccepteerd: [["accept", {}]], in_uitvoering: [["arrive", {}]], ingepland: [["plan", { van: VAN, tot: TOT }]],
  wacht_op_materiaal: [["await-material", {}]], wacht_op_toegang: [["no-access", {}]], klaar: [["finish", { resultaat: "Gemaakt." }]],
};

async function bring(status: OpdrachtStatus, naarLeverancier: boolean): Promise<Ding> {
  const melding = Number(String((await post("/meldingen", { omschrijving: "Er druppelt water uit het plafond.", productCode: "GO-01", impact: "ruimte", urgentie: "gehinderd" })).body["nummer"]).slice(1));
  expect((await post(`/meldingen/M${melding}/acties/dispatch`, { versie: 1, ...(naarLeverancier ? { leverancierId } : { teamId }) })).status).toBe(200);
  const { id, nummer, meldingId, aangebodenOp } = await database.db.opdracht.findFirstOrThrow({ where: { melding: { nummer: melding } } });
  const ding = { melding, opdracht: nummer, id };
  // Clocks that only a contract brings; their effect stands in the table all the same.
  await addKlokken({ opdrachtId: id, meldingId, op: aangebodenOp });
  for (const [actie, body] of WEG[status] ?? []) expect((await act(ding, actie, body)).status, actie).toBe(200);
  return ding;
}

async function addKlokken({ opdrachtId, meldingId, op }: { opdrachtId: string; meldingId: string; op: Date }): Promise<void> {
  const norm = { waarde: 4, eenheid: "uren", kalenderCode: "servicedesk" };
  const rows = ["ter_plaatse", "voorlopig_hersteld"].map((soort) => ({ id: newId(), soort, meldingId, opdrachtId, niveau: "team", bron: "toets", startOp: op, ...norm }));
  await database.db.klok.createMany({ data: rows });
  await database.db.klokgebeurtenis.createMany({ data: rows.map(({ id }) => ({ klokId: id, soort: "start", op, ...norm })) });
}

type Verwacht = { readonly gereed?: string; readonly ter_plaatse?: string; readonly voorlopig_hersteld?: string };
/** What each effect of the table writes in the clocks of the opdracht; a clock that stood still is resumed first. */
const EFFECT: Readonly<Record<OpdrachtKlokEffect, Verwacht>> = {
  loopt: {}, hervat: {}, pauzeert: { gereed: "pauze", ter_plaatse: "pauze", voorlopig_hersteld: "pauze" }, stopt: { gereed: "stop", ter_plaatse: "stop", voorlopig_hersteld: "stop" },
  stopt_ter_plaatse: { ter_plaatse: "stop" }, stopt_voorlopig_hersteld: { voorlopig_hersteld: "stop" }, loopt_weer: { gereed: "start" },
};
const RESUMES: readonly OpdrachtKlokEffect[] = ["hervat", "stopt_ter_plaatse", "stopt_voorlopig_hersteld"];
const AFTER: Readonly<Record<string, string>> = { pauze: "gepauzeerd", hervat: "loopt", stop: "gestopt", start: "loopt" };

function expectKlokken(voor: Stand, na: Stand, { id, klok }: { id: string; klok: OpdrachtKlokEffect }): void {
  for (const soort of ["gereed", "ter_plaatse", "voorlopig_hersteld"] as const) {
    const was = voor.vanOpdracht(id).filter((one) => one.soort === soort).at(-1)!.status;
    const hervat = was === "gepauzeerd" && RESUMES.includes(klok) ? ["hervat"] : [];
    const eigen = EFFECT[klok][soort];
    const isNieuws = eigen !== undefined && !(was === "gepauzeerd" && eigen === "pauze") && !(was === "gestopt" && eigen !== "start");
    const bij = [...hervat, ...(isNieuws ? [eigen] : [])];
    expect(klokVerschil(voor.vanOpdracht(id), na.vanOpdracht(id), soort), `clock ${soort}`).toEqual({ bij, status: AFTER[bij.at(-1) ?? ""] ?? was });
  }
}

describe.each(Object.entries(ACTIES))("%s", (naam, { body, soort, uitkomst }) => {
  const row = opdrachtTransitionOf(naam as Actie);

  const isVoorLeverancier = (status: OpdrachtStatus) => row.alleen === "leverancier" || status === "geaccepteerd";

  it("changes nothing with a stale version", async () => {
    const ding = await bring(row.from[0]!, isVoorLeverancier(row.from[0]!));
    const voor = await lookAt(ding);
    const stale = await post(`/opdrachten/O${ding.opdracht}/acties/${naam}`, { versie: voor.opdracht.versie + 1, ...body });
    expect([stale.status, stale.body["type"]]).toEqual([409, "/problemen/inmiddels-gewijzigd"]);
    expect(JSON.stringify((await lookAt(ding)).stand)).toBe(JSON.stringify(voor.stand));
  });

  it.each([...row.from])("does from %s what the table says", async (status) => {
    const ding = await bring(status, isVoorLeverancier(status));
    const voor = await lookAt(ding);
    const reply = await post(`/opdrachten/O${ding.opdracht}/acties/${naam}`, { versie: voor.opdracht.versie, ...body });
    expect([reply.status, reply.text]).toEqual([200, expect.any(String)]);
    const na = await lookAt(ding);
    expect(na.opdracht).toMatchObject({ status: row.to, versie: voor.opdracht.versie + 1, ...uitkomst(voor.opdracht) });
    expect(reply.body).toMatchObject({ nummer: `O${ding.opdracht}`, status: row.to, versie: na.opdracht.versie });
    // The melding follows, so that who looks at it learns that something changed.
    expect(na.stand.versie).toBe(voor.stand.versie + 1);
    expect(na.stand.gebeurtenissen.slice(voor.stand.gebeurtenissen.length)).toContainEqual({ soort, opdrachtId: ding.id });
    expectKlokken(voor.stand, na.stand, { id: ding.id, klok: row.klok });
  });
});

describe("settle", () => {
  it("is the system's alone: the gereedmelding settles what is done and starts no clock", async () => {
    expect(Object.keys(OPDRACHT_TRANSITIONS).filter((naam) => !(naam in ACTIES))).toEqual(["settle"]);
    const ding = await bring("klaar", false);
    const voor = await lookAt(ding);
    expect((await act(ding, "settle", {})).status).toBe(404);
    expect((await post(`/meldingen/M${ding.melding}/acties/mark-gereed`, { versie: voor.stand.versie, oplossing: "Gemaakt." })).status).toBe(200);
    const na = await lookAt(ding);
    expect(na.opdracht.status).toBe("financieel_gereed");
    expectKlokken(voor.stand, na.stand, { id: ding.id, klok: "loopt" });
  });
});

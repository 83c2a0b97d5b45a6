import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { MELDING_ACTIONS, transitionsOf, type KlokEffect, type MeldingAction } from "@/lib/domain/melding/transitions";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { withClient } from "@/tests/support/with-client";
import { klokVerschil, readStand, type Stand } from "./stand";

const database = testDb();
const api = testApi(database);
let mens: PersoonActor, ander: PersoonActor, key: string, teamId: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  mens = await aPersoon(database.db, { rollen: ["frontoffice", "coordinator", "backoffice"], teamIds: [teamId] });
  ander = await aPersoon(database.db, { rollen: ["frontoffice"] });
  key = await api.keyOf(mens.email);
});

const MORGEN = new Date(Date.now() + 86_400_000).toISOString();
const post = (path: string, body: Record<string, unknown>) => api.call(path, { method: "POST", key, body, headers: { "idempotency-key": randomUUID() } });
const act = async (nummer: number, actie: string, body: Record<string, unknown>) => post(`/meldingen/M${nummer}/acties/${actie}`, { versie: (await readStand(database.db, nummer)).versie, ...body });

/** What each action needs, and what the database must show of it afterwards, beside status and clocks. */
const ACTIES: Readonly<Record<Exclude<MeldingAction, "return" | "separate" | "separate-nieuw">, { body: () => Record<string, unknown>; soort: string; uitkomst: () => Record<string, unknown> }>> = {
  take: { body: () => ({}), soort: "melding.in_behandeling_genomen", uitkomst: () => ({ eigenaarId: mens.id }) },
  assign: { body: () => ({ eigenaarId: ander.id }), soort: "melding.toegewezen", uitkomst: () => ({ eigenaarId: ander.id }) },
  classify: { body: () => ({ impact: "ruimte", urgentie: "gehinderd", kwis: "S" }), soort: "melding.ingedeeld", uitkomst: () => ({ kwis: "S", impact: "ruimte", urgentie: "gehinderd" }) },
  dispatch: { body: () => ({ teamId, toelichting: "Graag vandaag." }), soort: "melding.uitgezet", uitkomst: () => ({ opdrachten: expect.arrayContaining([expect.objectContaining({ teamId, status: "aangeboden", toelichting: "Graag vandaag.", open: true })]) }) },
  ask: { body: () => ({ vraag: "Welke deur is het?" }), soort: "melding.gevraagd", uitkomst: () => ({ vraag: "Welke deur is het?", volgendeStap: "herinner_klant", berichten: expect.arrayContaining([expect.objectContaining({ richting: "naar_klant", soort: "vraag", tekst: "Welke deur is het?" })]) }) },
  answer: { body: () => ({ tekst: "De linker." }), soort: "melding.beantwoord", uitkomst: () => ({ vraag: null, klantWacht: true, berichten: expect.arrayContaining([expect.objectContaining({ richting: "van_klant", soort: "antwoord", tekst: "De linker." })]) }) },
  pause: { body: () => ({ reden: "overmacht", hervatOp: MORGEN }), soort: "melding.opgeschort", uitkomst: () => ({ opschortReden: "overmacht", hervatOp: new Date(MORGEN), volgendeStap: "hervat" }) },
  resume: { body: () => ({}), soort: "melding.hervat", uitkomst: () => ({ opschortReden: null, hervatOp: null }) },
  "mark-gereed": { body: () => ({ oplossing: "Het is gemaakt." }), soort: "melding.gereed_gemeld", uitkomst: () => ({ oplossing: "Het is gemaakt.", gereedOp: expect.any(Date), open: false, volgendeStap: "sluit" }) },
  close: { body: () => ({}), soort: "melding.afgesloten", uitkomst: () => ({ afgeslotenOp: expect.any(Date), volgendeStap: null }) },
  reopen: { body: () => ({ reden: "Het is weer stuk." }), soort: "melding.heropend", uitkomst: () => ({ heropend: 1, gereedOp: null, afgeslotenOp: null, open: true, eersteUiterlijk: expect.any(Date) }) },
  cancel: { body: () => ({ reden: "ingetrokken" }), soort: "melding.geannuleerd", uitkomst: () => ({ annuleerReden: "ingetrokken", open: false }) },
  rate: { body: () => ({ cijfer: 9, toelichting: "Snel." }), soort: "melding.beoordeeld", uitkomst: () => ({ oordelen: [expect.objectContaining({ cijfer: 9, toelichting: "Snel.", ronde: 0 })] }) },
  inquire: { body: () => ({ tekst: "Hoe staat het ermee?" }), soort: "melding.nagevraagd", uitkomst: () => ({ navragen: 1 }) },
};

/** How a melding gets into each status, by the real calls; an opdracht that is out is done first where the action asks that. */
async function bring(status: MeldingStatus, actie: string): Promise<number> {
  const reply = await post("/meldingen", { omschrijving: "Er druppelt water uit het plafond van de kantine.", productCode: "GO-01", impact: "ruimte", urgentie: "gehinderd" });
  const nummer = Number(String(reply.body["nummer"]).slice(1));
  const steps: Record<MeldingStatus, readonly [string, Record<string, unknown>][]> = {
    nieuw: [], in_behandeling: [["take", {}]], uitgezet: [["dispatch", { teamId }]], wacht_op_klant: [["ask", { vraag: "Waar?" }]], opgeschort: [["take", {}], ["pause", { reden: "overmacht", hervatOp: MORGEN }]],
    gereed: [["mark-gereed", { oplossing: "Gemaakt." }]], afgesloten: [["mark-gereed", { oplossing: "Gemaakt." }], ["close", {}]], geannuleerd: [["cancel", { reden: "dubbel" }]], wacht_op_akkoord: [],
  };
  for (const [step, body] of steps[status]) expect((await act(nummer, step, body)).status, step).toBe(200);
  if (status === "uitgezet" && actie === "mark-gereed") {
    const opdracht = (await readStand(database.db, nummer)).opdrachten[0]!;
    expect((await post(`/opdrachten/O${opdracht.nummer}/acties/finish`, { versie: opdracht.versie, resultaat: "Gedaan." })).status).toBe(200);
  }
  // Nothing leads into this one before orders exist; leaving it must work all the same.
  if (status === "wacht_op_akkoord") await withClient(database.url, (client) => client.query(`SET session_replication_role = replica; UPDATE melding SET status = 'wacht_op_akkoord' WHERE nummer = ${nummer}`));
  return nummer;
}

/** What each effect of the table writes in a clock of the klant, and how that clock stands afterwards. */
const EFFECT: Readonly<Record<KlokEffect, { bij: string[]; status: string | null }>> = {
  loopt: { bij: [], status: null }, pauzeert: { bij: ["pauze"], status: "gepauzeerd" }, hervat: { bij: ["hervat"], status: "loopt" }, stopt: { bij: ["stop"], status: "gestopt" }, begint_opnieuw: { bij: ["start"], status: "loopt" }, herleeft: { bij: ["start"], status: "loopt" },
};

function expectKlokken(voor: Stand, na: Stand, { klok, contact }: { klok: KlokEffect; contact: boolean }): void {
  const was = (soort: string) => voor.vanKlant.filter((one) => one.soort === soort).at(-1)?.status;
  const { bij, status } = EFFECT[klok];
  expect(klokVerschil(voor.vanKlant, na.vanKlant, "gereed"), "clock gereed").toEqual({ bij, status: status ?? was("gereed") });
  const stopped = was("reactie") === "gestopt";
  const reactie = stopped || klok === "begint_opnieuw" ? { bij: [], status: was("reactie") } : contact ? { bij: ["stop"], status: "gestopt" } : { bij, status: status ?? was("reactie") };
  expect(klokVerschil(voor.vanKlant, na.vanKlant, "reactie"), "clock reactie").toEqual(reactie);
  expect(na.reactieOp !== null, "reactieOp").toBe(voor.reactieOp !== null || contact);
}

describe.each(Object.entries(ACTIES))("%s", (naam, { body, soort, uitkomst }) => {
  const rows = transitionsOf(naam as MeldingAction).flatMap(({ from, ...row }) => from.map((status) => ({ status, row })));

  it("changes nothing with a stale version", async () => {
    const nummer = await bring(rows[0]!.status, naam);
    const voor = await readStand(database.db, nummer);
    const stale = await post(`/meldingen/M${nummer}/acties/${naam}`, { versie: voor.versie + 1, ...body() });
    expect([stale.status, stale.body["type"]]).toEqual([409, "/problemen/inmiddels-gewijzigd"]);
    expect(JSON.stringify(await readStand(database.db, nummer))).toBe(JSON.stringify(voor));
  });

  it.each(rows)("does from $status what the table says", async ({ status, row }) => {
    const nummer = await bring(status, naam);
    const voor = await readStand(database.db, nummer);
    const reply = await post(`/meldingen/M${nummer}/acties/${naam}`, { versie: voor.versie, ...body() });
    expect([reply.status, reply.text]).toEqual([200, expect.any(String)]);
    const na = await readStand(database.db, nummer);
    const back = voor.opdrachten.some(({ open }) => open) ? "uitgezet" : "in_behandeling";
    expect(na).toMatchObject({ status: row.to === "blijft" ? status : row.to === "terug" ? back : row.to, versie: voor.versie + 1, ...uitkomst() });
    expect(reply.body).toMatchObject({ nummer: `M${nummer}`, status: na.status, versie: na.versie });
    expect(na.gebeurtenissen.slice(voor.gebeurtenissen.length).map((one) => one.soort)).toContain(soort);
    expectKlokken(voor, na, row);
  });
});

describe("return", () => {
  it("is in the table for the system alone, and leaves the clocks running", async () => {
    expect(MELDING_ACTIONS.filter((naam) => !(naam in ACTIES))).toEqual(["return", "separate", "separate-nieuw"]);
    const nummer = await bring("uitgezet", "return");
    const voor = await readStand(database.db, nummer);
    expect((await act(nummer, "return", {})).status).toBe(404);
    const opdracht = voor.opdrachten[0]!;
    expect((await post(`/opdrachten/O${opdracht.nummer}/acties/withdraw`, { versie: opdracht.versie, reden: "Niet nodig." })).status).toBe(200);
    const na = await readStand(database.db, nummer);
    expect(na).toMatchObject({ status: "in_behandeling", versie: voor.versie + 1 });
    expectKlokken(voor, na, { klok: "loopt", contact: false });
  });
});

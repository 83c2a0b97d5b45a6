import { beforeAll, describe, expect, it } from "vitest";
import type { JobContext } from "@/lib/jobs/job-context";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import { runSteps, ZONDER_ANTWOORD } from "@/lib/jobs/steps/run-steps";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { prepare } from "./worker-setup";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, coordinator: PersoonActor, nu = new Date();

beforeAll(async () => {
  await prepare(database.db);
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  coordinator = await aPersoon(database.db, { rollen: ["coordinator"] });
});

const now = (): Date => nu;
const job = (): JobContext => ({ db: database.db, now, appUrl: "https://servicedesk.test", postbode: "postbus" });
const as = (actor: PersoonActor) => contextOf(database.db, actor, now);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { berichten: { orderBy: { op: "asc" } } } });
const mailsOf = async (nummer: number) => (await database.db.mail.findMany({ where: { melding: { nummer }, aan: klant.email }, orderBy: { id: "asc" } })).map(({ soort }) => soort);

/** Moves domain time and lets time act; what it did is told as the worker would. */
async function at(moment: string): Promise<void> {
  nu = new Date(moment);
  await runSteps(job());
  for (const { id } of await database.db.gebeurtenis.findMany({ orderBy: { id: "asc" } })) await tellGebeurtenis(job(), id);
}

describe("wat de tijd vanzelf doet", () => {
  it("reminds after 2 working days, reports gereed after 5 in all, closes 5 silent working days later", async () => {
    nu = new Date("2026-03-04T10:00:00+01:00"); // Wednesday
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 1, vraag: "Welke gang?" }));
    await at("2026-03-06T17:29:00+01:00");
    expect(await mailsOf(nummer)).toEqual(["ontvangen", "vraag"]);
    await at("2026-03-06T17:30:00+01:00"); // Friday, the second working day after
    expect(await mailsOf(nummer)).toEqual(["ontvangen", "vraag", "herinnering"]);
    expect((await read(nummer)).berichten.at(-1)).toMatchObject({ soort: "systeem", richting: "naar_klant" });
    await at("2026-03-11T17:29:00+01:00");
    expect(await read(nummer)).toMatchObject({ status: "wacht_op_klant", volgendeStap: "gereed_zonder_antwoord" });
    await at("2026-03-11T17:30:00+01:00"); // the fifth working day, over the weekend
    expect(await read(nummer)).toMatchObject({ status: "gereed", oplossing: ZONDER_ANTWOORD, volgendeStap: "sluit" });
    await at("2026-03-18T17:29:00+01:00");
    expect(await read(nummer)).toMatchObject({ status: "gereed" });
    await at("2026-03-18T17:30:00+01:00");
    expect(await read(nummer)).toMatchObject({ status: "afgesloten", volgendeStap: null });
    expect(await mailsOf(nummer)).toEqual(["ontvangen", "vraag", "herinnering", "gereed", "afgesloten"]);
  });

  it("skips holidays: a question before Easter is not ready on Easter Monday", async () => {
    nu = new Date("2026-04-02T10:00:00+02:00"); // Thursday before Easter; Good Friday is a working day here
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 1, vraag: "Welke gang?" }));
    await at("2026-04-07T17:29:00+02:00");
    expect(await mailsOf(nummer)).not.toContain("herinnering");
    await at("2026-04-07T17:30:00+02:00");
    expect(await mailsOf(nummer)).toContain("herinnering");
  });

  it("never reports a klacht gereed by itself: the owner hears it", async () => {
    nu = new Date("2026-05-18T10:00:00+02:00");
    const nummer = await aMelding(as(klant), { kwis: "K", omschrijving: "Ik wil een klacht indienen over de bejegening aan de balie." });
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 1, vraag: "Wanneer was dit?" }));
    await at("2026-05-20T18:00:00+02:00");
    expect(await mailsOf(nummer)).toContain("herinnering");
    await at("2026-06-10T18:00:00+02:00");
    expect(await read(nummer)).toMatchObject({ status: "wacht_op_klant", volgendeStap: null });
    expect(await database.db.attentie.count({ where: { melding: { nummer }, persoonId: desk.id, soort: "melding.stap" } })).toBe(1);
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: (await read(nummer)).versie, oplossing: "Besproken." }));
    await at("2026-08-10T18:00:00+02:00");
    expect(await read(nummer)).toMatchObject({ status: "gereed" });
  });

  it("leaves work that is still out to a person, once", async () => {
    nu = new Date("2026-09-07T10:00:00+02:00");
    const team = await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } });
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 1, teamId: team.id }));
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 2, vraag: "Wanneer bent u er?" }));
    await at("2026-09-09T18:00:00+02:00");
    await at("2026-09-14T18:00:00+02:00");
    await at("2026-09-15T18:00:00+02:00");
    expect(await read(nummer)).toMatchObject({ status: "wacht_op_klant", volgendeStap: null });
    expect(await database.db.attentie.count({ where: { melding: { nummer }, persoonId: desk.id, soort: "melding.stap" } })).toBe(1);
  });

  it("resumes on the date of the opschorting, and many workers at once do each step once", async () => {
    nu = new Date("2026-10-05T10:00:00+02:00");
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await MELDING_COMMANDS.pause(as(coordinator), nummer, { versie: 2, reden: "klant_kiest_later", hervatOp: "2026-10-12T08:00:00+02:00" }));
    nu = new Date("2026-10-12T08:00:00+02:00");
    await Promise.all([1, 2, 3, 4].map(() => runSteps(job())));
    expect(await read(nummer)).toMatchObject({ status: "in_behandeling", hervatOp: null });
    expect(await database.db.gebeurtenis.count({ where: { melding: { nummer }, soort: "melding.hervat" } })).toBe(1);
  });
});

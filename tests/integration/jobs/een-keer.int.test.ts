import { beforeAll, describe, expect, it } from "vitest";
import type { JobContext } from "@/lib/jobs/job-context";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import { runNight } from "@/lib/jobs/nightly";
import { readHartslag } from "@/lib/data/hartslag";
import { createBewijs, findBewijs, revokeBewijzen } from "@/lib/data/toegangsbewijs";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { aWorker, eventually, isTold, prepare } from "./worker-setup";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, teamId: string;

beforeAll(async () => {
  await prepare(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  for (let lid = 0; lid < 3; lid += 1) await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [teamId] });
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const job = (): JobContext => ({ db: database.db, now: () => new Date(), appUrl: "https://servicedesk.test", postbode: "postbus" });
const keys = async () => (await database.db.mail.findMany({ select: { sleutel: true } })).map(({ sleutel }) => sleutel);

describe("elke mail één keer", () => {
  it("tells once when the worker died between effect and done, or when two do the same job at once", async () => {
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 1, teamId }));
    const events = await database.db.gebeurtenis.findMany({ where: { meldingId: { not: null } } });
    // The effect without the job being done is what a kill leaves behind: the jobs are still waiting.
    for (const { id } of events) await Promise.all([tellGebeurtenis(job(), id), tellGebeurtenis(job(), id)]);
    const voor = (await keys()).sort();
    const [bewijzen, bellen] = [await database.db.toegangsbewijs.count(), await database.db.attentie.count()];
    expect(voor).toHaveLength(5); // ontvangen, bezig, and one per member of the team
    const worker = await aWorker(database.url);
    await eventually(() => isTold(database.db), Boolean);
    await eventually(() => database.db.mail.count({ where: { status: "wacht" } }), (wacht) => wacht === 0);
    expect(await readHartslag(database.db)).toBeLessThan(15);
    await worker.stop();
    expect((await keys()).sort()).toEqual(voor);
    expect(await database.db.mail.findMany({ where: { pogingen: { not: 1 } } })).toEqual([]);
    expect([await database.db.toegangsbewijs.count(), await database.db.attentie.count()]).toEqual([bewijzen, bellen]);
  });

  it("does the work of the night once, and removes what has expired", async () => {
    const oud = new Date(Date.now() - 100 * 86_400_000);
    await database.db.idempotency.create({ data: { eigenaar: "x", sleutel: "oud", bodyHash: "", status: 201, antwoord: {}, verlooptOp: oud } });
    const nacht: JobContext = { ...job(), now: () => new Date("2026-03-10T03:00:00+01:00") };
    const wie = await Promise.all([runNight(nacht), runNight(nacht), runNight(nacht)]);
    expect(wie.filter(Boolean)).toHaveLength(1);
    expect(await runNight({ ...nacht, now: () => new Date("2026-03-11T01:00:00+01:00") })).toBe(false);
    expect(await database.db.idempotency.count({ where: { sleutel: "oud" } })).toBe(0);
  });

  it("keeps links as hashes that open one purpose, until they expire or are revoked", async () => {
    const { id: opdrachtId } = await database.db.opdracht.findFirstOrThrow();
    const straks = new Date(Date.now() + 60_000);
    const token = await database.db.$transaction((tx) => createBewijs(tx, { soort: "opdracht", opdrachtId, verlooptOp: straks }));
    expect(await findBewijs(database.db, "opdracht", token)).toMatchObject({ opdrachtId });
    expect(await findBewijs(database.db, "volg", token)).toBeNull();
    expect(await findBewijs(database.db, "opdracht", `${token.slice(0, -1)}_`)).toBeNull();
    expect(await database.db.toegangsbewijs.count({ where: { hash: { contains: token } } })).toBe(0);
    await database.db.$transaction((tx) => revokeBewijzen(tx, opdrachtId));
    expect(await findBewijs(database.db, "opdracht", token)).toBeNull();
    const laat = await database.db.$transaction((tx) => createBewijs(tx, { soort: "opdracht", opdrachtId, verlooptOp: new Date(Date.now() - 1) }));
    expect(await findBewijs(database.db, "opdracht", laat)).toBeNull();
  });
});

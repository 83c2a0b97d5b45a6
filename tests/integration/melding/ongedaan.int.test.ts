import { beforeAll, describe, expect, it } from "vitest";
import { seedReferentie } from "@/prisma/seed/referentie";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import type { JobContext } from "@/lib/jobs/job-context";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { undoActie } from "@/lib/use-cases/melding/undo-actie";
import { readKlokken } from "@/lib/queries/melding/read-klokken";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, ander: PersoonActor, coordinator: PersoonActor, teamId: string, job: JobContext;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db, {});
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  ander = await aPersoon(database.db, { rollen: ["frontoffice"] });
  coordinator = await aPersoon(database.db, { rollen: ["coordinator"] });
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  job = { db: database.db, now: () => new Date(), appUrl: "https://servicedesk.test", postbode: null };
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const bureau = (actor: PersoonActor = desk) => ({ ...as(actor), bedenktijd: true as const });
const HIERNA = { versie: 0, gewijzigdOp: null, open: null } as const;
/** Everything that an action may touch, without what only says that something was touched. */
async function foto(nummer: number) {
  const melding = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
  const [opdrachten, berichten, notities, verbetering, klokken] = await Promise.all([
    database.db.opdracht.findMany({ where: { meldingId: melding.id, status: { not: "ingetrokken" } }, orderBy: { nummer: "asc" } }),
    database.db.bericht.findMany({ where: { meldingId: melding.id }, orderBy: { id: "asc" } }), database.db.notitie.findMany({ where: { meldingId: melding.id } }),
    database.db.kwisVerbetering.findMany({ where: { meldingId: melding.id } }), readKlokken(as(desk), nummer),
  ]);
  return { melding: { ...melding, ...HIERNA }, opdrachten: opdrachten.map((opdracht) => ({ ...opdracht, ...HIERNA })), berichten, notities, verbetering, klokken: klokken.toSorted((a, b) => a.id.localeCompare(b.id)) };
}
const versie = async (nummer: number) => (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).versie;
const puntOf = (made: { herstelpunt?: string }): string => made.herstelpunt ?? expect.fail("geen herstelpunt");
const jobsOf = (herstelpunt: string) => database.db.$queryRaw<{ id: string; wacht: number }[]>`
  SELECT data->>'id' AS id, extract(epoch FROM start_after - created_on)::float8 AS wacht FROM pgboss.job WHERE name = 'gebeurtenis' AND data->>'herstelpunt' = ${herstelpunt} ORDER BY id`;
const mailsOf = (nummer: number) => database.db.mail.count({ where: { melding: { nummer }, soort: { not: "ontvangen" } } });
const tellAll = async (herstelpunt: string) => { for (const { id } of await jobsOf(herstelpunt)) await tellGebeurtenis(job, BigInt(id), herstelpunt); };

type Stap = readonly [string, (nummer: number) => Promise<{ herstelpunt?: string }>];
const doe = (actie: keyof typeof MELDING_COMMANDS, input: () => object, wie: () => PersoonActor = () => desk): Stap["1"] => async (nummer) => must(await MELDING_COMMANDS[actie](bureau(wie()), nummer, { versie: await versie(nummer), ...input() }));
const morgen = () => ({ reden: "overmacht", hervatOp: new Date(Date.now() + 86_400_000).toISOString() });
const ACTIES: readonly (readonly [string, readonly Stap["1"][]])[] = [
  ["take", [doe("take", () => ({}))]],
  ["assign", [doe("assign", () => ({ eigenaarId: ander.id }))]],
  ["classify", [doe("classify", () => ({ kwis: "I", productCode: "GO-01", prioriteit: 2, reden: "Zo is het." }))]],
  ["dispatch", [doe("dispatch", () => ({ teamId }))]],
  ["ask", [doe("ask", () => ({ vraag: "Welke lamp is het?" }))]],
  ["pause", [doe("take", () => ({})), doe("pause", morgen, () => coordinator)]],
  ["resume", [doe("take", () => ({})), doe("pause", morgen, () => coordinator), doe("resume", () => ({}), () => coordinator)]],
  ["mark-gereed", [doe("mark-gereed", () => ({ oplossing: "Lamp vervangen." }))]],
  ["close", [doe("mark-gereed", () => ({ oplossing: "Klaar." })), doe("close", () => ({}))]],
  ["reopen", [doe("mark-gereed", () => ({ oplossing: "Klaar." })), doe("reopen", () => ({ reden: "Toch niet." }))]],
  ["answer", [doe("ask", () => ({ vraag: "Welke?" })), doe("answer", () => ({ tekst: "De linker." }))]],
  ["cancel met werk", [doe("dispatch", () => ({ teamId })), doe("cancel", () => ({ reden: "ingetrokken" }))]],
  ["inquire", [doe("inquire", () => ({ tekst: "Hoe staat het?" }))]],
  ["bericht", [async (nummer) => must(await informKlant(bureau(), nummer, { tekst: "Wij komen." }))]],
  ["klant gesproken", [async (nummer) => must(await noteMelding(bureau(), nummer, { tekst: "Gebeld.", soort: "klant_gesproken" }))]],
];

describe("ongedaan maken", () => {
  it.each(ACTIES)("puts everything back as it was before %s, clocks included", async (_naam, stappen) => {
    const nummer = await aMelding(as(klant));
    for (const stap of stappen.slice(0, -1)) await stap(nummer);
    const voor = await foto(nummer);
    const punt = puntOf(await stappen.at(-1)!(nummer));
    const [tussen, na] = [await versie(nummer), must(await undoActie(bureau(voor.melding.status === "opgeschort" || _naam === "pause" ? coordinator : desk), { herstelpunt: punt }))];
    expect(await foto(nummer)).toEqual(voor);
    expect(na.versie).toBe(tussen + 1);
    await tellAll(punt);
    expect(await database.db.gebeurtenis.count({ where: { melding: { nummer }, soort: "melding.ongedaan_gemaakt" } })).toBe(1);
  });

  it("tells nobody what was undone, and everybody else after the seconds", async () => {
    const nummer = await aMelding(as(klant));
    const punt = puntOf(must(await MELDING_COMMANDS["mark-gereed"](bureau(), nummer, { versie: 1, oplossing: "Per ongeluk." })));
    expect((await jobsOf(punt)).every(({ wacht }) => Math.round(wacht) === 12)).toBe(true);
    must(await undoActie(bureau(), { herstelpunt: punt }));
    await tellAll(punt);
    expect(await mailsOf(nummer)).toBe(0);
    const echt = puntOf(must(await MELDING_COMMANDS["mark-gereed"](bureau(), nummer, { versie: 3, oplossing: "Echt klaar." })));
    expect(await getEigenMelding(as(klant), nummer)).toMatchObject({ oplossing: null, berichten: [] });
    await tellAll(echt);
    expect(await mailsOf(nummer)).toBe(1);
    expect(await getEigenMelding(as(klant), nummer)).toMatchObject({ oplossing: "Echt klaar." });
    expect(await undoActie(bureau(), { herstelpunt: echt })).toMatchObject({ ok: false, error: { reden: expect.stringContaining("tien seconden") as string } });
  });

  it("works twice as once, backwards through what one person did, and only for that person", async () => {
    const nummer = await aMelding(as(klant));
    const eerste = puntOf(must(await MELDING_COMMANDS.take(bureau(), nummer, { versie: 1 })));
    const tweede = puntOf(must(await informKlant(bureau(), nummer, { tekst: "Foutje" })));
    expect(await undoActie(bureau(ander), { herstelpunt: tweede })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await undoActie(bureau(), { herstelpunt: eerste })).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
    expect(must(await undoActie(bureau(), { herstelpunt: tweede })).tekst).toBe("Foutje");
    expect(must(await undoActie(bureau(), { herstelpunt: tweede })).versie).toBe(4);
    must(await undoActie(bureau(), { herstelpunt: eerste }));
    expect(await database.db.melding.findUniqueOrThrow({ where: { nummer } })).toMatchObject({ status: "nieuw", eigenaarId: null, versie: 5 });
  });

  it("is refused with the cause by name when somebody else went on, and is not offered to a door without it", async () => {
    const nummer = await aMelding(as(klant));
    const punt = puntOf(must(await MELDING_COMMANDS.take(bureau(), nummer, { versie: 1 })));
    must(await noteMelding(as(ander), nummer, { tekst: "Ik zie dit ook." }));
    expect(await undoActie(bureau(), { herstelpunt: punt })).toMatchObject({ ok: false, error: { reden: expect.stringContaining(ander.naam) as string } });
    expect(must(await MELDING_COMMANDS.assign(as(desk), nummer, { versie: 3, eigenaarId: desk.id })).herstelpunt).toBeUndefined();
    expect(await undoActie(as(klant), { herstelpunt: punt })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });

  it("either sends or undoes, never both and never neither, whoever is first", async () => {
    const uitkomsten = await Promise.all(Array.from({ length: 12 }, async (_, keer) => {
      const nummer = await aMelding(as(klant));
      const punt = puntOf(must(await MELDING_COMMANDS["mark-gereed"](bureau(), nummer, { versie: 1, oplossing: "Klaar." })));
      const jobs = await jobsOf(punt);
      const vertel = async () => { for (const { id } of jobs) await tellGebeurtenis(job, BigInt(id), punt); };
      const undo = () => undoActie(bureau(), { herstelpunt: punt });
      const [terug] = keer % 2 === 0 ? await Promise.all([undo(), vertel()]) : (await Promise.all([vertel(), undo()])).toReversed() as [Awaited<ReturnType<typeof undo>>];
      const { status } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
      return { ongedaan: terug.ok, mails: await mailsOf(nummer), status };
    }));
    for (const { ongedaan, mails, status } of uitkomsten) expect({ mails, status }).toEqual(ongedaan ? { mails: 0, status: "nieuw" } : { mails: 1, status: "gereed" });
  }, 30_000);
});

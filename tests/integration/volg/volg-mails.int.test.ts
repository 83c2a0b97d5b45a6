import { beforeAll, describe, expect, it } from "vitest";
import type { JobContext } from "@/lib/jobs/job-context";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import { inviteVolger } from "@/lib/use-cases/melding/invite-volger";
import { joinMelding } from "@/lib/use-cases/melding/join-melding";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { worsenMelding } from "@/lib/use-cases/melding/worsen-melding";
import { saveMailvoorkeur } from "@/lib/use-cases/toegang/save-mailvoorkeur";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { prepare } from "../jobs/worker-setup";

const database = testDb();
let klant: PersoonActor, meemelder: PersoonActor, volger: PersoonActor, desk: PersoonActor, locatieId: string;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const job = (): JobContext => ({ db: database.db, now: () => new Date(), appUrl: "https://servicedesk.test", postbode: null });
const versie = async (nummer: number) => (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).versie;
const doe = async (wie: PersoonActor, nummer: number, actie: keyof typeof MELDING_COMMANDS, body: object = {}) => must(await MELDING_COMMANDS[actie](as(wie), nummer, { versie: await versie(nummer), ...body }));

/** Tells all that happened, twice as a retry would; answers who got which letters. */
async function tell(nummer: number): Promise<Record<string, string[]>> {
  const gebeurd = await database.db.gebeurtenis.findMany({ where: { melding: { nummer } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of [...gebeurd, ...gebeurd]) await tellGebeurtenis(job(), id);
  const mails = await database.db.mail.findMany({ where: { melding: { nummer } }, orderBy: { id: "asc" } });
  return Object.fromEntries([klant, meemelder, volger, desk].map(({ naam, email }) => [naam, mails.filter(({ aan }) => aan === email).map(({ soort }) => soort)]));
}
const mailOf = (nummer: number, soort: string) => database.db.mail.findFirstOrThrow({ where: { melding: { nummer }, soort } });

beforeAll(async () => {
  await prepare(database.db);
  locatieId = (await database.db.locatie.create({ data: { naam: "Stadhuis", soort: "gebouw" } })).id;
  await database.db.product.updateMany({ where: { code: "GO-03" }, data: { deelbaar: true } });
  [klant, meemelder, volger, desk] = await Promise.all([aPersoon(database.db, { naam: "klant" }), aPersoon(database.db, { naam: "meemelder" }), aPersoon(database.db, { naam: "volger" }), aPersoon(database.db, { naam: "desk", rollen: ["frontoffice", "coordinator"] })]);
});

describe("wie wat hoort van een melding die anderen volgen", () => {
  it("tells each of them each thing once, and nobody what they did themselves", async () => {
    const nummer = await aMelding(as(klant), { locatieId });
    await tell(nummer);
    must(await joinMelding(as(meemelder), nummer));
    must(await inviteVolger(as(klant), nummer, { collega: volger.email }));
    await doe(desk, nummer, "take");
    must(await worsenMelding(as(klant), nummer, { tekst: "Nu ook boven." }));
    await doe(desk, nummer, "pause", { reden: "overmacht", hervatOp: new Date(Date.now() + 86_400_000).toISOString() });
    await doe(desk, nummer, "resume");
    await doe(desk, nummer, "mark-gereed", { oplossing: "Gemaakt." });
    await doe(klant, nummer, "close");
    expect(await tell(nummer)).toEqual({
      klant: ["ontvangen", "opgeschort", "verder", "gereed"],
      meemelder: ["volg_opgeschort", "volg_verder", "volg_gereed", "volg_afgesloten"],
      volger: ["uitgenodigd", "volg_opgeschort", "volg_verder", "volg_gereed", "volg_afgesloten"],
      desk: ["desk_erger"],
    });
    expect((await mailOf(nummer, "volg_gereed")).tekst).toContain("Gemaakt.");
    expect((await mailOf(nummer, "desk_erger")).tekst).toContain("Nu ook boven.");
  });

  it("sends who wants less only what is needed, and who stops nothing at all", async () => {
    must(await saveMailvoorkeur(as(klant), { stand: "nodig", keuzes: [] }));
    must(await saveMailvoorkeur(as(volger), { stand: "zelf", keuzes: ["gewijzigd", "verschoven"] }));
    const nummer = await aMelding(as(klant));
    must(await inviteVolger(as(klant), nummer, { collega: volger.email }));
    await doe(desk, nummer, "take");
    await doe(desk, nummer, "pause", { reden: "overmacht", hervatOp: new Date(Date.now() + 86_400_000).toISOString() });
    await doe(desk, nummer, "resume");
    await doe(desk, nummer, "ask", { vraag: "Welke lamp?" });
    await doe(klant, nummer, "answer", { tekst: "De linker." });
    await doe(desk, nummer, "mark-gereed", { oplossing: "Gemaakt." });
    expect(await tell(nummer)).toMatchObject({ klant: ["vraag", "gereed"], volger: ["uitgenodigd", "volg_gereed"], meemelder: [] });
    must(await saveMailvoorkeur(as(klant), { stand: "alles", keuzes: [] }));
    expect(await saveMailvoorkeur(as(klant), { stand: "geen", keuzes: [] })).toMatchObject({ error: { code: "ongeldig" } });
  });

  it("tells the old and the new moment when the desk moves what was expected", async () => {
    const nummer = await aMelding(as(klant));
    await doe(desk, nummer, "classify", { prioriteit: 1, spoed: true, reden: "Het lekt op de stroom." });
    expect((await tell(nummer))["klant"]).toEqual(["ontvangen", "verschoven"]);
    expect((await mailOf(nummer, "verschoven")).tekst).toMatch(/Eerder zeiden wij: [\s\S]+Nu verwachten wij: /);
  });

  it("leads who can sign in to the own page, and others to a link of theirs; both to where mails are chosen", async () => {
    await database.db.persoon.update({ where: { id: klant.id }, data: { wachtwoordHash: "$argon2id$proef" } });
    const nummer = await aMelding(as(klant));
    must(await inviteVolger(as(klant), nummer, { collega: volger.email }));
    await tell(nummer);
    const [eigen, anders] = [await mailOf(nummer, "ontvangen"), await mailOf(nummer, "uitgenodigd")];
    expect(eigen.tekst).toContain(`https://servicedesk.test/meldingen/M${nummer}\n`);
    expect(eigen.tekst).toContain("https://servicedesk.test/profiel/mail");
    expect(anders.html).toMatch(/https:\/\/servicedesk\.test\/volg\/[\w-]{43}"/);
    expect(anders.tekst).toMatch(/\/volg\/[\w-]{43}\/mail/);
  });
});

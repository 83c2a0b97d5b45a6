import { beforeAll, describe, expect, it } from "vitest";
import { getKringVan } from "@/tests/support/kring";
import { listOpgegaan } from "@/lib/queries/samen/list-opgegaan";
import { previewSamenvoegen } from "@/lib/queries/samen/preview-samenvoegen";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { joinMelding } from "@/lib/use-cases/melding/join-melding";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { mergeMeldingen } from "@/lib/use-cases/melding/merge-meldingen";
import { separateMelding } from "@/lib/use-cases/melding/separate-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const UUR = 3_600_000;
const MAANDAG = new Date("2026-03-02T09:00:00Z").getTime();
let melder: PersoonActor, ander: PersoonActor, derde: PersoonActor, desk: PersoonActor, hal: string, teamId: string;
let klok = MAANDAG;
const as = (actor: PersoonActor) => contextOf(database.db, actor, () => new Date(klok));
const report = (wie: PersoonActor, input = {}) => aMelding(as(wie), { kwis: "S", locatieId: hal, ...input });
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { volgers: { where: { gestoptOp: null } }, opdrachten: true, klokken: { orderBy: [{ soort: "asc" }, { status: "asc" }] }, gebeurtenissen: { orderBy: { id: "asc" } } } });
const versieVan = async (nummer: number) => ({ nummer, versie: (await read(nummer)).versie });
const merge = async (hoofd: number, nummers: readonly number[], rest = {}, wie = desk) => mergeMeldingen(as(wie), { hoofd, meldingen: await Promise.all(nummers.map(versieVan)), ...rest });
const separate = async (nummer: number, wie = desk) => separateMelding(as(wie), nummer, { versie: (await read(nummer)).versie });
const act = async (actie: keyof typeof MELDING_COMMANDS, nummer: number, rest = {}) => MELDING_COMMANDS[actie](as(desk), nummer, { versie: (await read(nummer)).versie, ...rest });

beforeAll(async () => {
  await seedReferentie(database.db);
  [melder, ander, derde, desk] = await Promise.all([aPersoon(database.db), aPersoon(database.db), aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] })]);
  hal = (await database.db.locatie.create({ data: { soort: "ruimte", naam: "hal" } })).id;
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
});

describe("merging many at once", () => {
  it("does what the preview said, and says of each how it went", async () => {
    const [hoofd, twee, drie] = [await report(melder), await report(ander), await report(derde)];
    const klacht = await aMelding(as(ander), { kwis: "K", productCode: undefined, omschrijving: "Ik vind dit heel vervelend." });
    must(await act("dispatch", drie, { teamId }));
    const nummers = [twee, drie, klacht];
    const vooraf = must(await previewSamenvoegen(as(desk), { hoofd, nummers: [...nummers, 999_999] }));
    expect(vooraf).toMatchObject({ hoofd, onbekend: 1 });
    expect(vooraf.items.map(({ nummer, bezwaar, wordtMeemelder, hoortHet, opdrachten }) => [nummer, bezwaar === null, wordtMeemelder, hoortHet, opdrachten.length])).toEqual(
      [[hoofd, true, false, false, 0], [twee, true, true, true, 0], [drie, true, true, true, 1], [klacht, false, false, false, 0]]);
    const eerst = must(await merge(hoofd, nummers));
    expect(eerst.map(({ nummer, uitkomst }) => [nummer, uitkomst.ok])).toEqual([[twee, true], [drie, false], [klacht, false]]);
    expect((await read(drie)).opdrachten.map(({ open }) => open), "refused means untouched").toEqual([true]);
    expect(must(await merge(hoofd, [drie], { metOpdrachten: true }))).toMatchObject([{ nummer: drie, uitkomst: { ok: true } }]);
    expect((await read(drie)).opdrachten.map(({ status }) => status)).toEqual(["ingetrokken"]);
    expect((await read(hoofd)).volgers.map(({ persoonId }) => persoonId).sort()).toEqual([ander.id, derde.id].sort());
  });

  it("proposes the earliest as hoofdmelding, and is only for the desk", async () => {
    const eerste = await report(melder);
    klok += UUR;
    const tweede = await report(ander);
    expect(must(await previewSamenvoegen(as(desk), { hoofd: null, nummers: [tweede, eerste] })).hoofd).toBe(eerste);
    expect(await previewSamenvoegen(as(ander), { hoofd: null, nummers: [tweede] })).toMatchObject({ error: { code: "geen-recht" } });
    expect(await merge(eerste, [tweede], {}, ander)).toMatchObject({ error: { code: "geen-recht" } });
    expect(await separateMelding(as(ander), tweede, { versie: 1 })).toMatchObject({ error: { code: "geen-recht" } });
    expect(await mergeMeldingen(as(desk), { hoofd: eerste, meldingen: [] })).toMatchObject({ error: { code: "ongeldig" } });
  });

  it("keeps words and files of what went up readable from the hoofdmelding", async () => {
    const [hoofd, twee] = [await report(melder), await report(ander, { omschrijving: "De lamp bij de trap is ook stuk." })];
    must(await informKlant(as(ander), twee, { tekst: "Bij de tweede trap dus." }));
    must(await merge(hoofd, [twee]));
    expect(must(await listOpgegaan(as(desk), hoofd))).toMatchObject([{ nummer: twee, omschrijving: "De lamp bij de trap is ook stuk.", berichten: [{ tekst: "Bij de tweede trap dus.", vanKlant: true }] }]);
    expect(await listOpgegaan(as(ander), hoofd)).toMatchObject({ error: { code: "geen-recht" } });
    expect((await getKringVan(as(desk), hoofd)).verwanten.map(({ nummer }) => nummer)).toEqual([twee]);
  });
});

describe("losmaken", () => {
  it("gives status, owner, clocks with elapsed time and followers back, and tells the klant", async () => {
    klok = MAANDAG + 24 * UUR;
    const [hoofd, twee, mee] = [await report(melder), await report(ander), await aPersoon(database.db)];
    must(await joinMelding(as(mee), twee));
    must(await joinMelding(as(derde), hoofd));
    must(await act("take", twee));
    const voor = await read(twee);
    klok += UUR;
    must(await merge(hoofd, [twee]));
    expect((await read(hoofd)).volgers).toHaveLength(3);
    klok += 2 * UUR;
    must(await separate(twee));
    const [los, blijft] = [await read(twee), await read(hoofd)];
    expect(los).toMatchObject({ status: "in_behandeling", open: true, eigenaarId: desk.id, annuleerReden: null, annuleerNaar: null, afgeslotenOp: null, verwantId: null, uiterlijkGereed: voor.uiterlijkGereed });
    const loopt = los.klokken.filter(({ status }) => status === "loopt");
    expect(loopt.map(({ soort, startOp, uiterlijk }) => ({ soort, startOp, uiterlijk }))).toEqual(voor.klokken.filter(({ status }) => status === "loopt").map(({ soort, startOp, uiterlijk }) => ({ soort, startOp, uiterlijk })));
    expect(blijft.volgers.map(({ persoonId }) => persoonId), "who came by another way stays").toEqual([derde.id]);
    expect(los.gebeurtenissen.at(-1)).toMatchObject({ soort: "melding.losgemaakt", gegevens: { met: `M${hoofd}` } });
    expect(blijft.gebeurtenissen.at(-1)).toMatchObject({ soort: "melding.meemelding_los", gegevens: { met: `M${twee}` } });
    expect(await separate(twee)).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });

  it("gives what nobody had taken back to the desk, with what it belonged to before, and can be merged again", async () => {
    const [eerder, hoofd, twee] = [await report(melder), await report(melder), await report(ander)];
    await database.db.melding.update({ where: { nummer: twee }, data: { verwantId: (await read(eerder)).id, versie: { increment: 1 } } });
    must(await merge(hoofd, [twee]));
    must(await separate(twee));
    expect(await read(twee)).toMatchObject({ status: "nieuw", eigenaarId: null, verwantId: (await read(eerder)).id });
    expect(must(await merge(hoofd, [twee]))).toMatchObject([{ uitkomst: { ok: true } }]);
    expect((await read(hoofd)).volgers.map(({ persoonId }) => persoonId)).toEqual([ander.id]);
    must(await act("mark-gereed", hoofd, { oplossing: "Gemaakt." }));
    must(await separate(twee));
    expect((await read(twee)).status, "also when the hoofdmelding is ready by then").toBe("nieuw");
  });
});

describe("races", () => {
  it("has one truth when a hoofdmelding is reported ready while another goes up in it", async () => {
    for (let keer = 0; keer < 4; keer += 1) {
      const [hoofd, twee] = [await report(melder), await report(ander)];
      const [samen, gereed] = await Promise.all([merge(hoofd, [twee]), act("mark-gereed", hoofd, { oplossing: "Gemaakt." })]);
      const opgegaan = must(samen)[0]!.uitkomst.ok;
      const [na, los] = [await read(hoofd), await read(twee)];
      // The merge counts the hoofdmelding up: who wanted to report it ready then hears that it changed.
      expect(opgegaan ? [los.status, na.volgers.length] : [los.status, na.volgers.length, gereed.ok]).toEqual(opgegaan ? ["geannuleerd", 1] : ["nieuw", 0, true]);
      expect(na.status).toBe(gereed.ok ? "gereed" : "nieuw");
    }
  });

  it("separates once, however many press, and merging and separating at once leave one of the two", async () => {
    const [hoofd, twee] = [await report(melder), await report(ander)];
    must(await merge(hoofd, [twee]));
    const { versie } = await read(twee);
    const uitkomsten = await Promise.all(Array.from({ length: 6 }, () => separateMelding(as(desk), twee, { versie })));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(twee)).klokken.filter(({ status, soort }) => status === "loopt" && soort === "gereed")).toHaveLength(1);
    const [weer] = await Promise.all([merge(hoofd, [twee]), separate(twee)]);
    const na = await read(twee);
    expect(na.status).toBe(must(weer)[0]!.uitkomst.ok ? "geannuleerd" : "nieuw");
  });
});

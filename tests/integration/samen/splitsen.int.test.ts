import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { getSplitsing } from "@/lib/queries/samen/get-splitsing";
import { listVerwanten } from "@/lib/queries/portaal/list-verwanten";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { splitMelding } from "@/lib/use-cases/melding/split-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { getKringVan } from "@/tests/support/kring";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const MAANDAG = new Date("2026-03-02T09:00:00Z").getTime();
let klant: PersoonActor, desk: PersoonActor, klok = MAANDAG;
const as = (actor: PersoonActor) => contextOf(database.db, actor, () => new Date(klok));
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { berichten: { orderBy: [{ op: "asc" }, { id: "asc" }] }, bijlagen: { include: { delenBytes: true } }, gebeurtenissen: { orderBy: { id: "asc" } }, klokken: { where: { soort: "gereed" } } } });
const DELEN = [{ omschrijving: "De lamp in de gang knippert.", kwis: "S", productCode: "GO-03" }, { omschrijving: "Ik wil graag een extra stoel.", kwis: "W" }];
const split = async (nummer: number, delen: readonly object[], wie = desk) => splitMelding(as(wie), nummer, { versie: (await read(nummer)).versie, delen });
const aTekst = () => aMelding(as(klant), { productCode: undefined, omschrijving: "De lamp in de gang knippert. Daarnaast wil ik graag een extra stoel." });

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, desk] = await Promise.all([aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] })]);
});

describe("splitting", () => {
  it("makes parts with their own kind and clock, takes along what was chosen, and tells the klant once", async () => {
    const nummer = await aTekst();
    klok += 3_600_000;
    must(await informKlant(as(klant), nummer, { tekst: "Een stoel met armleuningen." }));
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#884422" } }).png().toBuffer();
    must(await attachBijlage(as(klant), nummer, { bestand: { naam: "lamp.png", bytes }, zichtbaar: "klant" }));
    const voorstel = must(await getSplitsing(as(desk), nummer));
    expect(voorstel).toMatchObject({ delen: [{}, {}], berichten: [{ tekst: "Een stoel met armleuningen.", vanKlant: true }], bijlagen: [{ naam: "lamp.webp" }] });
    const [bericht, bijlage] = [voorstel.berichten[0]!.id, voorstel.bijlagen[0]!.id];
    const gesplitst = must(await split(nummer, [{ ...DELEN[0], bijlageIds: [bijlage] }, { ...DELEN[1], berichtIds: [bericht] }]));
    const [een, twee] = await Promise.all(gesplitst.delen.map((deel) => read(Number(deel.nummer.slice(1)))));
    const ouder = await read(nummer);
    expect([een!, twee!].map((deel) => [deel.kwis, deel.ouderId, deel.melderId, deel.ontvangenOp])).toEqual([["S", ouder.id, klant.id, ouder.ontvangenOp], ["W", ouder.id, klant.id, ouder.ontvangenOp]]);
    expect(een!.klokken.map(({ startOp }) => startOp)).toEqual([ouder.ontvangenOp]);
    expect(een!.bijlagen.map(({ naam, delenBytes }) => [naam, delenBytes.length])).toEqual(ouder.bijlagen.map(({ naam, delenBytes }) => [naam, delenBytes.length]));
    expect(twee!.berichten.map(({ tekst, doorId }) => [tekst, doorId])).toEqual([["Een stoel met armleuningen.", klant.id]]);
    expect([een!.berichten.length, twee!.bijlagen.length, ouder.bijlagen.length]).toEqual([0, 0, 1]);
    expect(ouder).toMatchObject({ status: "in_behandeling", eigenaarId: desk.id });
    expect(ouder.berichten.at(-1)?.tekst).toContain(gesplitst.delen[1]!.nummer);
    expect(ouder.gebeurtenissen.at(-1)?.soort).toBe("melding.gesplitst");
    expect(een!.gebeurtenissen.at(-1)).toMatchObject({ soort: "melding.deel_van", gegevens: { met: `M${nummer}` } });
    expect((await getKringVan(as(desk), nummer)).verwanten.map(({ soort }) => soort)).toEqual(["deel", "deel"]);
    expect((await listVerwanten(as(klant), nummer)).map((deel) => `M${deel.nummer}`)).toEqual(gesplitst.delen.map((deel) => deel.nummer));
  });

  it("keeps the melding open until its parts are done", async () => {
    const nummer = await aTekst();
    const { delen } = must(await split(nummer, DELEN));
    const gereed = async (welk: number) => MELDING_COMMANDS["mark-gereed"](as(desk), welk, { versie: (await read(welk)).versie, oplossing: "Gedaan." });
    expect(await gereed(nummer)).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
    for (const deel of delen) must(await gereed(Number(deel.nummer.slice(1))));
    must(await gereed(nummer));
    const eerste = Number(delen[0]!.nummer.slice(1));
    must(await MELDING_COMMANDS.reopen(as(desk), eerste, { versie: (await read(eerste)).versie, reden: "Weer stuk." }));
    expect(await MELDING_COMMANDS.close(as(desk), nummer, { versie: (await read(nummer)).versie })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });

  it("is all or nothing: a strange message, an empty part, a stale version or no right changes nothing", async () => {
    const [nummer, ander] = [await aTekst(), await aTekst()];
    must(await informKlant(as(klant), ander, { tekst: "Van een andere melding." }));
    const vreemd = (await read(ander)).berichten[0]!.id;
    const tel = () => database.db.melding.count();
    const voor = [await tel(), (await read(nummer)).versie];
    expect(await split(nummer, [DELEN[0]!, { ...DELEN[1], berichtIds: [vreemd] }])).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "deel2" }] } });
    expect(await split(nummer, [DELEN[0]!, { omschrijving: " " }])).toMatchObject({ error: { code: "ongeldig" } });
    expect(await split(nummer, [DELEN[0]!])).toMatchObject({ error: { code: "ongeldig" } });
    expect(await split(nummer, DELEN, klant)).toMatchObject({ error: { code: "geen-recht" } });
    expect(await splitMelding(as(desk), nummer, { versie: 9, delen: DELEN })).toMatchObject({ error: { code: "inmiddels-gewijzigd" } });
    expect([await tel(), (await read(nummer)).versie]).toEqual(voor);
    const { delen } = must(await split(nummer, DELEN));
    expect(await split(Number(delen[0]!.nummer.slice(1)), DELEN)).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });

  it("splits once when two press at the same moment", async () => {
    const nummer = await aTekst();
    const { versie } = await read(nummer);
    const uitkomsten = await Promise.all([1, 2, 3].map(() => splitMelding(as(desk), nummer, { versie, delen: DELEN })));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.db.melding.count({ where: { ouder: { nummer } } })).toBe(2);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { findLeverancierOpdracht } from "@/lib/data/find-leverancier-opdracht";
import { findVolger } from "@/lib/data/find-volger";
import { enqueueMail } from "@/lib/data/enqueue-mail";
import { sendMail } from "@/lib/jobs/handlers/send-mail";
import { createBewijs } from "@/lib/data/toegangsbewijs";
import { getLeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";
import { getBijlage } from "@/lib/queries/bijlage/get-bijlage";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listBerichten, listBijlagen, listGebeurtenissen, listNotities } from "@/lib/queries/melding/list-dossier";
import { getOpdracht } from "@/lib/queries/melding/list-opdrachten";
import { savePersoon } from "@/lib/use-cases/beheer/save-persoon";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const straks = () => new Date(Date.now() + 60_000);
const bestand = { naam: "a.txt", bytes: Buffer.from("a") };
let klant: PersoonActor, desk: PersoonActor, manager: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, desk, manager] = [await aPersoon(database.db), await aPersoon(database.db, { rollen: ["frontoffice"] }), await aPersoon(database.db, { rollen: ["manager"] })];
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { opdrachten: true } });

/** A melding that is out at a leverancier of its own, with the link in the mail. */
async function aUitgezet() {
  const leverancier = await database.db.leverancier.create({ data: { naam: `Leverancier ${Math.random()}`, email: "werk@leverancier.example" } });
  const nummer = await aMelding(as(klant));
  must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 1, leverancierId: leverancier.id }));
  const { id, opdrachten: [opdracht] } = await read(nummer);
  const token = await database.db.$transaction((tx) => createBewijs(tx, { soort: "opdracht", opdrachtId: opdracht!.id, verlooptOp: straks() }));
  return { leverancier, nummer, meldingId: id, opdracht: opdracht!, token };
}

describe("een sleutel die alleen mail aflevert", () => {
  it("reads no melding, no dossier and no opdracht, whoever made it", async () => {
    const { nummer, opdracht } = await aUitgezet();
    for (const wie of [klant, desk, manager]) {
      const ctx = as({ ...wie, scope: "mail" });
      for (const lees of [getMelding, listGebeurtenissen, listBerichten, listNotities, listBijlagen]) expect(await lees(ctx, nummer)).toMatchObject({ ok: false });
      expect(await getOpdracht(ctx, opdracht.nummer)).toMatchObject({ ok: false });
    }
    expect(await getMelding(as({ ...klant, scope: "lezen" }), nummer)).toMatchObject({ ok: true });
  });
});

describe("een link om te volgen", () => {
  it("ends at once for a melder who was switched off", async () => {
    const weg = await aPersoon(database.db);
    const { id: meldingId } = await read(await aMelding(as(weg)));
    const token = await database.db.$transaction((tx) => createBewijs(tx, { soort: "volg", meldingId, persoonId: weg.id, verlooptOp: straks() }));
    expect(await findVolger(database.db, token)).not.toBeNull();
    await database.db.persoon.update({ where: { id: weg.id }, data: { actief: false } });
    expect(await findVolger(database.db, token)).toBeNull();
  });

  it("ends when its melder got another address: the mail with it stands at the old one", async () => {
    const [beheerder, verhuisd] = [await aPersoon(database.db, { rollen: ["beheerder"] }), await aPersoon(database.db)];
    const { id: meldingId } = await read(await aMelding(as(verhuisd)));
    const token = await database.db.$transaction((tx) => createBewijs(tx, { soort: "volg", meldingId, persoonId: verhuisd.id, verlooptOp: straks() }));
    const save = (email: string, versie: number) => savePersoon(as(beheerder), { id: verhuisd.id, versie: String(versie), naam: "Nieuw", email, soort: "medewerker", personeelsnummer: "", telefoon: "", functie: "", afdelingId: "", werkplekId: "", rollen: [], teamIds: [] });
    must(await save(verhuisd.email, 1));
    expect(await findVolger(database.db, token)).not.toBeNull();
    must(await save("nieuw.adres@test.example", 2));
    expect(await findVolger(database.db, token)).toBeNull();
  });
});

describe("de link van een leverancier", () => {
  it("opens nothing when the leverancier was switched off, or when the klacht is about it", async () => {
    const [uit, klacht] = [await aUitgezet(), await aUitgezet()];
    await database.db.leverancier.update({ where: { id: uit.leverancier.id }, data: { actief: false } });
    expect(await findLeverancierOpdracht(database.db, uit.token)).toBeNull();
    expect(await findLeverancierOpdracht(database.db, klacht.token)).not.toBeNull();
    const { versie } = await read(klacht.nummer);
    must(await MELDING_COMMANDS.classify(as(desk), klacht.nummer, { versie, kwis: "K", betreft: { soort: "leverancier", id: klacht.leverancier.id } }));
    expect(await findLeverancierOpdracht(database.db, klacht.token)).toBeNull();
  });

  it("shows and takes no files any more once the work was refused: it is with somebody else now", async () => {
    const { nummer, opdracht, token } = await aUitgezet();
    const deel = must(await attachBijlage(as(klant), nummer, { bestand })).id;
    const found = (await findLeverancierOpdracht(database.db, token))!;
    const ctx = contextOf(database.db, found.actor);
    expect((await getLeverancierOpdracht(ctx, found.nummer))?.bijlagen.map(({ id }) => id)).toEqual([deel]);
    must(await OPDRACHT_COMMANDS.refuse(ctx, opdracht.nummer, { versie: 1, reden: "Geen tijd" }));
    expect((await getLeverancierOpdracht(ctx, found.nummer))?.bijlagen).toEqual([]);
    expect(await getBijlage(ctx, deel)).toBeNull();
    expect(await attachBijlage(ctx, nummer, { bestand })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });
});

describe("wat een klant hoort", () => {
  it("names the owner who wrote, and of whoever else wrote only that it was the desk", async () => {
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    const collega = await aPersoon(database.db, { rollen: ["coordinator"] });
    must(await informKlant(as(desk), nummer, { tekst: "Wij komen." }));
    must(await informKlant(as(collega), nummer, { tekst: "Vanmiddag." }));
    must(await informKlant(as(klant), nummer, { tekst: "Goed." }));
    const namen = async (wie: PersoonActor) => must(await listBerichten(as(wie), nummer)).items.map(({ door }) => door?.id ?? null);
    expect(await namen(klant)).toEqual([desk.id, null, klant.id]);
    expect(await namen(desk)).toEqual([desk.id, collega.id, klant.id]);
  });
});

describe("een nummer dat geen nummer is", () => {
  it("is nowhere found, whatever shape it has", async () => {
    await aMelding(as(klant));
    for (const nummer of [Number.NaN, 1.5, -1, 2 ** 40, { gt: 0 }, null, undefined, "1", [1]] as unknown[] as number[]) {
      expect(await informKlant(as(klant), nummer, { tekst: "Hallo" })).toMatchObject({ error: { code: "niet-gevonden" } });
      expect(await noteMelding(as(desk), nummer, { tekst: "Hallo" })).toMatchObject({ error: { code: "niet-gevonden" } });
      expect(await MELDING_COMMANDS.inquire(as(klant), nummer, { versie: 1 })).toMatchObject({ error: { code: "niet-gevonden" } });
      expect(await OPDRACHT_COMMANDS.finish(as(desk), nummer, { versie: 1, resultaat: "Klaar" })).toMatchObject({ error: { code: "niet-gevonden" } });
    }
  });
});

describe("een verstuurde mail", () => {
  it("keeps its words and none of its secret links, and reaches the reader with them", async () => {
    const tekst = `Kies een wachtwoord:\nhttps://servicedesk.test/wachtwoord/${"a".repeat(43)}\nof volg M10001 via https://servicedesk.test/volg/${"b".repeat(43)}?cijfer=8`;
    const id = (await database.db.$transaction((tx) => enqueueMail({ db: database.db }, tx, { aan: "a@test.example", soort: "herstel", onderwerp: "Dag", tekst, html: `<p>${tekst}</p>`, sleutel: "geheim" })))!;
    const verstuurd: string[] = [];
    const postbode = { send: async (mail: { tekst: string }) => { verstuurd.push(mail.tekst); return { uitkomst: "verzonden" } as const; }, close: () => undefined };
    await sendMail({ db: database.db, now: () => new Date(), appUrl: "https://servicedesk.test", postbode }, id);
    const bewaard = await database.db.mail.findUniqueOrThrow({ where: { id } });
    expect(verstuurd).toEqual([tekst]);
    expect(bewaard.tekst).toContain("of volg M10001 via https://servicedesk.test/volg/…?cijfer=8");
    expect(bewaard.tekst + bewaard.html).not.toMatch(/a{43}|b{43}/);
  });
});

describe("wie een klacht betreft", () => {
  it("must exist: what a form sends beside the list is refused in words", async () => {
    const betreft = { soort: "persoon", id: "00000000-0000-4000-8000-00000000abcd" };
    const nieuw = await submitMelding(as(klant), { omschrijving: "Ik ben boos.", kwis: "K", betreft }, { sleutel: "betreft", deur: "scherm" });
    expect(nieuw).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "betreft" }] } });
    const nummer = await aMelding(as(klant));
    expect(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 1, kwis: "K", betreft })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "betreft" }] } });
  });
});

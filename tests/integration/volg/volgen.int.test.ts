import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { findVolger } from "@/lib/data/find-volger";
import { writeMeekijken } from "@/lib/data/meekijken-store";
import { getBijlage } from "@/lib/queries/bijlage/get-bijlage";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listNotities } from "@/lib/queries/melding/list-dossier";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { listVerwanten } from "@/lib/queries/portaal/list-verwanten";
import { findMeekijkDelen, listMeegekeken } from "@/lib/queries/volg/list-meegekeken";
import { listVolgers } from "@/lib/queries/volg/list-volgers";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { followMelding } from "@/lib/use-cases/melding/follow-melding";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { inviteVolger } from "@/lib/use-cases/melding/invite-volger";
import { joinMelding } from "@/lib/use-cases/melding/join-melding";
import { leaveMelding } from "@/lib/use-cases/melding/leave-melding";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { removeVolger } from "@/lib/use-cases/melding/remove-volger";
import { respondMelding } from "@/lib/use-cases/melding/respond-melding";
import { shareMelding } from "@/lib/use-cases/melding/share-melding";
import { submitTweeMeldingen } from "@/lib/use-cases/melding/submit-twee-meldingen";
import { stopDelen } from "@/lib/use-cases/melding/stop-delen";
import { worsenMelding } from "@/lib/use-cases/melding/worsen-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, collega: PersoonActor, vreemde: PersoonActor, monteur: PersoonActor, desk: PersoonActor;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer } });
const klacht = (over: PersoonActor) => aMelding(as(klant), { omschrijving: "Ik ben onbeschoft behandeld.", kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: over.id } });
const NIET = { error: { code: "niet-gevonden" } };

let locatieId: string;
/** What everybody there can see: a shared product at a shared place. */
const gedeeld = () => aMelding(as(klant), { locatieId });

beforeAll(async () => {
  await seedReferentie(database.db);
  locatieId = (await database.db.locatie.create({ data: { naam: "Stadhuis", soort: "gebouw" } })).id;
  await database.db.product.updateMany({ where: { code: "GO-03" }, data: { deelbaar: true } });
  [klant, collega, vreemde] = await Promise.all([aPersoon(database.db, { naam: "Karin Bos" }), aPersoon(database.db, { naam: "Ali Demir" }), aPersoon(database.db)]);
  monteur = await aPersoon(database.db, { rollen: ["backoffice"] });
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
});

describe("een collega laten meekijken", () => {
  it("shows the whole page of the klant and nothing to do with it, until either of them stops", async () => {
    const nummer = await aMelding(as(klant));
    must(await informKlant(as(klant), nummer, { tekst: "Ik ben er morgen niet." }));
    const { id } = must(await attachBijlage(as(klant), nummer, { bestand: { naam: "a.txt", bytes: Buffer.from("a") } }));
    for (const wie of [collega, vreemde]) expect(await getEigenMelding(as(wie), nummer)).toBeNull();
    expect(await inviteVolger(as(vreemde), nummer, { collega: collega.email })).toMatchObject(NIET);
    expect(must(await inviteVolger(as(klant), nummer, { collega: "ali demir" }))).toEqual({ naam: "Ali Demir" });
    const gezien = (await getEigenMelding(as(collega), nummer))!;
    expect(gezien).toMatchObject({ relatie: "volger", melder: "Karin Bos", acties: [], mag: { schrijven: false, erger: false, delen: false, stoppen: true }, berichten: [{ vanMij: false, door: "Karin Bos", tekst: "Ik ben er morgen niet." }] });
    expect(gezien.bestanden.map((bestand) => bestand.id)).toEqual([id]);
    expect(await getBijlage(as(collega), id)).toMatchObject({ naam: "a.txt" });
    expect(await getBijlage(as(vreemde), id)).toBeNull();
    expect(await MELDING_COMMANDS.cancel(as(collega), nummer, { versie: 3, reden: "ingetrokken" })).toMatchObject(NIET);
    expect(await informKlant(as(collega), nummer, { tekst: "Hallo" })).toMatchObject(NIET);
    expect(await inviteVolger(as(collega), nummer, { collega: vreemde.email })).toMatchObject({ error: { code: "geen-recht" } });
    expect((await listMeegekeken(as(collega), { deel: "volgt" })).rijen.map((rij) => [rij.nummer, rij.melder])).toEqual([[nummer, "Karin Bos"]]);
    expect((await listVolgers(as(klant), nummer)).volgers.map(({ naam }) => naam)).toEqual(["Ali Demir"]);
    expect(await listVolgers(as(collega), nummer)).toEqual({ volgers: [], links: [] });
    must(await leaveMelding(as(collega), nummer));
    expect(await getEigenMelding(as(collega), nummer)).toBeNull();
    expect(await leaveMelding(as(collega), nummer)).toMatchObject(NIET);
    must(await inviteVolger(as(klant), nummer, { collegaId: collega.id, collega: "Ali" }));
    must(await removeVolger(as(klant), nummer, { persoonId: collega.id }));
    expect(await getBijlage(as(collega), id)).toBeNull();
  });

  it("gives who works here no notes: following is looking along as a klant", async () => {
    const nummer = await aMelding(as(klant));
    must(await inviteVolger(as(klant), nummer, { collega: monteur.email }));
    expect(await getEigenMelding(as(monteur), nummer)).toMatchObject({ relatie: "volger" });
    expect(await listNotities(as(monteur), nummer)).toMatchObject(NIET);
    expect(await getMelding(as(monteur), nummer)).toMatchObject(NIET);
  });

  it("is refused for whom a klacht is about, and says in words what is wrong", async () => {
    const nummer = await klacht(collega);
    expect(await inviteVolger(as(klant), nummer, { collega: collega.email })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "collega" }] } });
    must(await inviteVolger(as(klant), nummer, { collega: monteur.email }));
    await database.db.meldingVolger.create({ data: { meldingId: (await read(nummer)).id, persoonId: collega.id, soort: "volger", sinds: new Date() } });
    expect(await getEigenMelding(as(collega), nummer), "even with a row").toBeNull();
    expect(await shareMelding(as(klant), nummer, { voorWie: "Ali", dagen: "7" })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
    for (const wie of ["niemand", klant.email]) expect(await inviteVolger(as(klant), nummer, { collega: wie })).toMatchObject({ error: { fouten: [{ veld: "collega" }] } });
  });
});

describe("een link om mee te kijken", () => {
  it("shows what the sender sees, lets a colleague follow, and is over when withdrawn or when it became a klacht", async () => {
    const nummer = await aMelding(as(klant));
    const { token } = must(await shareMelding(as(klant), nummer, { voorWie: "De buren", dagen: "7" }));
    const deler = (await findVolger(database.db, token))!;
    expect(deler).toMatchObject({ soort: "deel", nummer, actor: { id: klant.id, rollen: [] } });
    expect(await getEigenMelding(as(deler.actor), nummer, { meekijker: true })).toMatchObject({ relatie: "meekijker", acties: [], mag: { schrijven: false, delen: false, stoppen: false }, oordeel: null });
    expect((await database.db.toegangsbewijs.findMany({ where: { soort: "deel" } })).map(({ hash }) => hash)).not.toContain(token);
    expect(must(await followMelding(as(vreemde), token))).toEqual({ nummer });
    expect(await getEigenMelding(as(vreemde), nummer)).toMatchObject({ relatie: "volger" });
    const [link] = (await listVolgers(as(klant), nummer)).links;
    expect(link).toMatchObject({ voorWie: "De buren" });
    expect(await stopDelen(as(vreemde), nummer, { link: link!.kenmerk })).toMatchObject({ error: { code: "geen-recht" } });
    must(await stopDelen(as(klant), nummer, { link: link!.kenmerk }));
    expect(await findVolger(database.db, token)).toBeNull();
    expect(await followMelding(as(collega), token)).toMatchObject(NIET);
    const tweede = must(await shareMelding(as(klant), nummer, { voorWie: "Nog een", dagen: "30" })).token;
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: (await read(nummer)).versie, kwis: "K", reden: "Het is een klacht." }));
    expect(await getEigenMelding(as(deler.actor), nummer, { meekijker: true })).toBeNull();
    expect(await followMelding(as(collega), tweede)).toMatchObject(NIET);
  });
});

describe("geldt ook voor mij", () => {
  it("makes a meemelder who sees how it goes, writes along, and not what melder and desk wrote", async () => {
    const nummer = await gedeeld();
    must(await informKlant(as(klant), nummer, { tekst: "KANARIE" }));
    must(await joinMelding(as(collega), nummer, { tekst: "Bij ons boven ook." }));
    must(await joinMelding(as(collega), nummer));
    expect(await database.db.gebeurtenis.count({ where: { melding: { nummer }, soort: "melding.meegemeld" } })).toBe(1);
    const gezien = (await getEigenMelding(as(collega), nummer))!;
    expect(gezien).toMatchObject({ relatie: "meemelder", omschrijving: null, bestanden: [], berichten: [{ vanMij: true, tekst: "Bij ons boven ook." }] });
    expect(JSON.stringify(gezien)).not.toContain("KANARIE");
    expect(await getEigenMelding(as(klant), nummer)).toMatchObject({ meemelders: 1, berichten: [{ door: "U" }, { door: "Ali Demir", vanMij: false }] });
    expect(await respondMelding(as(collega), nummer, { goed: "nee" })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: (await read(nummer)).versie, oplossing: "Gemaakt." }));
    expect(await MELDING_COMMANDS.rate(as(collega), nummer, { versie: (await read(nummer)).versie, cijfer: 9 })).toMatchObject(NIET);
    must(await respondMelding(as(collega), nummer, { goed: "nee", tekst: "Boven drupt het nog." }));
    expect(await read(nummer)).toMatchObject({ status: "gereed", klantWacht: true });
  });

  it("is impossible on a klacht, a wish, something closed or unknown: all the same answer", async () => {
    const dicht = await gedeeld();
    const eigenKamer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.cancel(as(klant), dicht, { versie: 1, reden: "ingetrokken" }));
    for (const nummer of [await klacht(vreemde), dicht, eigenKamer, 999_999]) expect(await joinMelding(as(collega), nummer)).toEqual({ ok: false, error: { code: "niet-gevonden", wat: "melding" } });
  });

  it("ends when it turns out to be a klacht", async () => {
    const nummer = await gedeeld();
    must(await joinMelding(as(collega), nummer));
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: (await read(nummer)).versie, kwis: "K", reden: "Het is een klacht." }));
    expect(await getEigenMelding(as(collega), nummer)).toBeNull();
  });
});

describe("de afdeling kijkt mee", () => {
  it("only when beheer allows, without klachten and without the conversation", async () => {
    const hoofd = await aPersoon(database.db);
    const { id: afdelingId } = await database.db.afdeling.create({ data: { naam: "Burgerzaken", hoofdId: hoofd.id } });
    await database.db.persoon.update({ where: { id: vreemde.id }, data: { afdelingId } });
    const nummer = await aMelding(as({ ...vreemde, afdelingId }));
    must(await informKlant(as(vreemde), nummer, { tekst: "KANARIE" }));
    const over = await aMelding(as({ ...vreemde, afdelingId }), { omschrijving: "Ik heb een klacht over de balie.", kwis: "K", productCode: undefined });
    expect(await listMeegekeken(as(hoofd), { deel: "afdeling" })).toMatchObject({ rijen: [] });
    await database.db.$transaction((tx) => writeMeekijken(tx, true));
    expect(await findMeekijkDelen(as(hoofd))).toEqual({ volgt: false, afdeling: true });
    expect((await listMeegekeken(as(hoofd), { deel: "afdeling" })).rijen.map((rij) => rij.nummer)).toEqual([nummer]);
    expect(JSON.stringify(await getEigenMelding(as(hoofd), nummer))).not.toContain("KANARIE");
    expect(await getEigenMelding(as(hoofd), nummer)).toMatchObject({ relatie: "afdeling", acties: [] });
    expect(await getEigenMelding(as(hoofd), over)).toBeNull();
    const voor = await aMelding(as(desk), { voor: { soort: "afdeling", id: afdelingId } });
    expect((await listMeegekeken(as(hoofd), { deel: "afdeling" })).rijen.map((rij) => rij.nummer), "also what somebody else asked for it").toEqual([voor, nummer]);
    expect(await getEigenMelding(as(hoofd), voor)).toMatchObject({ relatie: "afdeling", voor: "Burgerzaken" });
    await database.db.$transaction((tx) => writeMeekijken(tx, false));
    expect(await getEigenMelding(as(hoofd), nummer)).toBeNull();
  });
});

describe("wat bij een melding hoort", () => {
  const kring = async (wie: PersoonActor, nummer: number) => must(await getZaak(as(wie), nummer)).kring;
  const nummers = (rijen: readonly { nummer: number }[]) => rijen.map(({ nummer }) => nummer);

  it("shows the other half of a split text in both directions, to who sees that one too", async () => {
    const twee = must(await submitTweeMeldingen(as(klant), [{ omschrijving: "De wc op 2 is verstopt.", kwis: "S" }, { omschrijving: "Ik wacht al drie weken en vind dat schandalig.", kwis: "K", betreft: { soort: "persoon", id: collega.id } }], { sleutel: randomUUID(), deur: "portaal" }));
    const [storing, over] = twee.map(({ nummer }) => Number(nummer.slice(1))) as [number, number];
    expect(nummers(await listVerwanten(as(klant), storing))).toEqual([over]);
    expect(nummers(await listVerwanten(as(klant), over))).toEqual([storing]);
    must(await inviteVolger(as(klant), storing, { collega: collega.email }));
    expect(await listVerwanten(as(collega), storing), "the klacht is about them").toEqual([]);
    expect(await listVerwanten(as(vreemde), storing)).toEqual([]);
    expect(nummers((await kring(desk, storing)).verwanten)).toEqual([over]);
    const beklaagd = await aPersoon(database.db, { rollen: ["frontoffice"] });
    await database.db.melding.update({ where: { nummer: over }, data: { betreftPersoonId: beklaagd.id, versie: { increment: 1 } } });
    expect((await kring(beklaagd, storing)).verwanten).toEqual([]);
  });

  it("tells the desk for whom it holds as well, by name; a colleague whose own it is hears how many", async () => {
    const baliemens = await aPersoon(database.db, { rollen: ["backoffice", "frontoffice"] });
    const nummer = await aMelding(as(baliemens), { locatieId });
    for (const wie of [collega, vreemde]) must(await joinMelding(as(wie), nummer));
    expect(await kring(desk, nummer)).toMatchObject({ aantal: 2, meemelders: [{ naam: "Ali Demir" }, { naam: vreemde.naam }] });
    must(await leaveMelding(as(vreemde), nummer));
    expect(await kring(desk, nummer)).toMatchObject({ aantal: 1, meemelders: [{ naam: "Ali Demir" }] });
    expect(await kring(desk, await aMelding(as(klant)))).toEqual({ aantal: 0, meemelders: [], verwanten: [] });
  });
});

describe("erger geworden en navragen", () => {
  it("tells the desk and proposes, without touching priority or deadline", async () => {
    const nummer = await aMelding(as(klant));
    const voor = await read(nummer);
    expect(await worsenMelding(as(collega), nummer, { tekst: "Erger." })).toMatchObject(NIET);
    expect(await worsenMelding(as(desk), nummer, { tekst: "Erger." })).toMatchObject({ error: { code: "geen-recht" } });
    must(await worsenMelding(as(klant), nummer, { tekst: "De gang staat blank.", gevolg: "stil" }));
    const na = await read(nummer);
    expect(na).toMatchObject({ klantWacht: true, laatste: "Klant: het is erger geworden", prioriteit: voor.prioriteit, urgentie: voor.urgentie, uiterlijkGereed: voor.uiterlijkGereed });
    expect(await database.db.gebeurtenis.findFirst({ where: { meldingId: na.id, soort: "melding.verergerd" } })).toMatchObject({ gegevens: { urgentie: "kan-niet-werken", impact: null } });
    expect((await getEigenMelding(as(klant), nummer))!.berichten.at(-1)!.tekst).toBe("Het is erger geworden. Wij kunnen niet meer werken. De gang staat blank.");
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: na.versie, oplossing: "Gemaakt." }));
    expect(await worsenMelding(as(klant), nummer, { tekst: "Erger." })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });

  it("counts every navraag, and says after three on a day that nobody is helped by a fourth; the desk may go on", async () => {
    const nummer = await aMelding(as(klant));
    const vraag = async (wie: PersoonActor) => MELDING_COMMANDS.inquire(as(wie), nummer, { versie: (await read(nummer)).versie });
    for (const aantal of [1, 2, 3]) { must(await vraag(klant)); expect((await read(nummer)).navragen).toBe(aantal); }
    expect(await vraag(klant)).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
    must(await vraag(desk));
    expect((await read(nummer)).navragen).toBe(4);
  });
});

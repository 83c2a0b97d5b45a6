import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findVolger } from "@/lib/data/find-volger";
import type { JobContext } from "@/lib/jobs/job-context";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import { ANONIEM_LIMIETEN } from "@/lib/domain/locatie/anoniem-regels";
import { GAST } from "@/lib/domain/toegang/gast";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { scanPlekCode } from "@/lib/use-cases/locatie/scan-plek-code";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { submitAnoniem } from "@/lib/use-cases/melding/submit-anoniem";
import { requestHerstel } from "@/lib/use-cases/toegang/request-herstel";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { prepare } from "../jobs/worker-setup";

const database = testDb();
let code: string, klant: PersoonActor, desk: PersoonActor;
const gast = () => contextOf(database.db, GAST);
const job = (): JobContext => ({ db: database.db, now: () => new Date(), appUrl: "https://servicedesk.test", postbode: null });
let netwerk = "";
const report = (velden: Record<string, unknown> = {}, fotos: readonly { naam: string; bytes: Buffer }[] = []) =>
  submitAnoniem(gast(), { omschrijving: "De kraan in de pantry lekt.", naam: "", email: "", sleutel: randomUUID(), ...velden }, { code, netwerk, fotos });
const allow = (aan: boolean) => database.db.instelling.update({ where: { sleutel: "organisatie" }, data: { waarde: { naam: "Proef", meldenZonderAccount: aan, versie: 1 } } });
const rowOf = (nummer: string) => database.db.melding.findUniqueOrThrow({ where: { nummer: Number(nummer.slice(1)) }, include: { bijlagen: true, gebeurtenissen: true, mails: true } });
async function tell(nummer: string) {
  for (const { id } of (await rowOf(nummer)).gebeurtenissen) await tellGebeurtenis(job(), id);
  return (await rowOf(nummer)).mails;
}

beforeAll(async () => {
  await prepare(database.db);
  const plek = await database.db.locatie.create({ data: { soort: "ruimte", naam: "pantry 2 Noord", code: "N2.10" } });
  code = plek.plekCode;
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  await allow(true);
});
beforeEach(async () => {
  netwerk = randomUUID();
  await database.db.limiet.deleteMany();
});

describe("who scans a label", () => {
  it("is told where that is, and that only what beheer allows is possible", async () => {
    expect(must(await scanPlekCode(gast(), { code: code.toUpperCase(), netwerk }))).toMatchObject({ naam: "pantry 2 Noord (N2.10)", zonderAccount: true });
    await allow(false);
    expect(must(await scanPlekCode(gast(), { code, netwerk })).zonderAccount).toBe(false);
    expect(await report()).toMatchObject({ error: { code: "niet-gevonden" } });
    await allow(true);
  });

  it("may not guess: after some wrong codes a right one is not looked at either", async () => {
    for (let i = 0; i < ANONIEM_LIMIETEN.raden.max; i += 1) expect(await scanPlekCode(gast(), { code: "00000000000" + (i % 10), netwerk })).toMatchObject({ error: { code: "niet-gevonden" } });
    expect(await scanPlekCode(gast(), { code, netwerk })).toMatchObject({ error: { code: "te-veel" } });
    must(await scanPlekCode(gast(), { code, netwerk: "een ander" }));
  });
});

describe("melden zonder account", () => {
  it("makes a storing at that place, with the photo, and shows the desk that nobody was signed in", async () => {
    const foto = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#aa3344" } }).jpeg().toBuffer();
    const { nummer, fotoKwijt } = must(await report({ naam: "Bram", email: "bram@elders.example" }, [{ naam: "kraan.jpg", bytes: foto }]));
    const melding = await rowOf(nummer);
    expect(melding).toMatchObject({ kwis: "S", kanaal: "portaal", zonderAccount: true, melderId: GAST.id, contactNaam: "Bram", contactEmail: "bram@elders.example" });
    expect([melding.bijlagen.length, fotoKwijt]).toEqual([1, false]);
    const zaak = must(await getZaak(contextOf(database.db, desk), melding.nummer));
    expect(zaak.melding).toMatchObject({ zonderAccount: true, klantNaam: "Bram", klantEmail: "bram@elders.example", locatieNaam: "pantry 2 Noord" });
    expect(zaak.eerder).toEqual([]);
  });

  it("sends the melding also when a file is refused: only photos are taken, three at most", async () => {
    const { nummer, fotoKwijt } = must(await report({}, [{ naam: "virus.jpg", bytes: Buffer.from("MZ geen beeld") }, { naam: "a.pdf", bytes: Buffer.from("%PDF-1.7\n%%EOF\n") }]));
    expect([(await rowOf(nummer)).bijlagen.length, fotoKwijt]).toEqual([0, true]);
  });

  it("never joins an address to the person who has it, and mails no word of the sender to it", async () => {
    const { nummer } = must(await report({ omschrijving: "KANARIE koop nu goedkope pillen", email: klant.email.toUpperCase() }));
    const melding = await rowOf(nummer);
    expect([melding.melderId, melding.afdelingId]).toEqual([GAST.id, null]);
    const [mail] = await tell(nummer);
    expect(mail).toMatchObject({ aan: klant.email, soort: "ontvangen_zonder_account" });
    expect(`${mail?.onderwerp}${mail?.tekst}${mail?.html}`).not.toMatch(/KANARIE|pillen/);
    expect(`${mail?.tekst}`).not.toContain(klant.naam);
    const token = /\/volg\/([\w-]{43})/.exec(mail?.tekst ?? "")?.[1] ?? "";
    expect(await findVolger(database.db, token)).toMatchObject({ nummer: melding.nummer, actor: { id: GAST.id, rollen: [] } });
  });

  it("mails nobody without an address, and later news only to the address of this melding", async () => {
    expect(await tell(must(await report()).nummer)).toEqual([]);
    const { nummer } = must(await report({ email: "volger@elders.example" }));
    must(await informKlant(contextOf(database.db, desk), Number(nummer.slice(1)), { tekst: "Wij komen morgen." }));
    expect((await tell(nummer)).map(({ aan, soort }) => `${aan} ${soort}`)).toEqual(["volger@elders.example ontvangen_zonder_account", "volger@elders.example bericht"]);
  });

  it("gives the same key the same number, and one label, network and address no more than their share", async () => {
    const sleutel = randomUUID();
    const eerste = must(await report({ sleutel }));
    expect(must(await report({ sleutel })).nummer).toBe(eerste.nummer);
    for (let i = 1; i < ANONIEM_LIMIETEN.plek.max; i += 1) must(await report());
    expect(await report()).toMatchObject({ error: { code: "te-veel" } });
    await database.db.limiet.deleteMany();
    for (let i = 0; i < ANONIEM_LIMIETEN.adres.max; i += 1) must(await report({ email: "vol@elders.example" }));
    expect(await report({ email: "vol@elders.example" })).toMatchObject({ error: { code: "te-veel" } });
  });

  it("refuses what is no text or no address with a sentence", async () => {
    expect(await report({ omschrijving: " " })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "omschrijving", reden: "Vertel ons wat er aan de hand is." }] } });
    expect(await report({ email: "geen adres" })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "email" }] } });
  });

  it("gives nobody a way in as the persoon of all strangers", async () => {
    must(await requestHerstel({ db: database.db, now: () => new Date() }, { email: GAST.email }, { adres: netwerk }));
    expect(await database.db.mail.count({ where: { aan: GAST.email } })).toBe(0);
    expect((await database.db.persoon.findUniqueOrThrow({ where: { id: GAST.id } })).soort).toBe("systeem");
  });
});

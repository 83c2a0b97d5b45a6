import { beforeAll, describe, expect, it } from "vitest";
import { enqueueMail } from "@/lib/data/enqueue-mail";
import { enqueueAttenties } from "@/lib/data/enqueue-attentie";
import { getPostbusMail } from "@/lib/queries/postbus/get-postbus-mail";
import { listPostbus } from "@/lib/queries/postbus/list-postbus";
import { listAttenties } from "@/lib/queries/attenties/list-attenties";
import { readAttenties } from "@/lib/use-cases/attenties/read-attenties";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { prepare } from "../jobs/worker-setup";

const database = testDb();
const APP = "http://localhost:3000";
beforeAll(() => prepare(database.db));

const write = (sleutel: string, aan: string, tekst = "Dag") => database.db.$transaction((tx) => enqueueMail({ db: database.db }, tx, { aan, soort: "bericht", onderwerp: `Over ${sleutel}`, tekst, html: "<p>Dag</p>", sleutel }));

describe("de postbus van de demo", () => {
  it("lists newest first, finds by address, pages, and opens links on the reader's own address", async () => {
    for (let index = 0; index < 55; index += 1) await write(`post-${index}`, index === 7 ? "sanne@demo.example" : "pim@demo.example");
    const eerste = (await listPostbus(database.db, {}))!;
    expect(eerste.rijen).toHaveLength(50);
    expect(eerste.rijen[0]!.onderwerp).toBe("Over post-54");
    expect((await listPostbus(database.db, { voor: eerste.volgende! }))!.rijen).toHaveLength(5);
    expect((await listPostbus(database.db, { zoek: " SANNE@" }))!.rijen.map(({ onderwerp }) => onderwerp)).toEqual(["Over post-7"]);
    for (const vreemd of ["%", "\0", "'; DROP TABLE mail; --", "x".repeat(5000)]) expect((await listPostbus(database.db, { zoek: vreemd, voor: vreemd }))!.rijen).toBeInstanceOf(Array);
    const id = (await write("links", "sanne@demo.example", `Bekijk uw melding:\n${APP}/volg/abc\n\nCijfer 1: ${APP}/volg/abc?cijfer=1\nElders: https://elders.example/x`))!;
    const { delen } = (await getPostbusMail(database.db, id, APP))!;
    expect(delen.filter(({ href }) => href)).toEqual([
      { tekst: "Bekijk uw melding", href: "/volg/abc" }, { tekst: "Cijfer 1", href: "/volg/abc?cijfer=1" }, { tekst: "Elders", href: "https://elders.example/x" },
    ]);
    expect(await getPostbusMail(database.db, "geen-id", APP)).toBeNull();
  });

  it("does not exist outside a demo", async () => {
    await database.db.instelling.update({ where: { sleutel: "demo" }, data: { waarde: false } });
    const { id } = await database.db.mail.findFirstOrThrow();
    expect(await listPostbus(database.db, {})).toBeNull();
    expect(await getPostbusMail(database.db, id, APP)).toBeNull();
    await database.db.instelling.update({ where: { sleutel: "demo" }, data: { waarde: true } });
  });
});

describe("de bel", () => {
  const ring = (persoon: PersoonActor, sleutel: string, meldingId: string | null = null) => database.db.$transaction((tx) =>
    enqueueAttenties(tx, [{ persoonId: persoon.id, soort: "proef", tekst: sleutel, pad: "/wachtrij", sleutel, op: new Date(), meldingId }]));

  it("shows only one's own lines, once each, and forgets what went out of sight", async () => {
    const [klant, piet, desk] = [await aPersoon(database.db), await aPersoon(database.db, { rollen: ["frontoffice"] }), await aPersoon(database.db, { rollen: ["frontoffice"] })];
    const nummer = await aMelding(contextOf(database.db, klant), { kwis: "K", omschrijving: "Een klacht over hoe ik werd geholpen." });
    const { id } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    await ring(piet, "a");
    await ring(piet, "a");
    await ring(piet, "b", id);
    await ring(desk, "c");
    const ctx = contextOf(database.db, piet);
    expect(await listAttenties(ctx)).toMatchObject({ ongelezen: 2 });
    await database.db.melding.update({ where: { id }, data: { betreftPersoonId: piet.id, versie: { increment: 1 } } });
    const over = await listAttenties(ctx);
    expect(over.items.map(({ tekst }) => tekst)).toEqual(["a"]);
    const vanDesk = (await listAttenties(contextOf(database.db, desk))).items[0]!;
    expect(must(await readAttenties(ctx, { ids: [vanDesk.id] }))).toEqual({ gelezen: 0 });
    must(await readAttenties(ctx, {}));
    expect(await listAttenties(ctx)).toMatchObject({ ongelezen: 0, items: [{ gelezen: true }] });
    expect(await listAttenties(contextOf(database.db, desk))).toMatchObject({ ongelezen: 1 });
    expect(await readAttenties(ctx, { ids: ["x"] })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
  });
});

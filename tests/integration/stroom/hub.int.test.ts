import type { Client } from "pg";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createDb } from "@/lib/data/client";
import { endSessie, startSessie } from "@/lib/data/sessie-store";
import { hashSecret } from "@/lib/data/hash-secret";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { readStroomBegin } from "@/lib/data/stroom-store";
import type { StroomBericht } from "@/lib/web/stroom/abonnee";
import { Hub } from "@/lib/web/stroom/hub";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { withClient } from "@/tests/support/with-client";

const database = testDb();
const hubs: Hub[] = [];
const sessies = new Map<string, string>();
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  collega = await aPersoon(database.db, { rollen: ["frontoffice"] });
  for (const actor of [klant, desk, collega]) await sessieOf(actor);
});
afterEach(async () => { for (const hub of hubs.splice(0)) await hub.stop(); });

function hubOf(pollMs = 2000, sessieMs = 60_000): Hub {
  const hub = new Hub({ db: createDb(database.url, { max: 2 }), url: database.url, pollMs, sessieMs });
  hubs.push(hub);
  return hub;
}

async function sessieOf(actor: PersoonActor): Promise<string> {
  const idHash = hashSecret((await startSessie(database.db, actor.id, "proef")).id);
  sessies.set(actor.id, idHash);
  return idHash;
}

/** A page of this person: what it heard, and whether it was closed. */
function listen(hub: Hub, actor: PersoonActor, { vanaf = null as { txid: bigint; id: bigint } | null, sessieHash = sessies.get(actor.id) ?? "" } = {}) {
  const gehoord: StroomBericht[] = [];
  const page = { gehoord, dicht: false, af: () => undefined as void };
  page.af = hub.subscribe({ actor, sessieHash, vanaf, stuur: (bericht) => gehoord.push(bericht), sluit: () => { page.dicht = true; page.af(); } });
  return { page, nummers: () => gehoord.flatMap((bericht) => (bericht.soort === "melding" ? bericht.meldingen.map(({ nummer }) => nummer) : [])) };
}

async function until(test: () => boolean | Promise<boolean>, ms = 6000): Promise<void> {
  for (const end = Date.now() + ms; !(await test()); ) {
    if (Date.now() > end) throw new Error("dit gebeurde niet op tijd");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const listeners = (client: Client) => client.query<{ pid: number }>("SELECT pid FROM pg_stat_activity WHERE application_name = 'serviceplein-luistert' AND datname = current_database()");
const ready = () => until(() => withClient(database.url, async (client) => (await listeners(client)).rows.length >= hubs.length));
const rust = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("de stroom", () => {
  it("tells a klant that something changed, never what was done inside", async () => {
    const nummer = await aMelding(contextOf(database.db, klant));
    const [hun, ons] = [listen(hubOf(60_000), klant), listen(hubOf(60_000), desk)];
    await ready();
    await rust(200);
    must(await noteMelding(contextOf(database.db, desk), nummer, { tekst: "Even bellen." }));
    const soorten = ({ page }: typeof hun) => page.gehoord.flatMap((bericht) => (bericht.soort === "melding" ? bericht.meldingen.filter((melding) => melding.nummer === nummer).map(({ type }) => type) : []));
    await until(() => soorten(hun).length > 0 && soorten(ons).includes("melding.genoteerd"));
    expect(new Set(soorten(hun))).toEqual(new Set(["melding.gewijzigd"]));
  });

  it("reaches the pages of two instances, with the present version", async () => {
    const [een, twee] = [listen(hubOf(60_000), desk), listen(hubOf(60_000), collega)];
    await ready();
    await rust(200);
    const nummer = await aMelding(contextOf(database.db, klant));
    await until(() => een.nummers().includes(nummer) && twee.nummers().includes(nummer));
    must(await MELDING_COMMANDS.take(contextOf(database.db, desk), nummer, { versie: 1 }));
    await until(() => twee.page.gehoord.some((bericht) => bericht.soort === "melding" && bericht.meldingen.some((melding) => melding.nummer === nummer && melding.versie === 2)));
  });

  it("does not miss what commits late", async () => {
    const hub = hubOf(300);
    const page = listen(hub, desk);
    await ready();
    const vroeg = await database.db.melding.findFirstOrThrow({ orderBy: { nummer: "asc" } });
    await withClient(database.url, async (late) => {
      await late.query("BEGIN");
      await late.query("INSERT INTO gebeurtenis (soort, melding_id, op) VALUES ('melding.genoteerd', $1, now())", [vroeg.id]);
      const laterNummer = await aMelding(contextOf(database.db, klant));
      await rust(700);
      expect(page.nummers()).not.toContain(vroeg.nummer);
      await late.query("COMMIT");
      await until(() => page.nummers().includes(vroeg.nummer) && page.nummers().includes(laterNummer));
    });
  });

  it("recovers when the listener is killed, and again", async () => {
    const page = listen(hubOf(60_000), desk, { vanaf: await readStroomBegin(database.db) });
    await ready();
    for (let keer = 0; keer < 5; keer += 1) {
      const nummer = await withClient(database.url, async (client) => {
        const before = (await listeners(client)).rows.map(({ pid }) => pid);
        await client.query("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) pid", [before]);
        return aMelding(contextOf(database.db, klant));
      });
      await until(() => page.nummers().includes(nummer));
    }
  });

  it("catches up from where a page stood", async () => {
    const vanaf = await readStroomBegin(database.db);
    const nummer = await aMelding(contextOf(database.db, klant));
    const page = listen(hubOf(), desk, { vanaf });
    await until(() => page.nummers().includes(nummer));
  });

  it("never names a melding out of sight: of another klant, or a klacht about oneself", async () => {
    const ander = await aPersoon(database.db);
    await sessieOf(ander);
    const hub = hubOf(200);
    const [vreemd, overMij, baas] = [listen(hub, ander), listen(hub, collega), listen(hub, desk)];
    await ready();
    await rust(200);
    const nummer = await aMelding(contextOf(database.db, klant), { omschrijving: "De medewerker was onbeleefd tegen mij.", kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: collega.id } });
    const gewoon = await aMelding(contextOf(database.db, klant));
    await until(() => baas.nummers().includes(nummer) && overMij.nummers().includes(gewoon));
    expect(overMij.nummers()).not.toContain(nummer);
    expect(vreemd.page.gehoord).toEqual([]);
  });

  it("rings the bell of the person it is for, and of nobody else", async () => {
    const hub = hubOf(200);
    const [mijn, jouw] = [listen(hub, desk), listen(hub, collega)];
    await ready();
    await rust(500);
    await database.db.attentie.create({ data: { persoonId: desk.id, soort: "proef", tekst: "Er is iets", pad: "/", sleutel: `proef-${Date.now()}`, op: new Date() } });
    await until(() => mijn.page.gehoord.some(({ soort }) => soort === "attentie"));
    expect(jouw.page.gehoord).toEqual([]);
  });

  it.each<[string, (persoonId: string, idHash: string) => Promise<unknown>]>([
    ["signing out", (_, idHash) => endSessie(database.db, idHash)],
    ["another role", (persoonId) => database.db.persoonRol.create({ data: { persoonId, rol: "manager" } })],
    ["a role taken away", (persoonId) => database.db.persoonRol.deleteMany({ where: { persoonId } })],
    ["another team", async (persoonId) => database.db.persoonTeam.create({ data: { persoonId, teamId: (await database.db.team.findFirstOrThrow()).id } })],
    ["switching the account off", (persoonId) => database.db.persoon.update({ where: { id: persoonId }, data: { actief: false } })],
  ])("ends at once at %s, long before any poll", async (_, change) => {
    const actor = await aPersoon(database.db, { rollen: ["frontoffice"] });
    const idHash = await sessieOf(actor);
    const hub = hubOf(60_000);
    const [hun, ons] = [listen(hub, actor), listen(hub, desk)];
    await ready();
    await rust(200);
    expect(hun.page.dicht).toBe(false);
    await change(actor.id, idHash);
    await until(() => hun.page.dicht, 1000);
    expect(ons.page.dicht).toBe(false);
  });

  it("does not begin for a sessie that ended before the page stood in the list", async () => {
    const actor = await aPersoon(database.db);
    await endSessie(database.db, await sessieOf(actor));
    const { page } = listen(hubOf(60_000), actor);
    await until(() => page.dicht, 1000);
  });

  it("ends with a sessie that ran out and lets its connection go when nobody listens", async () => {
    const { id } = await startSessie(database.db, desk.id, "proef");
    const hub = hubOf(200, 100);
    const { page } = listen(hub, desk, { sessieHash: hashSecret(id) });
    await ready();
    await rust(300);
    expect(page.dicht).toBe(false);
    await database.db.sessie.update({ where: { idHash: hashSecret(id) }, data: { verlooptOp: new Date() } });
    await until(() => page.dicht);
    await until(() => withClient(database.url, async (client) => (await listeners(client)).rows.length === 0));
  });
});

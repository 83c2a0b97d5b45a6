import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import { getImportVoorstel } from "@/lib/queries/beheer/get-import-voorstel";
import { applyImport } from "@/lib/use-cases/beheer/apply-import";
import { storeImport } from "@/lib/use-cases/beheer/store-import";
import type { ImportSoort } from "@/lib/domain/import/import-soort";
import { testDb } from "@/tests/support/database";
import { contextAs, historyOf, valueOf } from "./beheer-context";

const database = testDb();
let beheer: Context;
beforeAll(async () => { beheer = await contextAs(database.db, "Bea", ["beheerder"]); });

const upload = async (tekst: string, ctx = beheer) => valueOf(await storeImport(ctx, { naam: "mensen.csv", bytes: Buffer.from(tekst) })).id;
async function importeer(soort: ImportSoort, tekst: string) {
  const bestandId = await upload(tekst);
  const { toevoegen, wijzigen } = valueOf(await getImportVoorstel(beheer, soort, bestandId));
  return applyImport(beheer, { soort, bestandId, toevoegen, wijzigen });
}

describe("importing", () => {
  it("brings departments, places and people, and the second time changes nothing", async () => {
    const files = [
      ["afdelingen", "naam;code;valt onder\nBurgerzaken;BZ;Publiek\nPubliek;PUB;"],
      ["locaties", "gebouw,verdieping,ruimte,ruimtenummer\nStadhuis,2e verdieping,zaal Waterlelie,N2.14"],
      ["personen", "e-mail;naam;afdeling;kamer;rollen\nKarin@x.nl;Karin Visser;BZ;N2.14;frontoffice\njan@x.nl;Jan;Publiek;;"],
    ] as const;
    for (const [soort, tekst] of files) expect(await importeer(soort, tekst)).toMatchObject({ ok: true });
    expect(await database.db.persoon.findUnique({ where: { email: "karin@x.nl" }, select: { afdeling: { select: { naam: true, ouder: { select: { naam: true } } } }, werkplek: { select: { pad: true } }, rollen: true } }))
      .toMatchObject({ afdeling: { naam: "Burgerzaken", ouder: { naam: "Publiek" } }, werkplek: { pad: "Stadhuis › 2e verdieping › zaal Waterlelie (N2.14)" }, rollen: [{ rol: "frontoffice" }] });
    for (const [soort, tekst] of files) expect(await importeer(soort, tekst)).toEqual({ ok: true, value: { toegevoegd: 0, gewijzigd: 0 } });
    expect(await database.db.persoon.count({ where: { email: { in: ["karin@x.nl", "jan@x.nl"] } } })).toBe(2);
    expect(await database.db.locatie.count()).toBe(3);
    expect(await historyOf(database.db, "import", "personen")).toHaveLength(2);
    expect(await database.db.bijlage.count()).toBe(0);
  });

  it("shows errors per row and then imports nothing, also when confirmed", async () => {
    const bestandId = await upload("e-mail;naam\ngoed@x.nl;Goed\nfout;Fout");
    expect(valueOf(await getImportVoorstel(beheer, "personen", bestandId))).toMatchObject({ toevoegen: 1, fouten: 1, foutRegels: [{ rij: 3, naam: "e-mail" }] });
    expect(await applyImport(beheer, { soort: "personen", bestandId, toevoegen: 1, wijzigen: 0 })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    expect(await database.db.persoon.count({ where: { email: "goed@x.nl" } })).toBe(0);
  });

  it("notices that the world changed since the preview, and a double press", async () => {
    const bestandId = await upload("e-mail;naam\ndubbel@x.nl;Dubbel");
    const bevestiging = { soort: "personen", bestandId, toevoegen: 1, wijzigen: 0 };
    const results = await Promise.all([applyImport(beheer, bevestiging), applyImport(beheer, bevestiging)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const later = await upload("e-mail;naam\nlater@x.nl;Later");
    await database.db.persoon.create({ data: { email: "later@x.nl", naam: "Eerder" } });
    expect(await applyImport(beheer, { soort: "personen", bestandId: later, toevoegen: 1, wijzigen: 0 })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd" } });
  });

  it("ends the sessies of whom it gives rights", async () => {
    const { id: persoonId } = await database.db.persoon.findUniqueOrThrow({ where: { email: "jan@x.nl" } });
    await database.db.sessie.create({ data: { idHash: "jan", persoonId, verlooptOp: new Date(Date.now() + 3_600_000) } });
    valueOf(await importeer("personen", "e-mail;rol;naam\njan@x.nl;manager;Jan"));
    expect((await database.db.sessie.findUniqueOrThrow({ where: { idHash: "jan" } })).beeindigdOp).not.toBeNull();
  });

  it("is for beheerders, and a file is only for who uploaded it", async () => {
    const ander = await contextAs(database.db, "Ans", ["beheerder"]);
    const geen = await contextAs(database.db, "Gerda", ["manager"]);
    const bestandId = await upload("naam\nX");
    expect(await getImportVoorstel(ander, "afdelingen", bestandId)).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await storeImport(geen, { naam: "x.csv", bytes: Buffer.from("naam\nX") })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await applyImport(geen, { soort: "afdelingen", bestandId, toevoegen: 1, wijzigen: 0 })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });

  it("takes twenty thousand people in one go", { timeout: 60_000 }, async () => {
    const rijen = Array.from({ length: 20_000 }, (_, nummer) => `p${nummer}@groot.nl;Persoon ${nummer};BZ;${nummer}`);
    const start = performance.now();
    expect(await importeer("personen", ["e-mail;naam;afdeling;personeelsnummer", ...rijen].join("\n"))).toEqual({ ok: true, value: { toegevoegd: 20_000, gewijzigd: 0 } });
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(await importeer("personen", ["e-mail;naam;afdeling;functie", ...rijen].join("\n"))).toEqual({ ok: true, value: { toegevoegd: 0, gewijzigd: 20_000 } });
  });
});

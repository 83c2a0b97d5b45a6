import { beforeAll, describe, expect, it } from "vitest";
import { findArtikelen } from "@/lib/queries/artikel/find-artikelen";
import { getArtikel } from "@/lib/queries/artikel/get-artikel";
import { getKennis } from "@/lib/queries/artikel/get-kennis";
import { getKennisBijMelding } from "@/lib/queries/artikel/get-kennis-bij-melding";
import { getVersie } from "@/lib/queries/artikel/get-versie";
import { listArtikelen } from "@/lib/queries/artikel/list-artikelen";
import { countKennis, listKennis } from "@/lib/queries/artikel/list-kennis";
import { listZoekmissen } from "@/lib/queries/artikel/list-zoekmissen";
import { suggestArtikelen } from "@/lib/queries/artikel/suggest-artikelen";
import { countGebruik } from "@/lib/use-cases/artikel/count-gebruik";
import { countZoekmis } from "@/lib/use-cases/artikel/count-zoekmis";
import { draftArtikel } from "@/lib/use-cases/artikel/draft-artikel";
import { judgeZoekmis } from "@/lib/use-cases/artikel/judge-zoekmis";
import { publishArtikel } from "@/lib/use-cases/artikel/publish-artikel";
import { rateArtikel } from "@/lib/use-cases/artikel/rate-artikel";
import { restoreVersie } from "@/lib/use-cases/artikel/restore-versie";
import { saveArtikel } from "@/lib/use-cases/artikel/save-artikel";
import { withdrawArtikel } from "@/lib/use-cases/artikel/withdraw-artikel";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import type { Context } from "@/lib/data/context";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, monteur: PersoonActor;
let bijKlant: Context, bijDesk: Context;

const invoer = (wat: Record<string, unknown> = {}) => ({ titel: "Fiets stallen", inleiding: "De kelder is onder Noord.", tekst: "Ga met uw **pas** naar binnen.", groep: "regelingen", zichtbaar: "openbaar", eigenaarId: desk.id, herzienOp: "2099-01-01", productCodes: ["VV-08"], ...wat });
const ALLES = { zoek: "", groep: null, status: null, nakijken: false } as const;
/** A published article through the real commands. */
async function gepubliceerd(wat: Record<string, unknown> = {}) {
  const { code, versie } = must(await saveArtikel(bijDesk, invoer(wat)));
  return { code, versie: must(await publishArtikel(bijDesk, { code, versie })).versie };
}

beforeAll(async () => {
  const { db } = database;
  [klant, desk, monteur] = [await aPersoon(db, { naam: "Karin Visser" }), await aPersoon(db, { rollen: ["frontoffice"], naam: "Sanne de Boer" }), await aPersoon(db, { rollen: ["backoffice"] })];
  [bijKlant, bijDesk] = [contextOf(db, klant), contextOf(db, desk)];
});

describe("een artikel", () => {
  it("is pas te lezen na publiceren, en wat daarna verandert pas na opnieuw publiceren", async () => {
    const { code, versie } = must(await saveArtikel(bijDesk, invoer()));
    expect(await getArtikel(bijKlant, code)).toBeNull();
    const eerst = must(await publishArtikel(bijDesk, { code, versie, toelichting: "Nieuw" }));
    expect(eerst.nummer).toBe(1);
    expect(await getArtikel(bijKlant, code)).toMatchObject({ titel: "Fiets stallen", oordeel: null, magBewerken: false });
    expect((await findArtikelen(bijKlant, "fietsenrek", { aantal: 3 })).map((een) => een.code), "by a word of its product").toContain(code);
    const tweede = must(await saveArtikel(bijDesk, invoer({ code, versie: eerst.versie, titel: "Fiets parkeren" })));
    expect((await getArtikel(bijKlant, code))?.titel).toBe("Fiets stallen");
    expect(await getKennis(bijDesk, code)).toMatchObject({ gewijzigd: true, titel: "Fiets parkeren", live: 1 });
    expect(must(await publishArtikel(bijDesk, { code, versie: tweede.versie })).nummer).toBe(2);
    expect((await getArtikel(bijKlant, code))?.titel).toBe("Fiets parkeren");
    const versieEen = await getVersie(bijDesk, code, 1);
    expect(versieEen).toMatchObject({ titel: "Fiets stallen", isLive: false, toelichting: "Nieuw", door: "Sanne de Boer" });
    expect((await getVersie(bijDesk, code, 2))?.verschillen.slice(0, 2)).toEqual([{ soort: "weg", tekst: "Fiets stallen" }, { soort: "nieuw", tekst: "Fiets parkeren" }]);
    const terug = must(await restoreVersie(bijDesk, { code, versie: versieEen!.versie, nummer: 1 }));
    expect(await getKennis(bijDesk, code)).toMatchObject({ titel: "Fiets stallen", live: 2, gewijzigd: true });
    must(await withdrawArtikel(bijDesk, { code, versie: terug.versie }));
    expect(await getArtikel(bijKlant, code)).toBeNull();
    expect(await findArtikelen(bijKlant, "fietsenrek", { aantal: 3 })).toEqual([]);
  });

  it("houdt zijn versie als er niets veranderde, en weigert een lege tekst of een dag die voorbij is", async () => {
    const { code, versie } = await gepubliceerd({ titel: "Zelfde" });
    expect(must(await publishArtikel(bijDesk, { code, versie })).nummer).toBe(1);
    const leeg = must(await saveArtikel(bijDesk, invoer({ titel: "Leeg", inleiding: "", tekst: "", herzienOp: "2020-01-01" })));
    expect(await publishArtikel(bijDesk, leeg)).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "inleiding" }, { veld: "tekst" }, { veld: "herzienOp" }] } });
    expect(must(await saveArtikel(bijDesk, invoer({ titel: "Leeg" }))).code).toBe("leeg-2");
    expect(await saveArtikel(bijDesk, invoer({ titel: " ", productCodes: ["bestaat-niet"] }))).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    expect(await saveArtikel(bijDesk, invoer({ productCodes: ["bestaat-niet"] }))).toMatchObject({ ok: false, error: { fouten: [{ veld: "productCodes" }] } });
  });

  it("laat van twee schrijvers tegelijk er één winnen, zonder tekst te verliezen", async () => {
    const { code, versie } = await gepubliceerd({ titel: "Race" });
    const uitkomst = await Promise.all(["a", "b", "c"].map((tekst) => saveArtikel(bijDesk, invoer({ code, versie, titel: "Race", tekst }))));
    expect(uitkomst.filter(({ ok }) => ok)).toHaveLength(1);
    for (const een of uitkomst.filter(({ ok }) => !ok)) expect(een).toMatchObject({ error: { code: "inmiddels-gewijzigd" } });
    expect(await withdrawArtikel(bijDesk, { code, versie })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd" } });
  });

  it("mag alleen geschreven worden door wie dat recht heeft, en een intern artikel bestaat niet voor een klant", async () => {
    const intern = await gepubliceerd({ titel: "Sluitronde", zichtbaar: "intern" });
    for (const actor of [klant, monteur]) {
      const ctx = contextOf(database.db, actor);
      for (const doe of [saveArtikel(ctx, invoer()), publishArtikel(ctx, intern), withdrawArtikel(ctx, intern), restoreVersie(ctx, { ...intern, nummer: 1 }), judgeZoekmis(ctx, { tekst: "abc", oordeel: "open" }), draftArtikel(ctx, 1)]) expect(await doe).toMatchObject({ ok: false, error: { code: "geen-recht" } });
      expect([await getKennis(ctx, intern.code), await getVersie(ctx, intern.code, 1), await listKennis(ctx, ALLES), await listZoekmissen(ctx, { afgehandeld: false })]).toEqual([null, null, [], []]);
    }
    const bestaatNiet = { ok: false, error: { code: "niet-gevonden", wat: "artikel" } };
    for (const code of [intern.code, "bestaat-niet"]) {
      expect(await rateArtikel(bijKlant, { code, nuttig: "ja" })).toEqual(bestaatNiet);
      expect([await getArtikel(bijKlant, code), await countGebruik(bijKlant, code, "gelezen")]).toEqual([null, false]);
    }
    expect((await listArtikelen(bijKlant, null)).map(({ code }) => code)).not.toContain(intern.code);
    expect((await listArtikelen(contextOf(database.db, monteur), null)).map(({ code }) => code)).toContain(intern.code);
  });
});

describe("lezers", () => {
  it("zeggen één keer per versie of het nuttig was, en worden geteld zonder naam", async () => {
    const { code } = await gepubliceerd({ titel: "Nuttig" });
    must(await rateArtikel(bijKlant, { code, nuttig: "nee", reden: "Ik miste het nummer." }));
    must(await rateArtikel(bijKlant, { code, nuttig: "nee" }));
    expect((await getArtikel(bijKlant, code))?.oordeel).toEqual({ nuttig: false, reden: "Ik miste het nummer." });
    must(await rateArtikel(bijKlant, { code, nuttig: "ja" }));
    expect((await getArtikel(bijKlant, code))?.oordeel).toEqual({ nuttig: true, reden: null });
    await Promise.all(["gelezen", "gelezen", "genoeg", "afgevangen"].map((wat) => countGebruik(bijKlant, code, wat as "gelezen")));
    expect(await getKennis(bijDesk, code)).toMatchObject({ gebruik: { gelezen: 2, genoeg: 1, afgevangen: 1, meldingen: 0 }, versies: [{ nuttig: 1, oordelen: 1 }], redenen: [] });
    expect((await listKennis(bijDesk, { ...ALLES, zoek: "nuttig" }))[0]).toMatchObject({ code, gelezen: 2, genoeg: 2, nuttig: 1, oordelen: 1, nakijken: false });
  });

  it("krijgen tijdens het schrijven alleen wat erover gaat", async () => {
    await gepubliceerd({ titel: "Wifi voor gasten", inleiding: "Het netwerk heet Gast.", productCodes: ["AV-07"] });
    const titels = async (tekst: string) => (await suggestArtikelen(bijKlant, tekst)).map(({ titel }) => titel);
    expect((await titels("Er komen morgen gasten en die willen op de wifi, hoe moet dat?"))[0]).toBe("Wifi voor gasten");
    for (const anders of ["wifi", "De lamp boven mijn bureau knippert al twee dagen.", "Er ligt een plas water bij de lift op de begane grond."]) expect(await titels(anders)).toEqual([]);
  });
});

describe("wie de kennis bijhoudt", () => {
  it("ziet wat nagekeken moet worden en waar niemand iets over vond", async () => {
    const { code } = await gepubliceerd({ titel: "Oud" });
    await database.db.artikel.update({ where: { code }, data: { herzienOp: new Date("2020-01-01"), versie: { increment: 1 } } });
    expect((await listKennis(bijDesk, { ...ALLES, nakijken: true })).map((een) => een.code)).toEqual([code]);
    for (const tekst of ["kerstborrel", "kerstborrel", "strijkplank"]) await countZoekmis(bijKlant, tekst);
    expect(await countKennis(bijDesk)).toMatchObject({ nakijken: 1, zoekmissen: 2 });
    must(await judgeZoekmis(bijDesk, { tekst: "strijkplank", oordeel: "niet_nodig" }));
    await countZoekmis(bijKlant, "strijkplank");
    const { code: borrel } = must(await saveArtikel(bijDesk, invoer({ titel: "Kerstborrel", zoekmis: "kerstborrel" })));
    expect(await listZoekmissen(bijDesk, { afgehandeld: false })).toEqual([]);
    expect((await listZoekmissen(bijDesk, { afgehandeld: true })).map(({ tekst, aantal, status, artikelCode }) => [tekst, aantal, status, artikelCode])).toEqual([["strijkplank", 2, "niet_nodig", null], ["kerstborrel", 2, "opgelost", borrel]]);
    must(await judgeZoekmis(bijDesk, { tekst: "strijkplank", oordeel: "open" }));
    expect(await judgeZoekmis(bijDesk, { tekst: "kerstborrel", oordeel: "open" })).toMatchObject({ ok: false });
  });

  it("maakt van een beantwoorde melding in één stap een intern concept zonder personen", async () => {
    const nummer = await aMelding(bijKlant, { omschrijving: "Hoe komt mijn bezoek op de wifi?", kwis: "I", productCode: "AV-07" });
    expect(await draftArtikel(bijDesk, nummer)).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
    must(await MELDING_COMMANDS["mark-gereed"](bijDesk, nummer, { versie: 1, oplossing: "Beste Karin,\nKies het netwerk Gast. Karin Visser krijgt een code op 06-12345678.\nMet vriendelijke groet,\nSanne de Boer" }));
    const { code } = must(await draftArtikel(bijDesk, nummer));
    expect(must(await draftArtikel(bijDesk, nummer)).code).toBe(code);
    const artikel = await getKennis(bijDesk, code);
    expect(artikel).toMatchObject({ status: "concept", zichtbaar: "intern", uitMelding: nummer, inleiding: "Kies het netwerk Gast.", producten: [{ code: "AV-07" }] });
    expect(JSON.stringify([artikel?.titel, artikel?.inleiding, artikel?.tekst])).not.toMatch(/Karin|Visser|Sanne|Boer|12345678/);
    const { id } = await database.db.melding.findUniqueOrThrow({ where: { nummer }, select: { id: true } });
    expect(await getKennisBijMelding(bijDesk, { id, kwis: "I", oplossing: "x" })).toMatchObject({ gemaakt: { code }, kanMaken: false });
  });

  it("ziet bij een melding wat de klant eerst las; wat er niet is of niet te lezen is, houdt niemand tegen", async () => {
    const { code } = await gepubliceerd({ titel: "Las ik al" });
    const intern = await gepubliceerd({ titel: "Las ik niet", zichtbaar: "intern" });
    const gelezen = async (artikelCode: string) => {
      const nummer = await aMelding(bijKlant, { artikelCode });
      const { id } = await database.db.melding.findUniqueOrThrow({ where: { nummer }, select: { id: true } });
      return (await getKennisBijMelding(bijDesk, { id, kwis: "S", oplossing: null }))?.gelezen ?? null;
    };
    expect([await gelezen(code), await gelezen(intern.code), await gelezen("bestaat-niet")]).toEqual([{ code, titel: "Las ik al" }, null, null]);
    expect((await getKennis(bijDesk, code))?.gebruik.meldingen).toBe(1);
  });

  it("maakt van een klacht nooit een artikel", async () => {
    const nummer = await aMelding(bijKlant, { omschrijving: "Ik ben boos over de bediening.", kwis: "K", productCode: undefined });
    must(await MELDING_COMMANDS["mark-gereed"](bijDesk, nummer, { versie: 1, oplossing: "Besproken." }));
    expect(await draftArtikel(bijDesk, nummer)).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
    expect(await draftArtikel(bijDesk, 999_999)).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { findMacros } from "@/lib/queries/tekst/find-macros";
import { readMacrosVan } from "@/lib/queries/tekst/read-macros-van";
import { undoActie } from "@/lib/use-cases/melding/undo-actie";
import { archiveMacro } from "@/lib/use-cases/tekst/archive-macro";
import { archiveStandaardtekst } from "@/lib/use-cases/tekst/archive-standaardtekst";
import { runMacro } from "@/lib/use-cases/melding/run-macro";
import { saveMacro } from "@/lib/use-cases/tekst/save-macro";
import { saveStandaardtekst } from "@/lib/use-cases/tekst/save-standaardtekst";
import { BASISMACROS } from "@/prisma/seed/teksten/macros";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const as = (actor: PersoonActor) => contextOf(database.db, actor);
let desk: PersoonActor, collega: PersoonActor, klant: PersoonActor;

const macro = (kort: string, stappen: object[], anders: object = {}) => ({ kort, titel: `Macro ${kort}`, soort: "macro", daarna: "blijf", uitleg: "", werkwijze: "", kosten: "", kwis: [], statussen: [], productCode: "", gedeeld: "nee", stappen, ...anders });
const LAMP = [{ doe: "nemen" }, { doe: "indelen", kwis: "S", productCode: "GO-03" }, { doe: "bericht", tekst: "{{klant.aanhef}}, wij komen zo." }, { doe: "notitie", tekst: "Lamp gepakt." }, { doe: "gereed", tekst: "De lamp doet het weer." }];
const rij = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, select: { status: true, versie: true, eigenaarId: true, oplossing: true } });
const soorten = async (nummer: number) => (await database.db.gebeurtenis.findMany({ where: { melding: { nummer } }, orderBy: { id: "asc" }, select: { soort: true } })).map(({ soort }) => soort);

beforeAll(async () => {
  await seedReferentie(database.db);
  [desk, collega, klant] = await Promise.all([aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db)]);
});

describe("a macro", () => {
  it("shows what it will do and then does all of it: each step as if done by hand, with costs and name in the history", async () => {
    const { id } = must(await saveMacro(as(desk), macro("lamp-eigen", LAMP, { soort: "oplossing", kosten: "12,50", werkwijze: "Kijk eerst.\nPak een lamp.", daarna: "volgende" })));
    const nummer = await aMelding(as(klant));
    const { versie, items } = must(await findMacros(as(desk), { nummer, zoek: "lamp-eigen" }));
    expect(items[0]).toMatchObject({ id, werkwijze: ["Kijk eerst.", "Pak een lamp."], kosten: "12.50", plan: [{ wat: "In behandeling nemen" }, { wat: "Indelen als storing, Verlichting defect" }, { tekst: `Beste ${klant.naam}, wij komen zo.` }, { voor: "intern" }, { voor: "klant", reden: null }] });
    expect(must(await runMacro(as(desk), nummer, { macroId: id, versie }))).toMatchObject({ daarna: "volgende", gedaan: expect.arrayContaining(["In behandeling nemen"]) as unknown });
    expect(await rij(nummer)).toMatchObject({ status: "gereed", eigenaarId: desk.id, oplossing: "De lamp doet het weer." });
    expect(await soorten(nummer)).toEqual(["melding.ontvangen", "melding.in_behandeling_genomen", "melding.ingedeeld", "melding.geinformeerd", "melding.genoteerd", "melding.gereed_gemeld", "melding.macro_gedaan"]);
    const klaar = await database.db.gebeurtenis.findFirstOrThrow({ where: { soort: "melding.macro_gedaan", melding: { nummer } } });
    expect(klaar.gegevens).toMatchObject({ met: "Macro lamp-eigen", kosten: 12.5 });
  });

  it("does nothing at all when one step is refused, and says which and why", async () => {
    const team = await database.db.team.findFirstOrThrow({ where: { soort: "backoffice" } });
    const { id } = must(await saveMacro(as(desk), macro("kan-niet", [{ doe: "nemen" }, { doe: "bericht", tekst: "Wij zijn bezig." }, { doe: "uitzetten", teamId: team.id }, { doe: "gereed", tekst: "Klaar." }])));
    const nummer = await aMelding(as(klant));
    const done = await runMacro(as(desk), nummer, { macroId: id, versie: 1 });
    expect(done).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan", reden: "Stap 4 (gereed melden, de klant krijgt bericht) kan niet. Er staan nog opdrachten open. Rond die eerst af of trek ze in. Er is niets gewijzigd." } });
    expect([await rij(nummer), await soorten(nummer)]).toEqual([{ status: "nieuw", versie: 1, eigenaarId: null, oplossing: null }, ["melding.ontvangen"]]);
    expect(await database.db.bericht.count({ where: { melding: { nummer } } })).toBe(0);
  });

  it("holds back a text with a gap until somebody fills it in, and a stale page", async () => {
    const { id } = must(await saveMacro(as(desk), macro("met-gat", [{ doe: "nemen" }, { doe: "bericht", tekst: "Wij komen naar {{plek}}." }])));
    const nummer = await aMelding(as(klant));
    expect(await runMacro(as(desk), nummer, { macroId: id, versie: 1 })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    expect((await rij(nummer)).status).toBe("nieuw");
    must(await runMacro(as(desk), nummer, { macroId: id, versie: 1, teksten: { 1: "Wij komen naar de hal." } }));
    expect(await runMacro(as(desk), nummer, { macroId: id, versie: 1 })).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 3 } });
  });

  it("is taken back as a whole within its seconds", async () => {
    const { id } = must(await saveMacro(as(desk), macro("terug", [{ doe: "nemen" }, { doe: "bericht", tekst: "Wij zijn bezig." }, { doe: "gereed", tekst: "Klaar." }])));
    const nummer = await aMelding(as(klant));
    const gedaan = must(await runMacro({ ...as(desk), bedenktijd: true }, nummer, { macroId: id, versie: 1 }));
    must(await undoActie(as(desk), { herstelpunt: gedaan.herstelpunt }));
    expect(await rij(nummer)).toMatchObject({ status: "nieuw", eigenaarId: null, oplossing: null });
    expect(await database.db.bericht.count({ where: { melding: { nummer } } })).toBe(0);
  });

  it("of one person is for that person alone; what it refers to and is gone, is said before it is done", async () => {
    const tekst = must(await saveStandaardtekst(as(desk), { kort: "voor-macro", titel: "T", tekst: "Dag.", doel: "klant", productCode: "" }));
    const { id } = must(await saveMacro(as(desk), macro("eigen", [{ doe: "bericht", tekstId: tekst.id }])));
    const nummer = await aMelding(as(klant));
    expect((await readMacrosVan(as(collega))).some((een) => een.id === id)).toBe(false);
    expect(await runMacro(as(collega), nummer, { macroId: id, versie: 1 })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await runMacro(as(klant), nummer, { macroId: id, versie: 1 })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    must(await archiveStandaardtekst(as(desk), { id: tekst.id, versie: 1, actief: "nee" }));
    expect(must(await findMacros(as(desk), { nummer, zoek: "eigen" })).items[0]?.plan[0]?.reden).toBe("Wat hier gekozen was, is niet meer in gebruik.");
    must(await archiveMacro(as(desk), { id, versie: 1, actief: "nee" }));
    expect(await runMacro(as(desk), nummer, { macroId: id, versie: 1 })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
  });

  it("of the base data can all be done on a new melding of their kind", async () => {
    const alle = (await readMacrosVan(as(collega))).filter(({ eigen }) => !eigen);
    expect(alle).toHaveLength(BASISMACROS.length);
    for (const een of alle) {
      const nummer = await aMelding(as(klant), { kwis: een.kwis[0] ?? "S", ...(een.productCode ? { productCode: een.productCode } : {}) });
      const gevonden = must(await findMacros(as(collega), { nummer, zoek: een.kort })).items.find(({ id }) => id === een.id);
      expect(gevonden?.plan.map(({ reden }) => reden).filter(Boolean), een.kort).toEqual([]);
    }
  });
});

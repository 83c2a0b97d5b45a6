import { beforeAll, describe, expect, it } from "vitest";
import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { countWeergaven } from "@/lib/queries/wachtrij/count-weergaven";
import { listGewijzigdeRijen, listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { GETELDE_WEERGAVEN } from "@/lib/domain/wachtrij/weergave";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor, behandelaar: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db, { naam: "Karin Visser" });
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  collega = await aPersoon(database.db, { rollen: ["frontoffice"] });
  behandelaar = await aPersoon(database.db, { rollen: ["klachtbehandelaar"] });
});

const as = (actor: PersoonActor, now?: () => Date) => contextOf(database.db, actor, now);
const filters = (vraag = "") => readWachtrijFilters(new URLSearchParams(vraag));
const nummersOf = async (actor: PersoonActor, vraag: string, now?: () => Date) => must(await listWachtrij(as(actor, now), filters(vraag))).rijen.map(({ nummer }) => nummer);
const aKlacht = (over: PersoonActor) => aMelding(as(klant), { omschrijving: "Er werd onvriendelijk tegen mij gedaan aan de balie.", kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: over.id } });

describe("de wachtrij", () => {
  it("gives flat rows and keeps a melding in the view where it belongs", async () => {
    const nummer = await aMelding(as(klant));
    const { rijen } = must(await listWachtrij(as(desk), filters("weergave=nieuw")));
    expect(rijen.find((rij) => rij.nummer === nummer)).toMatchObject({ klant: "Karin Visser", kwis: "S", prioriteit: 3, status: "nieuw", eigenaar: null, versie: 1 });
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    expect(await nummersOf(desk, "weergave=nieuw")).not.toContain(nummer);
    expect(await nummersOf(desk, "weergave=van-mij")).toContain(nummer);
    expect(await nummersOf(collega, "weergave=van-mij")).not.toContain(nummer);
  });

  it("pages without skipping or repeating, also when something arrives in between", async () => {
    for (let i = 0; i < 7; i += 1) await aMelding(as(klant));
    const all = await nummersOf(desk, "weergave=open");
    const gezien: number[] = [];
    for (let cursor: string | undefined, first = true; first || cursor; first = false) {
      const page = must(await listWachtrij(as(desk), filters("weergave=open"), { limiet: 3, ...(cursor ? { cursor } : {}) }));
      gezien.push(...page.rijen.map(({ nummer }) => nummer));
      if (first) await aMelding(as(klant), { spoed: true });
      cursor = page.volgende ?? undefined;
    }
    expect(gezien).toEqual(all);
    expect(await listWachtrij(as(desk), filters(), { cursor: "onzin" })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
  });

  it("counts what the views hold, with one limit for all", async () => {
    const tellingen = must(await countWeergaven(as(desk)));
    for (const weergave of GETELDE_WEERGAVEN) {
      expect(tellingen[weergave], weergave).toBe((await nummersOf(desk, `weergave=${weergave}`)).length);
    }
  });

  it("knows late, nearly late, silent and waiting by the clock of the domain", async () => {
    const nummer = await aMelding(as(klant), { spoed: true });
    const { uiterlijkGereed } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    const bij = (minuten: number) => () => new Date(uiterlijkGereed!.getTime() + minuten * 60_000);
    expect(await nummersOf(desk, "weergave=bijna-te-laat", bij(-1))).toContain(nummer);
    expect(await nummersOf(desk, "weergave=te-laat", bij(-1))).not.toContain(nummer);
    expect(await nummersOf(desk, "weergave=te-laat", bij(1))).toContain(nummer);
    expect(await nummersOf(desk, "weergave=3x-te-laat", bij(1))).not.toContain(nummer);
    expect(await nummersOf(desk, "weergave=spoed")).toContain(nummer);
    const { ontvangenOp } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    const norm = (uiterlijkGereed!.getTime() - ontvangenOp.getTime()) / 60_000;
    expect(await nummersOf(desk, "weergave=3x-te-laat", bij(2 * norm - 1))).not.toContain(nummer);
    expect(await nummersOf(desk, "weergave=3x-te-laat", bij(2 * norm + 1))).toContain(nummer);
    expect(await nummersOf(desk, "weergave=klant-hoort-niets", bij(60 * 24 * 20))).toContain(nummer);
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 1, vraag: "Waar is dit precies?" }));
    expect(await nummersOf(desk, "weergave=wacht-op-klant")).toContain(nummer);
    expect(await nummersOf(desk, "weergave=te-laat", bij(1))).not.toContain(nummer);
  });

  it("searches words, numbers in any form, and closed ones too", async () => {
    const nummer = await aMelding(as(klant), { omschrijving: "De kroonluchter in de trouwzaal hangt scheef." });
    expect(await nummersOf(desk, "zoek=kroonluchter")).toEqual([nummer]);
    expect(await nummersOf(desk, `zoek=m-${nummer}`)).toEqual([nummer]);
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: 1, oplossing: "Recht gehangen." }));
    expect(await nummersOf(desk, "zoek=kroonluchter")).toEqual([nummer]);
    expect(await nummersOf(desk, "weergave=open&zoek=kroonluchter")).toEqual([]);
  });

  it("filters on kwis, priority, owner and channel together", async () => {
    const nummer = await aMelding(as(desk), { melderId: klant.id, kanaal: "telefoon", kwis: "I", omschrijving: "Hoe laat gaat het gebouw open?", productCode: undefined });
    expect(await nummersOf(desk, "weergave=open&kwis=I&kanaal=telefoon&eigenaar=geen")).toEqual([nummer]);
    expect(await nummersOf(desk, "weergave=open&kwis=K&kanaal=telefoon")).toEqual([]);
    expect(await nummersOf(desk, "weergave=open&prioriteit=9&team=onzin&sorteer=raar&kwis=Z")).toContain(nummer);
  });

  it("keeps a klacht from who it is about: list, count, search, changed rows", async () => {
    const voor = must(await countWeergaven(as(collega)));
    const nummer = await aKlacht(collega);
    const vraag = "weergave=klachten";
    expect(await nummersOf(behandelaar, vraag)).toContain(nummer);
    expect(await nummersOf(collega, vraag)).not.toContain(nummer);
    expect(await nummersOf(collega, `zoek=${nummer}`)).toEqual([]);
    expect(await nummersOf(collega, "zoek=onvriendelijk")).toEqual([]);
    expect(must(await countWeergaven(as(collega)))).toEqual(voor);
    expect(must(await listGewijzigdeRijen(as(collega), filters(vraag), [nummer]))).toEqual([]);
    expect(must(await listGewijzigdeRijen(as(behandelaar), filters(vraag), [nummer]))).toMatchObject([{ past: true, rij: { nummer } }]);
  });

  it("is closed to a klant", async () => {
    expect(await listWachtrij(as(klant), filters())).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await countWeergaven(as(klant))).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await listGewijzigdeRijen(as(klant), filters(), [1])).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});

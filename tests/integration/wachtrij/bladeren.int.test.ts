import { beforeAll, describe, expect, it } from "vitest";
import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { GROEPERINGEN, type Groepering } from "@/lib/domain/wachtrij/lijst-vorm";
import { SORTERINGEN, type Sortering } from "@/lib/domain/wachtrij/weergave";
import { countFacetten } from "@/lib/queries/wachtrij/count-facetten";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import type { WachtrijRij } from "@/lib/queries/wachtrij/wachtrij-rij";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor;
let alles: readonly WachtrijRij[] = [];

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db);
  [desk, collega] = [await aPersoon(database.db, { rollen: ["frontoffice"], naam: "Anna Bakker" }), await aPersoon(database.db, { rollen: ["frontoffice"], naam: "Zoë Vos" })];
  for (let i = 0; i < 12; i += 1) {
    const soort = i % 3 === 0 ? ({ kwis: "I", productCode: undefined } as const) : {};
    const nummer = await aMelding(as(klant), { omschrijving: `De lamp hangt los bij plek ${i}.`, spoed: i === 5, ...soort });
    if (i % 4 === 1) must(await MELDING_COMMANDS.take(as(i < 6 ? desk : collega), nummer, { versie: 1 }));
  }
  alles = await walk("weergave=open", 50);
}, 120_000);

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const filters = (vraag: string) => readWachtrijFilters(new URLSearchParams(vraag));

/** Everything of a list, page by page. */
async function walk(vraag: string, limiet: number): Promise<WachtrijRij[]> {
  const rijen: WachtrijRij[] = [];
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page = must(await listWachtrij(as(desk), filters(vraag), { limiet, ...(cursor ? { cursor } : {}) }));
    rijen.push(...page.rijen);
    cursor = page.volgende ?? undefined;
  }
  return rijen;
}

const opUiterlijk = (rij: WachtrijRij): number => rij.uiterlijk ?? Number.MAX_SAFE_INTEGER;
const SORTEERT: Readonly<Record<Exclude<Sortering, "-gewijzigd">, (rij: WachtrijRij) => number>> = {
  uiterlijk: opUiterlijk, prioriteit: ({ prioriteit }) => prioriteit ?? 9, "-ontvangen": ({ ontvangen }) => -ontvangen, ontvangen: ({ ontvangen }) => ontvangen,
};
const GROEP: Readonly<Record<Groepering, (rij: WachtrijRij) => unknown>> = {
  dag: () => 0, status: ({ status }) => status, kwis: ({ kwis }) => kwis, prioriteit: ({ prioriteit }) => prioriteit, eigenaar: ({ eigenaar }) => eigenaar, team: ({ team }) => team,
};
const sorted = (getallen: readonly number[]) => getallen.toSorted((a, b) => a - b);
const nummers = (rijen: readonly WachtrijRij[]) => rijen.map(({ nummer }) => nummer);

describe("bladeren", () => {
  it.each(SORTERINGEN)("op %s geeft elke melding precies één keer, in die volgorde", async (sorteer) => {
    const rijen = await walk(`weergave=open&sorteer=${sorteer}`, 3);
    expect(sorted(nummers(rijen))).toEqual(sorted(nummers(alles)));
    if (sorteer === "-gewijzigd") return expect(nummers(rijen)).toEqual(nummers(await walk(`weergave=open&sorteer=${sorteer}`, 50)));
    const waarden = rijen.map(SORTEERT[sorteer]);
    expect(waarden).toEqual(sorted(waarden));
  });

  it.each(GROEPERINGEN)("in groepen van %s houdt elke groep bij elkaar, op uiterlijk daarbinnen", async (groep) => {
    const rijen = await walk(`weergave=open&groep=${groep}`, 3);
    expect(sorted(nummers(rijen))).toEqual(sorted(nummers(alles)));
    const koppen = rijen.map(GROEP[groep]);
    expect(koppen.filter((kop, index) => kop !== koppen[index - 1])).toHaveLength(new Set(koppen).size);
    for (const kop of new Set(koppen)) {
      const waarden = rijen.filter((rij) => GROEP[groep](rij) === kop).map(opUiterlijk);
      expect(waarden).toEqual(sorted(waarden));
    }
  });

  it("keeps its place when the group in which a page ended is gone meanwhile", async () => {
    const eerste = must(await listWachtrij(as(desk), filters("weergave=open&groep=eigenaar"), { limiet: 9 }));
    const tweede = must(await listWachtrij(as(desk), filters("weergave=open&groep=eigenaar"), { limiet: 1, cursor: eerste.volgende! }));
    const anna = tweede.rijen[0]!;
    expect(anna.eigenaar).toBe("Anna Bakker");
    for (const { nummer, versie } of alles.filter(({ eigenaar }) => eigenaar === "Anna Bakker")) must(await MELDING_COMMANDS.assign(as(desk), nummer, { versie, eigenaarId: collega.id }));
    const rest = must(await listWachtrij(as(desk), filters("weergave=open&groep=eigenaar"), { limiet: 20, cursor: tweede.volgende! }));
    expect(rest.rijen.every(({ eigenaar }) => eigenaar === "Zoë Vos")).toBe(true);
    expect(rest.rijen.length).toBeGreaterThan(0);
  });

  it("reads several values of one filter beside each other, in one order", async () => {
    const vraag = `weergave=open&eigenaar=geen&eigenaar=${collega.id}&kwis=S&kwis=I`;
    const rijen = await walk(vraag, 3);
    expect(sorted(nummers(rijen))).toEqual(sorted(nummers(alles)));
    expect(rijen.map(opUiterlijk)).toEqual(sorted(rijen.map(opUiterlijk)));
    const zonder = await walk(`weergave=open&eigenaar=${collega.id}&eigenaar=${desk.id}`, 2);
    expect(new Set(zonder.map(({ eigenaar }) => eigenaar))).toEqual(new Set(["Zoë Vos"]));
  });

  it("counts per value what it would leave, with the other filters as they are", async () => {
    const { aantallen, geteld, isDeel } = must(await countFacetten(as(desk), filters("weergave=open&kwis=S")));
    expect({ geteld, isDeel }).toEqual({ geteld: true, isDeel: false });
    for (const kwis of ["S", "I"]) expect(aantallen.kwis?.[kwis]).toBe((await walk(`weergave=open&kwis=${kwis}`, 50)).length);
    expect(aantallen.eigenaar?.["geen"]).toBe((await walk("weergave=open&kwis=S&eigenaar=geen", 50)).length);
    expect(must(await countFacetten(as(desk), filters("zoek=lamp")))).toMatchObject({ geteld: false });
    expect(await countFacetten(as(klant), filters(""))).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import { rebuildDagcijfer } from "@/lib/data/rebuild-dagcijfer";
import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { KPI_CODES, kpiOf, type KpiCode } from "@/lib/domain/kpi/kpis";
import { resolvePeriode } from "@/lib/domain/kpi/periode";
import { SELECTIE_CODES, selectieOf, type SelectieCode } from "@/lib/domain/kpi/selectie";
import { dagOf } from "@/lib/domain/sla/amsterdam";
import { exportMeldingen } from "@/lib/queries/sturen/export-meldingen";
import { getDashboard, type Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { listKpis } from "@/lib/queries/sturen/list-kpis";
import { listMeldingen } from "@/lib/queries/sturen/list-meldingen";
import { testDb } from "../../support/database";
import { contextOf, seedKleineSet, seedMensen, seedVerborgen, type Mensen } from "./kleine-set";

const database = testDb();
const VANDAAG = dagOf(2026, 11, 18);
const periode = resolvePeriode("maand", VANDAAG);
const woorden = { status: (code: string) => code, kanaal: (code: string) => code };
let ctx: Context;
let mensen: Mensen;
let dashboard: Dashboard;

beforeAll(async () => {
  mensen = await seedMensen(database.db);
  await seedKleineSet(database.db, mensen);
  await seedVerborgen(database.db, mensen);
  await rebuildDagcijfer(database.db);
  ctx = contextOf(database.db, mensen);
  const found = await getDashboard(ctx, periode);
  if (!found.ok) throw new Error(found.error.code);
  dashboard = found.value;
});

async function nummers(lijst: SelectieCode, narrow: { kwis?: string; groep?: string; kanaal?: string } = {}, als = ctx): Promise<number[]> {
  const page = await listMeldingen(als, { lijst, periode, ...narrow }, null);
  if (!page.ok) throw new Error(page.error.code);
  expect(page.value.aantal).toBe(page.value.rows.length);
  return page.value.rows.map(({ nummer }) => nummer).sort();
}

async function exportLines(lijst: SelectieCode): Promise<string[]> {
  const stream = exportMeldingen(ctx, { lijst, periode }, woorden);
  if (!stream.ok) throw new Error(stream.error.code);
  let text = "";
  for await (const chunk of stream.value) text += chunk;
  return text.split("\r\n").slice(1, -1);
}

/** By hand from the comments in kleine-set.ts. */
const BY_HAND: Record<KpiCode, { waarde: number | null; teller: number; noemer: number | null }> = {
  instroom: { waarde: 8, teller: 8, noemer: null }, // 901 902 903 905 906 907 909 910
  uitstroom: { waarde: 6, teller: 6, noemer: null }, // 901-906
  werkvoorraad: { waarde: 3, teller: 3, noemer: null }, // 907 908 909
  "werkvoorraad-weken": { waarde: 2.4, teller: 3, noemer: null }, // 5 gereed in 21 Oct - 17 Nov: 3 / 1.25
  "ouderdom-p50": { waarde: 15, teller: 3, noemer: null },
  "ouderdom-p90": { waarde: 83, teller: 3, noemer: null }, // 15 + 0.8 * (100 - 15)
  "op-tijd": { waarde: 60, teller: 3, noemer: 5 }, // 901 905 906 of 901 902 903 905 906
  "reactie-op-tijd": { waarde: 50, teller: 1, noemer: 2 },
  "direct-opgelost": { waarde: 33.3, teller: 1, noemer: 3 }, // 901 of 901 902 906
  "eerste-keer-goed": { waarde: 66.7, teller: 4, noemer: 6 }, // not 902 (two visits), not 903 (reopened)
  "doorlooptijd-p50": { waarde: 14, teller: 6, noemer: null }, // 1 2 4 24 100 144 hours
  "doorlooptijd-p90": { waarde: 122, teller: 6, noemer: null },
  heropend: { waarde: 16.7, teller: 1, noemer: 6 },
  tevredenheid: { waarde: 6.7, teller: 3, noemer: null }, // 9 4 7
  "cijfer-zeven": { waarde: 66.7, teller: 2, noemer: 3 },
  respons: { waarde: 50, teller: 3, noemer: 6 },
  klachtpercentage: { waarde: 12.5, teller: 1, noemer: 8 },
  "klachten-op-tijd": { waarde: 100, teller: 1, noemer: 1 },
  click: { waarde: 37.5, teller: 3, noemer: 8 }, // 903 907 910
  call: { waarde: 37.5, teller: 3, noemer: 8 }, // 901 905 906
  face: { waarde: 25, teller: 2, noemer: 8 }, // 902 909
  navragen: { waarde: 12.5, teller: 1, noemer: 8 }, // 903
  "nu-te-laat": { waarde: 33.3, teller: 1, noemer: 3 }, // 907; 908 waits for the klant
  "hoort-niets": { waarde: 33.3, teller: 1, noemer: 3 },
};

describe("the figures", () => {
  it.each(KPI_CODES)("%s is what counting by hand gives", async (code) => {
    const kpis = await listKpis(ctx, { van: periode.van, tot: periode.tot });
    if (!kpis.ok) throw new Error(kpis.error.code);
    expect(kpis.value.find((kpi) => kpi.code === code)).toMatchObject(BY_HAND[code]);
  });

  it("give this month so far when no period is asked", async () => {
    const [zonder, met] = await Promise.all([listKpis(ctx, {}), listKpis(ctx, { van: periode.van, tot: periode.tot })]);
    expect(zonder).toEqual(met);
  });

  it("compare with as much of the month before", () => {
    expect(dashboard.vorige.periode).toMatchObject({ van: dagOf(2026, 10, 1), tot: dagOf(2026, 10, 18) });
    expect(computeKpi("op-tijd", dashboard.vorige)).toMatchObject({ teller: 1, noemer: 2, waarde: 0.5 });
  });

  it("take at most ten statements", async () => {
    let statements = 0;
    const db = new Proxy(database.db, {
      get: (target, key) => {
        if (key === "$queryRaw") statements += 1;
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    await getDashboard({ ...ctx, db }, periode);
    expect(statements).toBeLessThanOrEqual(10);
  });

  it("show today without the rollup having been told", async () => {
    expect(dashboard.vandaag).toMatchObject({ nieuw: 2, gereed: 1 });
    expect(dashboard.nu.perDag.get(VANDAAG)).toMatchObject({ nieuw: 2, gereed: 1 });
  });
});

describe("every number opens its list", () => {
  it.each(KPI_CODES)("%s: counted = listed = exported, above and below the line", async (code) => {
    const { teller, noemer } = computeKpi(code, dashboard.nu);
    const kpi = kpiOf(code);
    expect(await nummers(kpi.teller.lijst)).toHaveLength(teller);
    expect(await exportLines(kpi.teller.lijst)).toHaveLength(teller);
    if (kpi.noemer) expect(await nummers(kpi.noemer.lijst)).toHaveLength(noemer ?? -1);
  });

  it("holds the very meldingen", async () => {
    expect(await nummers("op-tijd")).toEqual([901, 905, 906]);
    expect(await nummers("te-laat")).toEqual([902, 903]);
    expect(await nummers("niet-eerste-keer-goed")).toEqual([902, 903]);
    expect(await nummers("onvoldoende")).toEqual([902]);
    expect(await nummers("nu-te-laat")).toEqual([907]);
    expect(await nummers("terug-te-melden")).toEqual([909]);
  });

  it("also for kinds, channels, product groups and ages", async () => {
    for (const [kwis, telling] of Object.entries(dashboard.nu.perKwis)) expect(await nummers("nieuw", { kwis })).toHaveLength(telling.nieuw);
    for (const [kanaal, telling] of Object.entries(dashboard.nu.perKanaal)) expect(await nummers("gereed", { kanaal })).toHaveLength(telling.gereed);
    for (const [groep, telling] of Object.entries(dashboard.nu.perGroep)) {
      expect(await nummers("met-norm", { groep })).toHaveLength(telling.metNorm);
      expect(await nummers("heropend", { groep })).toHaveLength(telling.heropend);
    }
    const ages = await Promise.all((["open-week", "open-maand", "open-kwartaal", "open-oud"] as const).map((lijst) => nummers(lijst)));
    expect(ages).toEqual([[909], [907], [], [908]]);
    expect(ages.map(({ length }) => length)).toEqual(dashboard.nu.voorraad.leeftijden);
  });
});

describe("who may see what", () => {
  it("keeps a klacht about the manager or the own team out of every list", async () => {
    for (const lijst of SELECTIE_CODES) {
      for (const nummer of await nummers(lijst)) expect([920, 921, 922], `${selectieOf(lijst).titel} M${nummer}`).not.toContain(nummer);
    }
  });

  it("shows those to somebody they are not about", async () => {
    const ander: Context = { ...ctx, actor: { ...ctx.actor, id: mensen.klant.replace(/.$/, "0"), teamIds: [] } as Context["actor"] };
    expect(await nummers("klachten", {}, ander)).toEqual([905, 920, 921, 922]);
    const found = await getDashboard(ander, periode);
    expect(found.ok && found.value.nu.perKwis.K).toMatchObject({ nieuw: 4, gereed: 3, oordelen: 1 });
  });

  it("refuses without the right, also the export", async () => {
    const desk = contextOf(database.db, mensen, ["coordinator"]);
    expect(await getDashboard(desk, periode)).toEqual({ ok: false, error: { code: "geen-recht", recht: "sturen.read" } });
    expect(await listMeldingen(desk, { lijst: "open", periode }, null)).toMatchObject({ ok: false });
    expect(exportMeldingen(desk, { lijst: "open", periode }, woorden)).toEqual({ ok: false, error: { code: "geen-recht", recht: "sturen.export" } });
  });
});

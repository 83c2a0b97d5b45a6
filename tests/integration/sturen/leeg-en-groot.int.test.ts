import { describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import { parseCursor } from "@/lib/contracts/sturen/lijst-input";
import { rebuildDagcijfer } from "@/lib/data/rebuild-dagcijfer";
import { sql } from "@/lib/data/sql";
import { resolvePeriode } from "@/lib/domain/kpi/periode";
import { dagOf } from "@/lib/domain/sla/amsterdam";
import { exportMeldingen } from "@/lib/queries/sturen/export-meldingen";
import { getDashboard } from "@/lib/queries/sturen/get-dashboard";
import { listKpis } from "@/lib/queries/sturen/list-kpis";
import { listMeldingen } from "@/lib/queries/sturen/list-meldingen";
import { testDb } from "../../support/database";
import { contextOf, melding, op, seedMensen } from "./kleine-set";

const database = testDb();
const periode = resolvePeriode("maand", dagOf(2026, 11, 18));
const woorden = { status: (code: string) => code, kanaal: (code: string) => code };

describe("an empty installation", () => {
  it("has figures that are nothing, never NaN or 0 %", async () => {
    const ctx = contextOf(database.db, await seedMensen(database.db));
    const kpis = await listKpis(ctx, {});
    if (!kpis.ok) throw new Error(kpis.error.code);
    for (const { code, waarde, eenheid } of kpis.value) expect([code, waarde]).toEqual([code, eenheid === "aantal" ? 0 : null]);
    expect(await listMeldingen(ctx, { lijst: "open", periode }, null)).toEqual({ ok: true, value: { rows: [], volgende: null, aantal: 0, meer: false } });
  });
});

/** As many meldingen as asked, one a second, made by the database itself. */
async function seedVeel(ctx: Context, aantal: number): Promise<void> {
  const { id: melder } = await ctx.db.persoon.findFirstOrThrow({ where: { email: "k@proef.example" } });
  await ctx.db.$executeRaw(sql`
    INSERT INTO melding (id, onderwerp, omschrijving, status, kwis, kwis_voorstel, kanaal, melder_id, ingevoerd_door_id, ontvangen_op, gereed_op, oplossing, gewijzigd_op)
    SELECT gen_random_uuid(), 'Nummer ' || i, 'Proef', 'gereed', 'S', '{}', 'portaal', ${melder}::uuid, ${melder}::uuid,
      timestamptz '2026-11-02 09:00+01' + i / 3 * interval '1 second', timestamptz '2026-11-03 09:00+01' + i / 3 * interval '1 second', 'Klaar', now()
    FROM generate_series(1, ${aantal}::int) i`);
}

describe("a long list", () => {
  it("is paged without skipping or repeating, also where moments are equal", async () => {
    await database.reset();
    const ctx = contextOf(database.db, await seedMensen(database.db));
    await seedVeel(ctx, 175);
    for (const lijst of ["nieuw", "gereed"] as const) {
      const seen: number[] = [];
      for (let na: string | null | undefined; na !== null;) {
        const page = await listMeldingen(ctx, { lijst, periode }, parseCursor(na));
        if (!page.ok) throw new Error(page.error.code);
        expect(page.value.aantal).toBe(175);
        seen.push(...page.value.rows.map(({ nummer }) => nummer));
        na = page.value.volgende;
      }
      expect([seen.length, new Set(seen).size]).toEqual([175, 175]);
    }
  });

  it("is exported with 100,000 rows without growing memory", async () => {
    await database.reset();
    const ctx = contextOf(database.db, await seedMensen(database.db));
    for (let keer = 0; keer < 20; keer += 1) await seedVeel(ctx, 5000);
    await database.db.$executeRaw(sql`ANALYZE melding`);
    const stream = exportMeldingen(ctx, { lijst: "gereed", periode }, woorden);
    if (!stream.ok) throw new Error(stream.error.code);
    let lines = 0;
    let start = 0;
    let peak = 0;
    for await (const chunk of stream.value) {
      lines += chunk.split("\r\n").length - 1;
      if (start === 0 && lines > 10_000) start = process.memoryUsage().heapUsed;
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
    expect(lines).toBe(100_001);
    expect(peak - start).toBeLessThan(150 * 1024 * 1024); // garbage between collections; the whole would be several times this
  }, 120_000);
});

describe("the rollup", () => {
  it("counts a single day anew without touching others", async () => {
    await database.reset();
    const mensen = await seedMensen(database.db);
    const ctx = contextOf(database.db, mensen);
    await database.db.melding.createMany({ data: [melding(mensen, { ontvangenOp: op("2026-11-02T23:59") }), melding(mensen, { ontvangenOp: op("2026-11-03T00:00") })] });
    await rebuildDagcijfer(database.db);
    await database.db.melding.create({ data: { ...melding(mensen, { ontvangenOp: op("2026-11-03T10:00") }) } as never });
    await rebuildDagcijfer(database.db, { vanaf: op("2026-11-03T00:00"), voor: op("2026-11-04T00:00") });
    const found = await getDashboard(ctx, periode);
    const days = found.ok ? [...found.value.nu.perDag].map(([dag, { nieuw }]) => [dag - periode.van, nieuw]) : [];
    expect(days.sort()).toEqual([[1, 1], [2, 2]]);
  });
});

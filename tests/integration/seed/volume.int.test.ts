import { beforeAll, describe, expect, it } from "vitest";
import { sql } from "@/lib/data/sql";
import { seedDemo } from "@/prisma/seed/demo";
import { seedReferentie } from "@/prisma/seed/referentie";
import { generateVolume } from "@/prisma/seed/volume/generate-volume";
import { testDb } from "@/tests/support/database";

const database = testDb();
const NU = new Date("2026-11-19T10:12:00Z");
const AANTAL = 1500;

const count = async (query: ReturnType<typeof sql>): Promise<number> => {
  const [rij] = await database.db.$queryRaw<{ n: number }[]>(query);
  return rij?.n ?? -1;
};

describe("generateVolume", () => {
  let voor = 0;
  let laatste = 0;
  const gezien: number[] = [];

  beforeAll(async () => {
    await seedReferentie(database.db);
    await seedDemo(database.db, { nu: NU });
    voor = await database.db.melding.count();
    laatste = (await database.db.melding.aggregate({ _max: { nummer: true } }))._max.nummer ?? 0;
    await generateVolume(database.url, { meldingen: AANTAL, zaad: 7, nu: NU, voortgang: (klaar) => gezien.push(klaar) });
  }, 120_000);

  it("adds what was asked over five years, most of it done, and says how far it is", async () => {
    expect(await database.db.melding.count()).toBe(voor + AANTAL);
    expect(gezien.at(-1)).toBe(AANTAL);
    const open = await database.db.melding.count({ where: { open: true, nummer: { gt: laatste } } });
    expect(open / AANTAL).toBeGreaterThan(0.01);
    expect(open / AANTAL).toBeLessThan(0.06);
    const eerste = await database.db.melding.aggregate({ _min: { ontvangenOp: true } });
    expect(eerste._min.ontvangenOp?.getTime()).toBeLessThan(NU.getTime() - 4 * 365 * 86_400_000);
  });

  it("leaves the same truths in the database as ordinary writes", async () => {
    expect(await count(sql`SELECT count(*)::int AS n FROM melding WHERE open <> (status NOT IN ('gereed','afgesloten','geannuleerd')) OR rang_op <> COALESCE(uiterlijk_gereed, timestamptz '9999-01-01 00:00:00+00')`)).toBe(0);
    expect(await count(sql`SELECT count(*)::int AS n FROM opdracht WHERE open <> (status IN ('aangeboden','geaccepteerd','in_uitvoering','ingepland','wacht_op_materiaal','wacht_op_toegang'))`)).toBe(0);
    expect(await count(sql`SELECT count(*)::int AS n FROM gebeurtenis g LEFT JOIN melding m ON m.id = g.melding_id WHERE m.id IS NULL OR g.op > ${NU} OR g.op < m.ontvangen_op`)).toBe(0);
    expect(await count(sql`SELECT count(*)::int AS n FROM klokgebeurtenis k LEFT JOIN klok c ON c.id = k.klok_id WHERE c.id IS NULL`)).toBe(0);
    const anders = sql`
      SELECT count(*)::int AS n FROM melding m JOIN (
        SELECT DISTINCT ON (melding_id) melding_id, gegevens ->> 'naar' AS naar FROM gebeurtenis WHERE soort LIKE 'melding.%' AND gegevens ? 'naar' ORDER BY melding_id, id DESC) l ON l.melding_id = m.id
      WHERE l.naar <> m.status`;
    expect(await count(anders)).toBe(0);
  });

  it("can be asked again on the same day", async () => {
    const eerder = await database.db.melding.count();
    await generateVolume(database.url, { meldingen: 50, zaad: 7, nu: NU });
    expect(await database.db.melding.count()).toBe(eerder + 50);
  });

  it("takes its numbers for itself, so that the next melding gets a new one", async () => {
    const hoogste = (await database.db.melding.aggregate({ _max: { nummer: true } }))._max.nummer ?? 0;
    expect(await count(sql`SELECT nextval('melding_nummer_seq')::int AS n`)).toBeGreaterThan(hoogste);
    expect(await count(sql`SELECT (count(*) - count(DISTINCT nummer))::int AS n FROM opdracht`)).toBe(0);
  });
});

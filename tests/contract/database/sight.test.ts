import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { sql } from "@/lib/data/sql";
import { opdrachtVisibleTo } from "@/lib/data/opdracht-store";
import { opdrachtVisibleSql, visibleSql, visibleTo } from "@/lib/data/visible-to";
import { ROLLEN, type Rol } from "@/lib/domain/authz/rollen";
import { SYSTEEM, type Actor } from "@/lib/domain/authz/actor";
import { createOpdrachtRij, createMeldingRij } from "@/tests/support/rows";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";
import { createToeval } from "@/tests/support/toeval";

const database = testDb();
const ROWS = 120;
let personen: string[], teams: string[], opdrachten: string[];

/** What is true of a melding, told again without Prisma and SQL: the oracle of both filters. */
type Rij = { id: string; kwis: string; melderId: string; teamId: string | null; betreftPersoonId: string | null; betreftTeamId: string | null; opdrachten: { id: string; teamId: string | null }[] };

function maySee(actor: Actor, rij: Rij): boolean {
  if (actor.soort === "systeem") return true;
  if (actor.soort === "leverancier") return rij.opdrachten.some(({ id }) => id === actor.opdrachtId);
  const own = rij.melderId === actor.id;
  const isAbout = rij.betreftPersoonId === actor.id || (rij.betreftTeamId !== null && actor.teamIds.includes(rij.betreftTeamId) && !actor.rollen.includes("klachtbehandelaar"));
  if (rij.kwis === "K" && !own && isAbout) return false;
  const desk = ["frontoffice", "coordinator", "klachtbehandelaar", "manager"].some((rol) => actor.rollen.includes(rol as Rol));
  const work = actor.rollen.includes("backoffice") && actor.teamIds.some((team) => rij.teamId === team || rij.opdrachten.some(({ teamId }) => teamId === team));
  return own || desk || work;
}

beforeAll(async () => {
  const { db } = database;
  const toeval = createToeval(99);
  personen = (await Promise.all(Array.from({ length: 6 }, () => aPersoon(db)))).map(({ id }) => id);
  teams = (await db.team.findMany({ take: 4, select: { id: true } })).map(({ id }) => id);
  const orNot = (ids: readonly string[]) => (toeval.getal() < 0.5 ? null : toeval.kies(ids));
  opdrachten = [];
  for (let index = 0; index < ROWS; index += 1) {
    const about = toeval.kies(["niemand", "persoon", "team"] as const);
    const meldingId = await createMeldingRij(db, {
      melderId: toeval.kies(personen), kwis: toeval.kies(["K", "K", "S", "I"]), teamId: orNot(teams),
      betreftPersoonId: about === "persoon" ? toeval.kies(personen) : null, betreftTeamId: about === "team" ? toeval.kies(teams) : null,
    });
    for (let count = 0; count < toeval.kies([0, 0, 1, 2]); count += 1) opdrachten.push(await createOpdrachtRij(db, { meldingId, teamId: toeval.kies(teams) }));
  }
});

describe("what an actor sees", () => {
  it("is the same through Prisma, through SQL and by the rule, for any actor", async () => {
    const { db } = database;
    const rows: Rij[] = await db.melding.findMany({ select: { id: true, kwis: true, melderId: true, teamId: true, betreftPersoonId: true, betreftTeamId: true, opdrachten: { select: { id: true, teamId: true } } } });
    const persoon = fc.record({ id: fc.nat(5), rollen: fc.subarray([...ROLLEN]), teams: fc.subarray([0, 1, 2, 3]) })
      .map(({ id, rollen, teams: own }): Actor => ({ soort: "persoon", id: personen[id]!, naam: "", email: "", rollen, teamIds: own.map((index) => teams[index]!), afdelingId: null, scope: null, sleutelId: null }));
    const leverancier = fc.nat().map((index): Actor => ({ soort: "leverancier", id: "00000000-0000-4000-8000-000000000001", naam: "", opdrachtId: opdrachten[index % opdrachten.length]! }));
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 12, arbitrary: persoon }, { weight: 2, arbitrary: leverancier }, { weight: 1, arbitrary: fc.constant(SYSTEEM) }), async (actor) => {
      const byPrisma = (await db.melding.findMany({ where: visibleTo(actor), select: { id: true } })).map(({ id }) => id).sort();
      const bySql = (await db.$queryRaw<{ id: string }[]>(sql`SELECT m.id::text AS id FROM melding m WHERE ${visibleSql(actor)}`)).map(({ id }) => id).sort();
      expect(byPrisma).toEqual(rows.filter((rij) => maySee(actor, rij)).map(({ id }) => id).sort());
      expect(bySql).toEqual(byPrisma);
      const workByPrisma = await db.opdracht.findMany({ where: { AND: [{ melding: visibleTo(actor) }, opdrachtVisibleTo(actor)] }, select: { id: true }, orderBy: { id: "asc" } });
      const workBySql = await db.$queryRaw<{ id: string }[]>(sql`SELECT o.id FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE ${visibleSql(actor)} AND ${opdrachtVisibleSql(actor)} ORDER BY o.id`);
      expect(workBySql).toEqual(workByPrisma);
    }), { numRuns: 250 });
  });
});

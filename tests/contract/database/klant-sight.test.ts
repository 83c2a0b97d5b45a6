import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { writeMeekijken } from "@/lib/data/meekijken-store";
import { sql } from "@/lib/data/sql";
import { klantRelatieSql } from "@/lib/data/visible-for-klant";
import { visibleSql, visibleTo } from "@/lib/data/visible-to";
import type { Actor } from "@/lib/domain/authz/actor";
import { ROLLEN, type Rol } from "@/lib/domain/authz/rollen";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";
import { createMeldingRij } from "@/tests/support/rows";
import { createToeval } from "@/tests/support/toeval";

const database = testDb();
const ROWS = 150;
/** A tree: 0 above 1 above 2, and 3 apart. Persoon 0 leads 0, persoon 1 leads 2, persoon 2 leads 3. */
const OUDER = [null, 0, 1, null] as const;
const HOOFD = [0, null, 1, 2] as const;
let personen: string[], teams: string[], afdelingen: string[];
type Rij = { id: string; kwis: string; dienstdomeinCode: string; melderId: string; afdelingId: string | null; voorAfdelingId: string | null; betreftPersoonId: string | null; betreftTeamId: string | null; volgers: { persoonId: string; soort: string; gestoptOp: Date | null }[] };
type Persoon = Extract<Actor, { soort: "persoon" }>;

const onder = (index: number): number[] => [index, ...OUDER.flatMap((ouder, kind) => (ouder === index ? onder(kind) : []))];
const isOpen = (rij: Rij) => rij.kwis !== "K" && ["facilitair", "ict"].includes(rij.dienstdomeinCode);

/** What is true, told again without SQL. */
function relatieOf(actor: Persoon, rij: Rij, meekijken: boolean): string | null {
  if (rij.melderId === actor.id) return "melder";
  const aboutTeam = rij.betreftTeamId !== null && actor.teamIds.includes(rij.betreftTeamId) && !actor.rollen.includes("klachtbehandelaar");
  if (rij.kwis === "K" && (rij.betreftPersoonId === actor.id || aboutTeam)) return null;
  const volgt = rij.volgers.find(({ persoonId, gestoptOp }) => persoonId === actor.id && gestoptOp === null);
  if (volgt && (volgt.soort === "volger" || isOpen(rij))) return volgt.soort;
  if (!meekijken || !isOpen(rij)) return null;
  const eigen = afdelingen.flatMap((id, index) => ((HOOFD[index] !== null && personen[HOOFD[index]!] === actor.id) || (actor.rollen.includes("budgethouder") && actor.afdelingId === id) ? onder(index) : []));
  return eigen.some((index) => [rij.afdelingId, rij.voorAfdelingId].includes(afdelingen[index] ?? "")) ? "afdeling" : null;
}

beforeAll(async () => {
  const { db } = database;
  const toeval = createToeval(41);
  personen = (await Promise.all(Array.from({ length: 5 }, () => aPersoon(db)))).map(({ id }) => id);
  teams = (await db.team.findMany({ take: 3, select: { id: true } })).map(({ id }) => id);
  afdelingen = [];
  for (const [index, ouder] of OUDER.entries()) {
    const hoofd = HOOFD[index] ?? null;
    afdelingen.push((await db.afdeling.create({ data: { naam: `Afdeling ${index}`, ouderId: ouder === null ? null : afdelingen[ouder]!, hoofdId: hoofd === null ? null : personen[hoofd]! } })).id);
  }
  const domeinen = (await db.dienstdomein.findMany({ select: { code: true } })).map(({ code }) => code);
  for (let teller = 0; teller < ROWS; teller += 1) {
    const about = toeval.kies(["niemand", "persoon", "team"] as const);
    const id = await createMeldingRij(db, {
      melderId: toeval.kies(personen), kwis: toeval.kies(["K", "S", "I", "W"]), betreftPersoonId: about === "persoon" ? toeval.kies(personen) : null, betreftTeamId: about === "team" ? toeval.kies(teams) : null,
    });
    await db.melding.update({ where: { id }, data: { dienstdomeinCode: toeval.kies(domeinen), afdelingId: toeval.kies([null, ...afdelingen]), voorAfdelingId: toeval.kies([null, null, null, ...afdelingen]), versie: 2 } });
    for (const persoonId of personen.filter(() => toeval.getal() < 0.3)) {
      await db.meldingVolger.create({ data: { meldingId: id, persoonId, soort: toeval.kies(["meemelder", "volger"]), sinds: new Date(0), gestoptOp: toeval.getal() < 0.3 ? new Date() : null } });
    }
  }
});

describe("who sees the page of a klant", () => {
  it.each([false, true])("is the same through SQL and by the rule, for anybody; heads of department look along: %s", async (meekijken) => {
    const { db } = database;
    await db.$transaction((tx) => writeMeekijken(tx, meekijken));
    const rows: Rij[] = await db.melding.findMany({ select: { id: true, kwis: true, dienstdomeinCode: true, melderId: true, afdelingId: true, voorAfdelingId: true, betreftPersoonId: true, betreftTeamId: true, volgers: { select: { persoonId: true, soort: true, gestoptOp: true } } } });
    const persoon = fc.record({ id: fc.nat(4), rollen: fc.subarray([...ROLLEN]), teams: fc.subarray([0, 1, 2]), afdeling: fc.option(fc.nat(3)) })
      .map(({ id, rollen, teams: own, afdeling }): Persoon => ({ soort: "persoon", id: personen[id]!, naam: "", email: "", rollen: rollen as Rol[], teamIds: own.map((index) => teams[index]!), afdelingId: afdeling === null ? null : afdelingen[afdeling]!, scope: null, sleutelId: null }));
    await fc.assert(fc.asyncProperty(persoon, async (actor) => {
      const found = await db.$queryRaw<{ id: string; relatie: string | null }[]>(sql`SELECT m.id::text AS id, ${klantRelatieSql(actor)} AS relatie FROM melding m`);
      const verwacht = new Map(rows.map((rij) => [rij.id, relatieOf(actor, rij, meekijken)]));
      expect(found.filter(({ id, relatie }) => verwacht.get(id) !== relatie)).toEqual([]);
    }), { numRuns: 60 });
  });

  it("opens nothing of the desk: who only follows is outside the sight of staff", async () => {
    const { db } = database;
    const volgers = await db.meldingVolger.findMany({ where: { soort: "volger", gestoptOp: null, melding: { kwis: "S" } }, include: { melding: { select: { id: true, melderId: true } } } });
    const volger = volgers.find(({ persoonId, melding }) => persoonId !== melding.melderId)!;
    const rij = volger.melding;
    const actor: Persoon = { soort: "persoon", id: volger.persoonId, naam: "", email: "", rollen: ["backoffice"], teamIds: [], afdelingId: null, scope: null, sleutelId: null };
    expect(await db.melding.count({ where: { AND: [{ id: rij.id }, visibleTo(actor)] } })).toBe(0);
    expect(await db.$queryRaw(sql`SELECT m.id FROM melding m WHERE m.id = ${rij.id}::uuid AND ${visibleSql(actor)}`)).toEqual([]);
  });
});

import { verify } from "@node-rs/argon2";
import { beforeAll, describe, expect, it } from "vitest";
import { toLog } from "@/lib/data/klok-store";
import { sql } from "@/lib/data/sql";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { deriveKlok } from "@/lib/domain/sla/klok";
import { GAST } from "@/lib/domain/toegang/gast";
import { seedDemo } from "@/prisma/seed/demo";
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from "@/prisma/seed/demo/organisatie/demo-accounts";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";

const database = testDb();
const NU = new Date("2026-11-19T10:12:00Z");

async function fill(): Promise<void> {
  await seedReferentie(database.db);
  await seedDemo(database.db, { nu: NU });
}

const readTexts = () =>
  database.db.melding.findMany({ select: { nummer: true, onderwerp: true, omschrijving: true, status: true, ontvangenOp: true, oplossing: true }, orderBy: { nummer: "asc" } });

const count = async (query: ReturnType<typeof sql>): Promise<number> => {
  const [rij] = await database.db.$queryRaw<{ n: number }[]>(query);
  return rij?.n ?? -1;
};

describe("seedDemo", () => {
  beforeAll(fill, 120_000);

  it("builds the town hall that the contract promises", async () => {
    const { db } = database;
    expect(await db.locatie.count({ where: { soort: "gebouw" } })).toBe(3);
    const ruimtes = await db.locatie.count({ where: { soort: "ruimte" } });
    expect(ruimtes).toBeGreaterThan(105);
    expect(ruimtes).toBeLessThan(135);
    expect(await db.locatie.findFirst({ where: { code: "N2.14" } })).toMatchObject({ naam: "zaal Waterlelie", pad: "Gebouw Noord › 2e verdieping › zaal Waterlelie (N2.14)" });
    const personen = await db.persoon.count({ where: { soort: "medewerker" } });
    expect(personen).toBeGreaterThan(230);
    expect(personen).toBeLessThan(275);
    expect(await db.leverancier.count({ where: { email: { endsWith: "@demo.example" } } })).toBe(8);
    expect(await db.leverancier.count()).toBe(8);
    expect(await db.kalenderUitzondering.count()).toBe(0);
    expect((await db.instelling.findUniqueOrThrow({ where: { sleutel: "demo" } })).waarde).toBe(true);
  });

  it("has every demo account with its role, and the password opens it", async () => {
    const personen = await database.db.persoon.findMany({ where: { demo: true }, include: { rollen: true, teams: { include: { team: true } } } });
    const found = personen.map(({ email, rollen }) => [email, rollen.map(({ rol }) => rol)]);
    expect(found.sort()).toEqual(DEMO_ACCOUNTS.map(({ account, rol }) => [`${account}@demo.example`, rol ? [rol] : []]).sort());
    for (const hash of new Set(personen.map(({ wachtwoordHash }) => wachtwoordHash))) expect(await verify(hash ?? "", DEMO_WACHTWOORD)).toBe(true);
    const backoffice = personen.find(({ email }) => email.startsWith("backoffice"));
    expect(backoffice?.teams.map(({ team }) => team.naam)).toEqual(["Technische dienst"]);
    expect(await database.db.persoon.count({ where: { demo: false, wachtwoordHash: { not: null } } })).toBe(0);
  });

  it("has three months of history and a day that looks alive", async () => {
    const { db } = database;
    const total = await db.melding.count();
    expect(total).toBeGreaterThan(2300);
    expect(total).toBeLessThan(2900);
    const open = await db.melding.groupBy({ by: ["status"], where: { open: true }, _count: true });
    const perStatus = Object.fromEntries(open.map(({ status, _count }) => [status, _count]));
    expect(Object.keys(perStatus).sort()).toEqual(["in_behandeling", "nieuw", "opgeschort", "uitgezet", "wacht_op_klant"]);
    expect(open.reduce((som, { _count }) => som + _count, 0)).toBeGreaterThan(40);
    expect(await db.melding.count({ where: { spoed: true, status: "nieuw" } })).toBe(1);
    const late = await db.melding.count({ where: { open: true, uiterlijkGereed: { lt: NU } } });
    expect(late).toBeGreaterThan(1);
    expect(late).toBeLessThan(15);
    expect(await db.melding.count({ where: { terugTeMelden: true } })).toBeGreaterThan(1);
    expect(await db.melding.count({ where: { open: true, stilOp: { lt: NU } } })).toBeGreaterThan(3);
    expect(await db.melding.count({ where: { heropend: { gt: 0 } } })).toBeGreaterThan(20);
    expect(await db.melding.count({ where: { kwis: "K", NOT: { betreftTeamId: null, betreftPersoonId: null, betreftLeverancierId: null } } })).toBeGreaterThan(20);
    expect(await count(sql`SELECT max(n)::int AS n FROM (SELECT count(*) n FROM melding GROUP BY (ontvangen_op AT TIME ZONE 'Europe/Amsterdam')::date) d`)).toBeGreaterThan(80);
  });

  it("gives the demo klant matters in different states, one waiting for her judgement", async () => {
    const eigen = await database.db.melding.findMany({ where: { melder: { email: "klant@demo.example" }, status: { notIn: ["afgesloten", "geannuleerd"] } }, select: { status: true, oordelen: true } });
    expect(eigen.map(({ status }) => status).sort()).toEqual(["gereed", "nieuw", "uitgezet", "uitgezet", "wacht_op_klant"]);
    expect(eigen.find(({ status }) => status === "gereed")?.oordelen).toEqual([]);
    const dienst = await database.db.opdracht.findMany({ where: { open: true, team: { naam: "Technische dienst" } }, select: { melding: { select: { onderwerp: true } } } });
    expect(dienst.length).toBeGreaterThanOrEqual(8);
    expect(dienst.some(({ melding }) => melding.onderwerp.startsWith("Lamp"))).toBe(true);
    expect(await database.db.opdracht.count({ where: { status: "aangeboden", leverancierId: { not: null } } })).toBeGreaterThan(0);
  });

  it("shows every way in: without account, for a colleague or an afdeling, for many, as a pair, after an article", async () => {
    const { db } = database;
    const zonder = await db.melding.findMany({ where: { zonderAccount: true }, select: { melderId: true, afdelingId: true, contactEmail: true, gebeurtenissen: { select: { doorId: true } } } });
    expect(zonder.length).toBeGreaterThan(8);
    expect(await db.melding.count({ where: { zonderAccount: true, open: true } })).toBeGreaterThanOrEqual(2);
    const paren = await db.melding.findMany({ where: { verwantId: { not: null }, status: { not: "geannuleerd" } }, select: { melderId: true, verwant: { select: { melderId: true } } } });
    expect(paren.length).toBeGreaterThanOrEqual(4);
    expect(paren.filter(({ melderId, verwant }) => verwant?.melderId !== melderId)).toEqual([]);
    expect(new Set(zonder.map(({ melderId }) => melderId))).toEqual(new Set([GAST.id]));
    expect(zonder.some(({ contactEmail }) => contactEmail !== null) && zonder.some(({ contactEmail }) => contactEmail === null)).toBe(true);
    expect(await db.melding.count({ where: { voorPersoonId: { not: null } } })).toBeGreaterThan(4);
    const karin = await db.persoon.findFirstOrThrow({ where: { email: "klant@demo.example" } });
    expect(await db.melding.count({ where: { voorAfdelingId: karin.afdelingId, NOT: { afdelingId: karin.afdelingId } } })).toBe(6);
    expect(await db.melding.count({ where: { verwantId: { not: null }, melderId: karin.id } })).toBe(1);
    expect(await db.melding.count({ where: { verwantId: { not: null }, open: true } })).toBeGreaterThanOrEqual(2);
    expect(await db.meldingVolger.count({ where: { soort: "meemelder", melding: { onderwerp: "Lift Noord staat stil" } } })).toBe(7);
    expect(await db.meldingVolger.count({ where: { soort: "meemelder", sinds: { gt: NU } } })).toBe(0);
    expect((await db.meldingVolger.groupBy({ by: ["meldingId"], where: { soort: "meemelder", melding: { open: true } } })).length).toBeGreaterThan(3);
    expect(await db.meldingArtikel.count()).toBeGreaterThan(10);
  });

  it("tells in its history exactly how every melding and opdracht came where it is", async () => {
    const meldingen = sql`
      SELECT count(*)::int AS n FROM melding m LEFT JOIN LATERAL (
        SELECT g.gegevens ->> 'naar' AS naar FROM gebeurtenis g WHERE g.melding_id = m.id AND g.soort LIKE 'melding.%' AND g.gegevens ? 'naar' ORDER BY g.id DESC LIMIT 1) l ON true
      WHERE COALESCE(l.naar, 'nieuw') <> m.status`;
    expect(await count(meldingen)).toBe(0);
    const opdrachten = sql`
      SELECT count(*)::int AS n FROM opdracht o LEFT JOIN (
        SELECT DISTINCT ON (opdracht_id) opdracht_id, gegevens ->> 'naar' AS naar FROM gebeurtenis WHERE soort LIKE 'opdracht.%' AND gegevens ? 'naar' ORDER BY opdracht_id, id DESC) l ON l.opdracht_id = o.id
      WHERE COALESCE(l.naar, 'aangeboden') <> o.status`;
    expect(await count(opdrachten)).toBe(0);
    const ongeldig = sql`
      SELECT count(*)::int AS n FROM gebeurtenis g WHERE g.soort LIKE 'melding.%' AND g.gegevens ->> 'van' <> g.gegevens ->> 'naar'
        AND NOT EXISTS (SELECT 1 FROM melding_overgang o WHERE o.van = g.gegevens ->> 'van' AND o.naar = g.gegevens ->> 'naar')`;
    expect(await count(ongeldig)).toBe(0);
  });

  it("lets nothing happen after now or before receipt, and leaves no step of time undone", async () => {
    expect(await count(sql`SELECT count(*)::int AS n FROM gebeurtenis g JOIN melding m ON m.id = g.melding_id WHERE g.op > ${NU} OR g.op < m.ontvangen_op`)).toBe(0);
    expect(await count(sql`SELECT count(*)::int AS n FROM melding WHERE volgende_stap_op <= ${NU}`)).toBe(0);
    expect(await count(sql`SELECT count(*)::int AS n FROM melding m WHERE NOT open AND EXISTS (SELECT 1 FROM opdracht o WHERE o.melding_id = m.id AND o.open)`)).toBe(0);
    expect(await count(sql`SELECT count(*)::int AS n FROM klok k JOIN melding m ON m.id = k.melding_id WHERE NOT m.open AND k.status <> 'gestopt'`)).toBe(0);
  });

  it("has deadlines that follow from the log of their clocks", async () => {
    const { kalender } = await loadStamgegevens(database.db);
    const klokken = await database.db.klok.findMany({ take: 400, orderBy: { startOp: "desc" }, include: { gebeurtenissen: { orderBy: { id: "asc" } } } });
    for (const klok of klokken) {
      const stand = deriveKlok(toLog(klok.gebeurtenissen), kalender);
      expect({ status: stand.status, uiterlijk: stand.uiterlijk, gehaald: stand.gehaald }).toEqual({ status: klok.status, uiterlijk: klok.uiterlijk, gehaald: klok.gehaald });
    }
  });

  it("goes on numbering where the demo ended, and repeats itself from one seed", async () => {
    const first = await readTexts();
    expect(first[0]?.nummer).toBe(10_001);
    expect(await count(sql`SELECT nextval('melding_nummer_seq')::int AS n`)).toBe((first.at(-1)?.nummer ?? 0) + 1);
    await database.reset();
    await fill();
    expect(await readTexts()).toEqual(first);
  }, 120_000);
});

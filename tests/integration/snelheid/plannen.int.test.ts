import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ListMeldingenInput } from "@/lib/contracts/melding/list-meldingen";
import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Db } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { findPersoonActor } from "@/lib/data/find-actor";
import { findDubbelen } from "@/lib/queries/dubbel/find-dubbelen";
import { findDubbelenDesk } from "@/lib/queries/dubbel/find-dubbelen-desk";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listMeldingen } from "@/lib/queries/melding/list-meldingen";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { listMeegekeken } from "@/lib/queries/volg/list-meegekeken";
import { countWeergaven } from "@/lib/queries/wachtrij/count-weergaven";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { seedDemo } from "@/prisma/seed/demo";
import { generateVolume } from "@/prisma/seed/volume/generate-volume";
import { GEWOON_WOORD, NAALD } from "@/prisma/seed/volume/woorden";
import { testDb } from "@/tests/support/database";
import { statementsOf, type Statement } from "./statements";

const MELDINGEN = 20_000;
const PER_RIJ = 20;
/** A page in the order of an index reads little more than itself, however large the open set is. */
const OP_VOLGORDE = 3;
const database = testDb();
let client: Client;
let desk: Context, hoofd: Context;
let nummer = 0;
/** Reading from the newest on until a page of the common word is full, or gathering all that have it: the cheaper of the two. */
let zuinigst = 0;

beforeAll(async () => {
  await seedDemo(database.db);
  await generateVolume(database.url, { meldingen: MELDINGEN, zaad: 7 });
  client = new Client({ connectionString: database.url });
  await client.connect();
  desk = await contextOf(database.db, "frontoffice@demo.example");
  hoofd = await contextOf(database.db, "budgethouder@demo.example");
  nummer = (await database.db.melding.findFirstOrThrow({ where: { open: true }, select: { nummer: true } })).nummer;
  zuinigst = await cheapestSearch(GEWOON_WOORD, 51);
}, 300_000);
afterAll(() => client.end());

async function contextOf(db: Db, email: string): Promise<Context> {
  const { id } = await db.persoon.findUniqueOrThrow({ where: { email } });
  const actor = await findPersoonActor(db, id);
  if (!actor) throw new Error(`${email} kan niets`);
  return { db, actor, now: () => new Date() };
}

/** How many rows the better of the two ways of searching must read: chance decides where the matches lie. */
async function cheapestSearch(woord: string, rijen: number): Promise<number> {
  const { rows } = await client.query<{ plaats: number; treffers: number }>(
    `SELECT max(plaats) FILTER (WHERE rang <= $2)::int AS plaats, count(*)::int AS treffers FROM (
       SELECT plaats, row_number() OVER (ORDER BY plaats) AS rang FROM (
         SELECT woorden @@ websearch_to_tsquery('plein', $1) AS raak, row_number() OVER (ORDER BY ontvangen_op DESC, melding_id DESC) AS plaats FROM melding_zoek) alles
       WHERE raak) raak`, [woord, rijen]);
  return Math.min(rows[0]!.plaats, rows[0]!.treffers);
}

type Node = { "Node Type": string; "Relation Name"?: string; "Actual Rows": number; "Actual Loops": number; "Rows Removed by Filter"?: number; "Rows Removed by Index Recheck"?: number; Plans?: Node[] };
type Plan = { tafel: string; soort: string; gelezen: number };

/** What every node read of the tables, from the plan as it was carried out. */
async function explain({ text, values }: Statement): Promise<{ rijen: number; lezingen: Plan[] }> {
  const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Node }] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
  const [top] = rows[0]!["QUERY PLAN"];
  const lezingen: Plan[] = [];
  const visit = (node: Node): void => {
    const tafel = node["Relation Name"];
    const read = node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
    if (tafel) lezingen.push({ tafel, soort: node["Node Type"], gelezen: read * node["Actual Loops"] });
    node.Plans?.forEach(visit);
  };
  visit(top.Plan);
  return { rijen: top.Plan["Actual Rows"], lezingen };
}

const list = (query: Record<string, unknown>) => (ctx: Context) => listMeldingen(ctx, ListMeldingenInput.parse(query));
const queue = (query: string) => (ctx: Context) => listWachtrij(ctx, readWachtrijFilters(new URLSearchParams(query)), {});
function limitOf({ values }: Statement, rijen: number): number {
  const limit = PER_RIJ * Math.max(50, rijen);
  return values.some((waarde) => typeof waarde === "string" && waarde.includes(GEWOON_WOORD)) ? Math.max(limit, zuinigst) : limit;
}
const OPEN = ["nieuw", "in_behandeling", "uitgezet", "wacht_op_klant", "opgeschort"];

describe(`bij ${MELDINGEN} meldingen`, () => {
  it("walks the open set in order instead of sorting it", async () => {
    const [statement] = await statementsOf(desk, list({ status: OPEN }));
    const { rijen, lezingen } = await explain(statement!);
    expect(Math.max(...lezingen.filter(({ tafel }) => tafel === "melding").map(({ gelezen }) => gelezen))).toBeLessThanOrEqual(OP_VOLGORDE * rijen);
  });

  it.each<[string, (ctx: Context) => Promise<unknown>]>([
    ["de open meldingen op uiterlijk moment", list({ status: OPEN })],
    ["een volgende bladzij", async (ctx) => { const first = await listMeldingen(desk, ListMeldingenInput.parse({ status: OPEN })); return listMeldingen(ctx, ListMeldingenInput.parse({ status: OPEN, cursor: first.ok ? first.value.volgende : "" })); }],
    ["alles, nieuwste eerst", list({ sorteer: "-ontvangen" })],
    ["wat te laat is", list({ teLaat: "true" })],
    ["de wachtrij", queue("weergave=open")],
    ["de wachtrij met twee filters", queue("weergave=open&kwis=S&prioriteit=3")],
    ...["sorteer=prioriteit", "sorteer=-gewijzigd", "sorteer=ontvangen", "groep=status", "groep=kwis", "groep=prioriteit", "groep=eigenaar", "groep=team", "groep=dag"].map((vraag): [string, (ctx: Context) => Promise<unknown>] => [`de wachtrij met ${vraag}`, queue(`weergave=open&${vraag}`)]),
    ["een volgende bladzij in een groep", async (ctx) => { const first = await queue("weergave=open&groep=team")(desk); return listWachtrij(ctx, readWachtrijFilters(new URLSearchParams("weergave=open&groep=team")), { cursor: first.ok ? first.value.volgende ?? undefined : undefined }); }],
    ["wat drie keer te laat is", queue("weergave=3x-te-laat")], ["wat spoed is", queue("weergave=spoed")],
    ["de tellingen van de wachtrij", (ctx) => countWeergaven(ctx)],
    ["een melding openen", (ctx) => getMelding(ctx, nummer)],
    ["wat de afdeling meldt", (ctx) => listMeegekeken({ ...ctx, actor: hoofd.actor }, { deel: "afdeling" })],
    ["waar iemand meekijkt", (ctx) => listMeegekeken({ ...ctx, actor: hoofd.actor }, { deel: "volgt" })],
    ["de pagina van een klant", (ctx) => getEigenMelding({ ...ctx, actor: hoofd.actor }, nummer)],
    ["zoeken naar een zeldzaam woord", list({ zoek: NAALD, sorteer: "-ontvangen" })],
    ["zoeken naar een gewoon woord", list({ zoek: GEWOON_WOORD, sorteer: "-ontvangen" })],
    ["wat al gemeld is op een plek", (ctx) => findDubbelen(ctx, { tekst: "Het licht flikkert in N2.14", locatieId: null, productCode: null, kwis: null })],
    ["wat al gemeld is zonder plek", (ctx) => findDubbelen(ctx, { tekst: "De lift staat stil", locatieId: null, productCode: null, kwis: null })],
    ["wat al gemeld is, voor de balie", (ctx) => findDubbelenDesk(ctx, { tekst: "Er lekt water in gebouw N2.14", locatieId: null, productCode: "GO-01", kwis: "S" })],
    ["zoeken in de wachtrij", queue(`zoek=${GEWOON_WOORD}`)],
  ])("leest %s langs een index, en niet veel meer dan het geeft", async (_, read) => {
    const statements = await statementsOf(desk, read);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const { rijen, lezingen } = await explain(statement);
      const vanMelding = lezingen.filter(({ tafel }) => tafel === "melding");
      const what = `${statement.text.slice(0, 300)} → ${JSON.stringify({ rijen, vanMelding })}`;
      expect(vanMelding.filter(({ soort }) => soort === "Seq Scan"), what).toEqual([]);
      expect(Math.max(0, ...vanMelding.map(({ gelezen }) => gelezen)), what).toBeLessThanOrEqual(limitOf(statement, rijen));
    }
  });
});

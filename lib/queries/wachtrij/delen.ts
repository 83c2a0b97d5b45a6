import type { WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { sql, type Sql } from "@/lib/data/sql";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";

/** The columns that lead an index of the open set, so that the list can be read part by part. */
export type DeelNaam = "status" | "kwis" | "prioriteit" | "eigenaar" | "team";
/** One part: the value of its column (null: none), and how it is ordered among the others. */
export type Deel = { readonly waarde: string | null; readonly rang: string };
export type Delen = { readonly naam: DeelNaam; /** One after the other, as groups; else the parts are mixed by the order of the list. */ readonly opvolgend: boolean; readonly lijst: readonly Deel[] };

const KOLOM: Readonly<Record<DeelNaam, Sql>> = { status: sql`m.status`, kwis: sql`m.kwis`, prioriteit: sql`m.prioriteit`, eigenaar: sql`m.eigenaar_id`, team: sql`m.team_id` };
const WAARDE: Readonly<Record<DeelNaam, Sql>> = { status: sql`d.waarde`, kwis: sql`d.waarde`, prioriteit: sql`d.waarde::int`, eigenaar: sql`d.waarde::uuid`, team: sql`d.waarde::uuid` };

/** Holds for the rows of a part, over the aliases m and d. */
export const inDeelSql = (naam: DeelNaam): Sql => sql`${KOLOM[naam]} = ${WAARDE[naam]}`;
/** Holds for the rows without a value, when this is their part: equality finds none of those. */
export const zonderSql = (naam: DeelNaam): Sql => sql`d.waarde IS NULL AND ${KOLOM[naam]} IS NULL`;

const numbered = (waarden: readonly (string | null)[]): Deel[] => waarden.map((waarde, index) => ({ waarde, rang: String(index).padStart(3, "0") }));
const byRang = (a: Deel, b: Deel): number => (a.rang < b.rang ? -1 : a.rang > b.rang ? 1 : 0);
/** By name, and by id where names are the same; what has no name comes last. */
const named = (rows: readonly { id: string; naam: string }[]): Deel[] => rows.map(({ id, naam }) => ({ waarde: id, rang: `${naam.toLowerCase().slice(0, 120)} ${id}` })).toSorted(byRang);

/** Who owns something open: one step through the index per owner, not per melding. */
const readEigenaren = ({ db }: Context) => db.$queryRaw<{ id: string; naam: string }[]>(sql`
  WITH RECURSIVE e AS ((SELECT m.eigenaar_id AS id FROM melding m WHERE m.open AND m.eigenaar_id IS NOT NULL ORDER BY m.eigenaar_id LIMIT 1)
    UNION ALL SELECT (SELECT m.eigenaar_id FROM melding m WHERE m.open AND m.eigenaar_id > e.id ORDER BY m.eigenaar_id LIMIT 1) FROM e WHERE e.id IS NOT NULL)
  SELECT p.id, p.naam FROM e JOIN persoon p ON p.id = e.id`);

async function listDelen(ctx: Context, naam: DeelNaam): Promise<Deel[]> {
  switch (naam) {
    case "status": return numbered(MELDING_STATUSES);
    case "kwis": return numbered(KWIS);
    case "prioriteit": return numbered(["1", "2", "3", "4", null]);
    case "eigenaar": return [{ waarde: null, rang: "" }, ...named(await readEigenaren(ctx))];
    case "team": return [...named(await ctx.db.team.findMany({ select: { id: true, naam: true } })), { waarde: null, rang: "\uffff" }];
  }
}

/** A chosen "geen" is the part without a value. */
const toWaarden = (gekozen: readonly (string | number)[]): (string | null)[] => gekozen.map((waarde) => (waarde === "geen" ? null : String(waarde)));

/**
 * In which parts the list is read, or null when it is read as a whole. Groups come one after the other, each along its
 * own index; several values of one filter are read beside each other, because together no index keeps their order.
 */
export async function decideDelen(ctx: Context, filters: WachtrijFilters): Promise<Delen | null> {
  // Closed meldingen have no such indexes, and what is found is read newest first.
  if (filters.weergave === "alles") return null;
  const groep = filters.groep ?? (filters.sorteer === "prioriteit" ? "prioriteit" : null);
  if (groep && groep !== "dag") {
    const gekozen = toWaarden(filters[groep]);
    const lijst = await listDelen(ctx, groep);
    return { naam: groep, opvolgend: true, lijst: gekozen.length > 0 ? lijst.filter(({ waarde }) => gekozen.includes(waarde)) : lijst };
  }
  const naam = (["eigenaar", "team"] as const).find((een) => filters[een].length > 1);
  return naam && orderedByUiterlijk(filters) ? { naam, opvolgend: false, lijst: numbered(toWaarden(filters[naam])) } : null;
}

/** Inside groups the order is by uiterlijk: that is how their indexes stand. */
export const orderedByUiterlijk = ({ weergave, sorteer, groep }: WachtrijFilters): boolean => weergave !== "alles" && (groep !== null || sorteer === "uiterlijk" || sorteer === "prioriteit");

/** The parts from the place where a page ended; a part that is gone since is passed over. */
export const delenFrom = ({ lijst }: Delen, rang: string): readonly Deel[] => lijst.filter((deel) => deel.rang >= rang);

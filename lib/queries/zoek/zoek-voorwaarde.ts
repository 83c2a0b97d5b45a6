import type { Context } from "@/lib/data/context";
import { joinSql, sql, type Sql } from "@/lib/data/sql";
import { estimateMeldingen, findMetTelefoon, readTermKennis } from "@/lib/data/zoekwoorden";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { buildZoekquery, type Zoekquery } from "@/lib/domain/zoek/build-zoekquery";
import { parseZoekvraag, readTelefoon } from "@/lib/domain/zoek/zoek-vraag";
import { parseNummer } from "@/lib/format/nummer";

/** What somebody searches for, as a condition over the alias m. */
export type Zoekvoorwaarde = {
  /** Gathers all that match first: for what few meldingen have. */
  readonly verzamel: Sql;
  /** Looks at each melding that passes by: for what many have, or in a list that is walked anyway. */
  readonly toets: Sql;
  readonly isGewoon: boolean;
  /** A tsquery of the words alone, to mark what was found; null when a number or only a name was asked. */
  readonly merk: string | null;
  readonly verruimd: Zoekquery["verruimd"];
};

/** A page and what filters take away from it. */
const BLADZIJ = 60;
/**
 * Whether a page is full sooner by walking from the newest on than by gathering all that match: walking reads a page's worth
 * times how rare the word is, gathering reads every match.
 */
const isGewoonWoord = (treffers: number, meldingen: number): boolean => treffers * treffers > BLADZIJ * meldingen;

const alike = (voorwaarde: Sql): Zoekvoorwaarde => ({ verzamel: voorwaarde, toets: voorwaarde, isGewoon: false, merk: null, verruimd: [] });

/**
 * Reads a search: a number in any notation finds exactly that melding, or the one of that opdracht; a telephone number
 * those of whoever has it; else words in every melding, with its messages and, for who may read them, the notes.
 */
export async function readZoekvoorwaarde(ctx: Context, zoek: string): Promise<Zoekvoorwaarde> {
  const bellers = await findBellers(ctx, zoek);
  if (bellers) return alike(sql`m.melder_id = ANY (${bellers}::uuid[])`);
  const nummer = parseNummer(zoek);
  if (nummer?.soort === "melding") return alike(sql`m.nummer = ${nummer.nummer}::int`);
  if (nummer?.soort === "opdracht") return alike(sql`m.id = (SELECT zo.melding_id FROM opdracht zo WHERE zo.nummer = ${nummer.nummer}::int)`);
  const [kennis, meldingen] = await Promise.all([readTermKennis(ctx.db, parseZoekvraag(zoek)), estimateMeldingen(ctx.db)]);
  const { query, merk, schatting, verruimd } = buildZoekquery(kennis);
  if (query === null) return alike(sql`FALSE`);
  return {
    verzamel: sql`m.id = ANY (ARRAY(SELECT z.melding_id FROM melding_zoek z WHERE z.woorden @@ ${query}::tsquery)) AND ${readableSql(ctx, query)}`,
    // As a value of its own the database cannot turn it into gathering: it looks at one melding at a time.
    toets: sql`(SELECT z.woorden FROM melding_zoek z WHERE z.melding_id = m.id) @@ ${query}::tsquery AND ${readableSql(ctx, query)}`,
    isGewoon: isGewoonWoord(schatting, meldingen), merk, verruimd,
  };
}

/** Who has this telephone number; null when it is none, or the number of a melding. */
async function findBellers(ctx: Context, zoek: string): Promise<string[] | null> {
  const eind = readTelefoon(zoek);
  if (!eind) return null;
  const nummer = parseNummer(zoek);
  if (nummer && !/^[0+]/.test(zoek.trim()) && (await ctx.db.melding.findUnique({ where: { nummer: nummer.nummer }, select: { id: true } }))) return null;
  const ids = await findMetTelefoon(ctx.db, eind);
  return ids.length > 0 ? ids : null;
}

/** Nobody finds a melding by a note that is hidden from them: in one's own matter only what a klant reads counts, and who and where. */
function readableSql({ actor }: Context, query: string): Sql {
  const zonderNotities = sql`(SELECT ts_filter(z.woorden, '{a,b,c}') || array_to_tsvector(ARRAY(SELECT w FROM unnest(tsvector_to_array(z.woorden)) w WHERE w LIKE '@%')) FROM melding_zoek z WHERE z.melding_id = m.id) @@ ${query}::tsquery`;
  if (!hasRight(actor, "melding.read-intern")) return zonderNotities;
  return joinSql([sql`(m.melder_id <> ${persoonIdOf(actor)}::uuid`, sql`${zonderNotities})`], " OR ");
}

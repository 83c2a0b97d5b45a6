import type { Context } from "@/lib/data/context";
import { joinSql, sql, type Sql } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import { isBuitenWoord, isLoosWoord, synoniemenVan } from "@/lib/domain/locatie/plek-woorden";
import { isPreciesPlek, rankPlekken, toKern, toPlekWoorden, type PlekRij } from "@/lib/domain/locatie/rank-plekken";
import { noemPlek } from "./klant-velden";

export type Plek = { readonly waarde: string; readonly label: string; readonly uitleg?: string; readonly isWerkplek?: true };

/** "Stadhuis › 2e verdieping" of a path that ends in the place itself. */
const bovenliggend = (pad: string): string => pad.split(" › ").slice(0, -1).join(", ");
const toPlek = ({ id, naam, pad }: { id: string; naam: string; pad: string }): Plek => ({ waarde: id, label: noemPlek({ naam, pad }), uitleg: bovenliggend(pad) || undefined });

/** Fewer than this, and typing errors are looked for as well: that reads every place. */
const GENOEG = 3;

/** Places that fit what was typed, best first: by name, by code however it is written, by another word for it, and with typing errors. */
export async function listPlekken({ db, actor }: Context, zoek: string): Promise<readonly Plek[]> {
  if (!can(actor, "referentie.read")) return [];
  return (await findRanked(db, zoek, 10)).map(toPlek);
}

/** The place somebody typed without choosing: exactly one with that name or code, else null. */
export async function findPlekByTekst({ db, actor }: Context, tekst: string): Promise<string | null> {
  if (!can(actor, "referentie.read")) return null;
  const precies = (await findRanked(db, tekst, 10)).filter((plek) => isPreciesPlek(tekst, plek));
  return precies.length === 1 ? precies[0]!.id : null;
}

async function findRanked(db: Context["db"], getypt: string, max: number): Promise<readonly PlekRij[]> {
  const zoek = getypt.normalize("NFC").replaceAll("\0", "").toWellFormed().trim().slice(0, 200);
  const woorden = toPlekWoorden(zoek);
  if (woorden.length === 0) return [];
  const gevonden = rankPlekken(zoek, await readPlekken(db, sql`${matchWoorden(woorden)} OR ${matchCode(zoek)}`), max);
  if (gevonden.length >= GENOEG) return gevonden;
  const langste = [...woorden].sort((a, b) => b.length - a.length)[0] ?? "";
  const ruim = langste.length < 4 ? [] : await readPlekken(db, sql`word_similarity(${langste}, lower(pad)) > 0.35`);
  return rankPlekken(zoek, [...new Map([...gevonden, ...ruim].map((plek) => [plek.id, plek])).values()], max);
}

const readPlekken = (db: Context["db"], which: Sql): Promise<PlekRij[]> =>
  db.$queryRaw<PlekRij[]>(sql`SELECT id, soort, naam, code, pad FROM locatie WHERE actief AND (${which}) ORDER BY length(pad), pad LIMIT 200`);

/** Every word, or another word for it, stands in the path; words that people add stand nowhere. */
function matchWoorden(woorden: readonly string[]): Sql {
  const tellend = woorden.filter((woord) => !isLoosWoord(woord));
  const delen = (tellend.length > 0 ? tellend : woorden).map((woord) => {
    const ways = [woord, ...synoniemenVan(woord)].map((vorm) => sql`lower(pad) LIKE ${`%${vorm}%`}`);
    return sql`(${joinSql([...ways, ...(isBuitenWoord(woord) ? [sql`soort = 'buiten'`] : [])], " OR ")})`;
  });
  return sql`(${joinSql(delen, " AND ")})`;
}

/** "n214", "N 2.14" and "N2-14" are the beginning of one code. */
function matchCode(zoek: string): Sql {
  const kern = toKern(zoek);
  return /\d/.test(kern) && kern.length <= 20 ? sql`lower(regexp_replace(code, '[^[:alnum:]]', '', 'g')) LIKE ${`${kern}%`}` : sql`FALSE`;
}

/** Where this person is likely to mean: the own workplace first, then the last places of own meldingen. */
export async function listEigenPlekken({ db, actor }: Context): Promise<readonly Plek[]> {
  if (actor.soort !== "persoon") return [];
  const select = { id: true, naam: true, pad: true, actief: true } as const;
  const [persoon, laatste] = await Promise.all([
    db.persoon.findUnique({ where: { id: actor.id }, select: { werkplek: { select } } }),
    db.melding.findMany({ where: { melderId: actor.id, locatieId: { not: null } }, select: { locatie: { select } }, orderBy: [{ ontvangenOp: "desc" }, { id: "desc" }], take: 12 }),
  ]);
  const werkplek = persoon?.werkplek;
  const eigen = werkplek?.actief ? [{ ...toPlek(werkplek), uitleg: "Uw werkplek", isWerkplek: true as const }] : [];
  const eerder = laatste.flatMap(({ locatie }) => (locatie?.actief && locatie.id !== werkplek?.id ? [toPlek(locatie)] : []));
  return [...new Map([...eigen, ...eerder].map((plek) => [plek.waarde, plek])).values()].slice(0, 3);
}

/** One place by id, for a form that comes back with it; null when it is no longer in use. */
export async function findPlek({ db, actor }: Context, id: string): Promise<Plek | null> {
  if (!can(actor, "referentie.read") || !/^[0-9a-f-]{36}$/i.test(id)) return null;
  const row = await db.locatie.findFirst({ where: { id, actief: true }, select: { id: true, naam: true, pad: true } });
  return row && toPlek(row);
}

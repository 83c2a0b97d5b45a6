import type { Context } from "@/lib/data/context";
import { joinSql, sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type GevondenKlant = { readonly id: string; readonly naam: string; readonly functie: string | null; readonly afdeling: string | null; readonly telefoon: string | null; readonly email: string };

/** Words to look for: what is typed while somebody speaks, so short, without wildcards of its own. */
const wordsOf = (zoek: string): string[] =>
  zoek.replaceAll("\0", "").toWellFormed().toLowerCase().trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 5).map((woord) => woord.replace(/[\\%_]/g, "\\$&"));

const MEEST = 8;
const KLANT = sql`SELECT p.id, p.naam, p.functie, a.naam AS afdeling, p.telefoon, p.email FROM persoon p LEFT JOIN afdeling a ON a.id = p.afdeling_id`;
const NUMMER = /^m[\s-]?(\d{1,9})$/i;
/** A room as people say it: N2.14, n214, Z-3.08. */
const KAMER = /^[a-z]{1,3}[\s.-]?\d[\d.\s-]{1,6}$/i;
/** A telephone number, however it is written: the digits count. */
const NUMMERS = /^\+?[\d\s().-]{6,20}$/;

/** Whose matter this is, in the sight of the reader; a melding without account leads to nobody. */
const findByMelding = ({ db, actor }: Context, nummer: number): Promise<GevondenKlant[]> =>
  db.$queryRaw<GevondenKlant[]>(sql`${KLANT} JOIN melding m ON m.melder_id = p.id WHERE m.nummer = ${nummer}::int AND NOT m.zonder_account AND ${visibleSql(actor)}`);

/** Who sits in this room; the expression is that of the index locatie_code_kaal. */
const findByKamer = ({ db }: Context, code: string): Promise<GevondenKlant[]> =>
  db.$queryRaw<GevondenKlant[]>(sql`${KLANT} WHERE p.actief AND p.soort <> 'systeem' AND p.werkplek_id IN (SELECT l.id FROM locatie l WHERE translate(lower(l.code), ' .-_/', '') = translate(${code.toLowerCase()}, ' .-_/', '')) ORDER BY p.naam LIMIT ${MEEST}`);

/** The expression is that of the index persoon_telefoon_eind: the last nine digits, so a land code does no harm. */
const findByNummers = ({ db }: Context, nummers: string): Promise<GevondenKlant[]> =>
  db.$queryRaw<GevondenKlant[]>(sql`${KLANT} WHERE p.actief AND p.soort <> 'systeem' AND reverse(regexp_replace(COALESCE(p.telefoon, ''), '[^0-9]', '', 'g')) LIKE reverse(right(${nummers}, 9)) || '%' ORDER BY p.naam LIMIT ${MEEST}`);

async function findByWoorden({ db }: Context, zoek: string): Promise<GevondenKlant[]> {
  const woorden = wordsOf(zoek);
  if (woorden.length === 0) return [];
  // The expression is that of the trigram index persoon_zoek, to the letter.
  const zoekveld = sql`(lower(p.naam) || ' ' || p.email || ' ' || COALESCE(p.telefoon, '') || ' ' || COALESCE(p.personeelsnummer, ''))`;
  const eerste = `${woorden[0]}%`;
  return db.$queryRaw<GevondenKlant[]>(sql`
    ${KLANT} WHERE p.actief AND p.soort <> 'systeem' AND ${joinSql(woorden.map((woord) => sql`${zoekveld} ILIKE ${`%${woord}%`}`), " AND ")}
    ORDER BY (p.telefoon = ${zoek.trim()} OR p.personeelsnummer = ${zoek.trim()}) DESC NULLS LAST, (lower(p.naam) LIKE ${eerste} OR lower(p.naam) LIKE ${`% ${eerste}`}) DESC, p.naam LIMIT ${MEEST}`);
}

/**
 * People by what one hears on the telephone: a name, e-mail, extension or personnel number (every word must occur; who
 * has it at the start of a name comes first), a whole number in any notation, a room, or the number of a melding.
 */
export async function findKlanten(ctx: Context, zoek: string): Promise<Result<GevondenKlant[], AppError>> {
  if (!hasRight(ctx.actor, "klant.read")) return err({ code: "geen-recht", recht: "klant.read" });
  const tekst = zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100);
  const melding = NUMMER.exec(tekst)?.[1];
  const wegen = await Promise.all([
    melding ? findByMelding(ctx, Number(melding)) : [], KAMER.test(tekst) ? findByKamer(ctx, tekst) : [],
    NUMMERS.test(tekst) ? findByNummers(ctx, tekst.replaceAll(/\D/g, "")) : [], findByWoorden(ctx, zoek),
  ]);
  const gezien = new Set<string>();
  return ok(wegen.flat().filter(({ id }) => !gezien.has(id) && gezien.add(id)).slice(0, MEEST));
}

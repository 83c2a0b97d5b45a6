import type { Context } from "@/lib/data/context";
import { joinSql, sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type GevondenLocatie = { readonly id: string; readonly naam: string; readonly code: string | null; readonly pad: string };

/** Places whose path holds every word, the exact code first and shallow before deep. */
export async function findLocaties({ db, actor }: Context, zoek: string): Promise<Result<GevondenLocatie[], AppError>> {
  if (!hasRight(actor, "referentie.read")) return err({ code: "geen-recht", recht: "referentie.read" });
  const schoon = zoek.replaceAll("\0", "").toWellFormed().toLowerCase().trim().slice(0, 100);
  const woorden = schoon.split(/\s+/).filter(Boolean).slice(0, 6);
  if (woorden.length === 0) return ok([]);
  const rows = await db.$queryRaw<GevondenLocatie[]>(sql`
    SELECT l.id, l.naam, l.code, l.pad FROM locatie l
    WHERE l.actief AND ${joinSql(woorden.map((woord) => sql`lower(l.pad) LIKE ${`%${woord.replace(/[\\%_]/g, "\\$&")}%`}`), " AND ")}
    ORDER BY COALESCE(lower(l.code) = ${schoon}, FALSE) DESC, cardinality(l.pad_ids), l.pad LIMIT 10`);
  return ok(rows);
}

/** Room codes as people say them: "N2.14", "z 1.03". */
const CODE = /\b[a-z]{1,3}\s?\d{1,2}[.-]\d{1,3}[a-z]?\b/gi;

/** Places that a text names: by room code, or by the whole name of a room. At most three, the longest name first. */
export async function findGenoemdeLocaties({ db, actor }: Context, tekst: string): Promise<GevondenLocatie[]> {
  if (!hasRight(actor, "referentie.read")) return [];
  const schoon = tekst.replaceAll("\0", "").toWellFormed().toLowerCase().slice(0, 2000);
  const codes = (schoon.match(CODE) ?? []).map((code) => code.replaceAll(/\s/g, "").replace("-", "."));
  return db.$queryRaw<GevondenLocatie[]>(sql`
    SELECT l.id, l.naam, l.code, l.pad FROM locatie l
    WHERE l.actief AND (lower(l.code) = ANY (${codes}::text[]) OR (l.soort IN ('ruimte', 'werkplek') AND length(l.naam) >= 6 AND strpos(${schoon}, lower(l.naam)) > 0))
    ORDER BY (lower(l.code) = ANY (${codes}::text[])) DESC NULLS LAST, length(l.naam) DESC LIMIT 3`);
}

import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import { groupAlike } from "@/lib/domain/dubbel/group-alike";
import { listKenmerken, listPlekwoorden } from "@/lib/domain/dubbel/kenmerken";
import { OPEN_DOMEINEN } from "@/lib/domain/melding/klant-zicht";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Meldingen that came in together about one thing, earliest first, with what to call it. */
export type Hoofdvoorstel = { readonly nummers: readonly number[]; readonly minuten: number; readonly waarover: string };
type Rij = { readonly nummer: number; readonly ontvangenOp: Date; readonly onderwerp: string; readonly tekst: string; readonly code: string | null; readonly groep: string | null; readonly product: string | null; readonly padIds: readonly string[]; readonly pad: string; readonly plek: string | null; readonly buurt: string | null };

const VENSTER_MS = 2 * 60 * 60 * 1000;
/** Pairs are compared with each other: of so many that took 17 ms on a busy machine. */
const MEEST = 80;
const DOMEINEN = joinSql(OPEN_DOMEINEN.map((code) => sql`${code}`));

/**
 * Storingen of the last two hours that are most likely one matter, each group a proposal for a hoofdmelding. Reads at most
 * eighty rows from the index of open meldingen by receipt, so it costs the same at a million.
 */
export async function findHoofdvoorstellen({ db, actor, now }: Context): Promise<Result<Hoofdvoorstel[], AppError>> {
  if (!hasRight(actor, "melding.merge")) return err({ code: "geen-recht", recht: "melding.merge" });
  const rijen = await db.$queryRaw<Rij[]>(steady(sql`
    SELECT m.nummer, m.ontvangen_op AS "ontvangenOp", m.onderwerp, left(m.onderwerp || '. ' || m.omschrijving, 900) AS tekst, p.code, p.groep, p.naam AS product, COALESCE(l.pad_ids::text[], '{}') AS "padIds", COALESCE(l.pad, '') AS pad, l.naam AS plek,
      (SELECT s.id::text FROM locatie s WHERE s.id = ANY (l.pad_ids) AND s.soort = 'verdieping' LIMIT 1) AS buurt
    FROM melding m LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id
    WHERE m.open AND m.kwis = 'S' AND m.ontvangen_op > ${new Date(now().getTime() - VENSTER_MS)}::timestamptz AND m.dienstdomein_code IN (${DOMEINEN}) AND ${visibleSql(actor)}
    ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT ${MEEST}`));
  const groepen = groupAlike(rijen.map(({ nummer, ontvangenOp, tekst, code, groep, padIds, pad, buurt }) => ({
    nummer, ontvangen: ontvangenOp.getTime(), kenmerken: listKenmerken(tekst, listPlekwoorden(pad)), plek: { pad: padIds, buurt }, product: code && groep ? { code, groep } : null,
  })));
  return ok(groepen.map(({ nummers, minuten }) => ({ nummers, minuten, waarover: nameGroep(rijen.filter(({ nummer }) => nummers.includes(nummer))) })));
}

/** What they share: product and place where all say the same, else the subject of the first. */
function nameGroep(rijen: readonly Rij[]): string {
  const eender = (kies: (rij: Rij) => string | null): string | null => { const waarden = new Set(rijen.map(kies)); return waarden.size === 1 ? [...waarden][0] ?? null : null; };
  const product = eender((rij) => rij.product);
  return [product ?? rijen.at(-1)?.onderwerp, product ? eender((rij) => rij.plek) : null].filter(Boolean).join(", ");
}

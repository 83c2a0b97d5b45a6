import type { TekstDoel } from "@/lib/domain/tekst/standaardtekst";
import type { Db } from "./client";
import { sql, steady } from "./sql";

export type TekstRij = {
  readonly id: string; readonly kort: string; readonly titel: string; readonly tekst: string; readonly doel: TekstDoel; readonly kwis: readonly string[]; readonly statussen: readonly string[];
  readonly productCode: string | null; readonly productNaam: string | null; readonly persoonId: string | null; readonly actief: boolean; readonly versie: number; readonly gewijzigdOp: Date;
};

const HOUDBAAR_MS = 5000;
/** More than any desk writes; what is over is the oldest. */
const MEEST = 1000;
const bewaard = new WeakMap<Db, { readonly at: number; readonly value: Promise<readonly TekstRij[]> }>();

/**
 * All shared texts, at most five seconds old: they say nothing of a klant and are the same for everybody. Own ones are
 * read fresh by `readEigenTeksten`.
 */
export function loadGedeeldeTeksten(db: Db): Promise<readonly TekstRij[]> {
  const known = bewaard.get(db);
  if (known && performance.now() - known.at < HOUDBAAR_MS) return known.value;
  const value = readTeksten(db, null);
  bewaard.set(db, { at: performance.now(), value });
  value.catch(() => bewaard.delete(db));
  return value;
}

/** The texts of one person. */
export const readEigenTeksten = (db: Db, persoonId: string): Promise<readonly TekstRij[]> => readTeksten(db, persoonId);

/** Makes this process read again at once; called after a change. */
export const forgetTeksten = (db: Db): void => { bewaard.delete(db); };

function readTeksten(db: Db, persoonId: string | null): Promise<TekstRij[]> {
  return db.$queryRaw<TekstRij[]>(steady(sql`
    SELECT t.id, t.kort, t.titel, t.tekst, t.doel, t.kwis, t.statussen, p.code AS "productCode", p.naam AS "productNaam", t.persoon_id AS "persoonId", t.actief, t.versie, t.gewijzigd_op AS "gewijzigdOp"
    FROM standaardtekst t LEFT JOIN product p ON p.id = t.product_id
    WHERE t.persoon_id IS NOT DISTINCT FROM ${persoonId}::uuid ORDER BY t.gewijzigd_op DESC, t.id LIMIT ${MEEST}::int`));
}

import { AANKONDIGING_DAGEN, type MededelingSoort } from "@/lib/domain/mededeling/mededeling";
import { DAG_MS } from "@/lib/domain/sla/amsterdam";
import type { Db } from "./client";
import { sql, steady } from "./sql";

export type MededelingRij = {
  readonly id: string; readonly soort: MededelingSoort; readonly titel: string; readonly tekst: string; readonly betekenis: string | null;
  readonly locatieId: string | null; readonly plaats: string | null; readonly productId: string | null; readonly productCode: string | null; readonly van: Date; readonly tot: Date | null;
};

const HOUDBAAR_MS = 5000;
const MEEST = 50;
type Bewaard = { readonly at: number; readonly nu: number; readonly value: Promise<readonly MededelingRij[]> };
const bewaard = new WeakMap<Db, Bewaard>();

/**
 * The notices that hold now or begin soon, at most five seconds old. They say nothing of a person and are the same for
 * everybody; whom each concerns is decided afterwards. `now` is domain time, which a test may move.
 */
export function loadMededelingen(db: Db, now: Date): Promise<readonly MededelingRij[]> {
  const known = bewaard.get(db);
  if (known && performance.now() - known.at < HOUDBAAR_MS && Math.abs(now.getTime() - known.nu) < 60_000) return known.value;
  const value = readMededelingen(db, now);
  bewaard.set(db, { at: performance.now(), nu: now.getTime(), value });
  value.catch(() => bewaard.delete(db));
  return value;
}

/** Makes this process read again at once; called after a change. */
export const forgetMededelingen = (db: Db): void => { bewaard.delete(db); };

function readMededelingen(db: Db, now: Date): Promise<MededelingRij[]> {
  const straks = new Date(now.getTime() + (AANKONDIGING_DAGEN + 1) * DAG_MS);
  return db.$queryRaw<MededelingRij[]>(steady(sql`
    SELECT m.id, m.soort, m.titel, m.tekst, m.betekenis, m.locatie_id AS "locatieId", l.pad AS plaats, m.product_id AS "productId", p.code AS "productCode", m.van, m.tot
    FROM mededeling m LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN product p ON p.id = m.product_id
    WHERE (m.tot > ${now}::timestamptz OR m.tot IS NULL) AND m.van <= ${straks}::timestamptz ORDER BY m.van DESC, m.id DESC LIMIT ${MEEST}::int`));
}

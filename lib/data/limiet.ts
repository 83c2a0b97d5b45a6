import { decidePoging, type Rem } from "@/lib/domain/toegang/inlog-rem";
import type { Db, Tx } from "./client";
import { hashPersonal } from "./hash-secret";
import { sql, steady } from "./sql";

export type Limiet = {
  readonly sleutel: string; readonly max: number; readonly vensterSeconden: number;
  /** How much this use counts for, such as the kilobytes of an upload; one unless given. */
  readonly aantal?: number;
};
export type Geteld = { readonly ok: true } | { readonly ok: false; readonly wachtSeconden: number };
type Stand = { aantal: number; wacht: number };

const judge = (stand: Stand | undefined, max: number): Geteld =>
  !stand || stand.aantal <= max ? { ok: true } : { ok: false, wachtSeconden: Math.max(1, Math.ceil(stand.wacht)) };

/**
 * Counts one use of a key in its present window and says whether that was still within the limit. The counter
 * stands in the database, so that all instances share it; the key is stored hashed, as it may hold an address.
 */
export async function countAgainst(db: Db | Tx, { sleutel, max, vensterSeconden, aantal = 1 }: Limiet): Promise<Geteld> {
  const [stand] = await db.$queryRaw<Stand[]>(steady(sql`
    INSERT INTO limiet AS l (sleutel, venster, aantal)
    VALUES (${hashPersonal(sleutel)}, date_bin(make_interval(secs => ${vensterSeconden}), clock_timestamp(), 'epoch'), ${aantal}::int)
    ON CONFLICT (sleutel, venster) DO UPDATE SET aantal = l.aantal + ${aantal}::int
    RETURNING aantal, extract(epoch FROM venster + make_interval(secs => ${vensterSeconden}) - clock_timestamp())::float8 AS wacht`));
  if (Math.random() < 0.01) await db.$executeRaw(sql`DELETE FROM limiet WHERE venster < clock_timestamp() - interval '2 days'`);
  return judge(stand, max);
}

/** The same without counting: whether one more use would still be within the limit. */
export async function checkAgainst(db: Db | Tx, { sleutel, max, vensterSeconden }: Limiet): Promise<Geteld> {
  const [stand] = await db.$queryRaw<Stand[]>(steady(sql`
    SELECT aantal + 1 AS aantal, extract(epoch FROM venster + make_interval(secs => ${vensterSeconden}) - clock_timestamp())::float8 AS wacht
    FROM limiet WHERE sleutel = ${hashPersonal(sleutel)} AND venster = date_bin(make_interval(secs => ${vensterSeconden}), clock_timestamp(), 'epoch')`));
  return judge(stand, max);
}

const inlogSleutel = (email: string) => hashPersonal(`inlog:${email}`);

/**
 * Takes a turn to try a password on an account, before the password is looked at: however many tries arrive at
 * once on however many instances, no more than the allowed number is ever judged. `clearPogingen` gives it back.
 */
export async function takePoging(db: Db, email: string): Promise<Rem> {
  const sleutel = inlogSleutel(email);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${sleutel}, 4190))`);
    const [row] = await tx.$queryRaw<{ nu: Date; laatste: Date | null; aantal: number | null }[]>(sql`
      SELECT clock_timestamp() AS nu, l.venster AS laatste, l.aantal FROM (SELECT 1) een
      LEFT JOIN LATERAL (SELECT venster, aantal FROM limiet WHERE sleutel = ${sleutel} ORDER BY venster DESC LIMIT 1) l ON TRUE`);
    if (!row) throw new Error("De database gaf geen tijd.");
    const rem = decidePoging(row.laatste && row.aantal ? { laatste: row.laatste, aantal: row.aantal } : null, row.nu);
    if (rem.mag) {
      await tx.limiet.deleteMany({ where: { sleutel } });
      await tx.limiet.create({ data: { sleutel, venster: row.nu, aantal: rem.aantal } });
    }
    return rem;
  });
}

/** Forgets the failed tries on an account: the person got in, or proved the address is theirs. */
export async function clearPogingen(db: Db | Tx, email: string): Promise<void> {
  await db.limiet.deleteMany({ where: { sleutel: inlogSleutel(email) } });
}

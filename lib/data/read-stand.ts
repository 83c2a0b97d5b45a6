import type { Db } from "./client";
import { readHartslag } from "./hartslag";
import { sql } from "./sql";

export type TaakStand = { readonly queue: string; readonly wachtend: number; readonly bezig: number; readonly mislukt: number; /** Seconds that the oldest one waits beyond its moment; null when none does. */ readonly oudste: number | null };
export type MailStand = { readonly wachtend: number; readonly mislukt: number; readonly verzonden24u: number; readonly oudste: number | null };

/** What every queue still has to do. */
export const readTaakStand = (db: Db): Promise<TaakStand[]> => db.$queryRaw<TaakStand[]>(sql`
  SELECT q.name AS queue, count(j.id) FILTER (WHERE j.state IN ('created', 'retry'))::int AS wachtend, count(j.id) FILTER (WHERE j.state = 'active')::int AS bezig,
    count(j.id) FILTER (WHERE j.state = 'failed')::int AS mislukt,
    extract(epoch FROM now() - min(j.start_after) FILTER (WHERE j.state IN ('created', 'retry') AND j.start_after < now()))::float8 AS oudste
  FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name AND j.state <> 'completed' WHERE q.name NOT LIKE '\\_\\_%' GROUP BY q.name ORDER BY q.name`);

/** What still has to be posted, and what was in the last day. */
export async function readMailStand(db: Db): Promise<MailStand> {
  const [rij] = await db.$queryRaw<MailStand[]>(sql`
    SELECT count(*) FILTER (WHERE status = 'wacht')::int AS wachtend, count(*) FILTER (WHERE status = 'mislukt')::int AS mislukt,
      count(*) FILTER (WHERE verzonden_op > now() - interval '24 hours')::int AS verzonden24u,
      extract(epoch FROM now() - min(created_at) FILTER (WHERE status = 'wacht'))::float8 AS oudste
    FROM mail WHERE status <> 'verzonden' OR verzonden_op > now() - interval '24 hours'`);
  return rij ?? { wachtend: 0, mislukt: 0, verzonden24u: 0, oudste: null };
}

export type Stand = {
  readonly taken: readonly TaakStand[]; readonly mails: MailStand;
  readonly meldingen: { readonly open: number; readonly teLaat: number };
  /** Seconds since the worker last said that it lives; null when it never did. */
  readonly hartslag: number | null;
};

/** How much waits and how long, for who watches the installation from outside: numbers only, no names and no texts. */
export async function readStand(db: Db, now: Date): Promise<Stand> {
  const [taken, mails, [meldingen], hartslag] = await Promise.all([
    readTaakStand(db), readMailStand(db),
    db.$queryRaw<Stand["meldingen"][]>(sql`SELECT count(*)::int AS open, count(*) FILTER (WHERE rang_op < ${now}::timestamptz)::int AS "teLaat" FROM melding WHERE open`),
    readHartslag(db),
  ]);
  return { taken, mails, meldingen: meldingen ?? { open: 0, teLaat: 0 }, hartslag };
}

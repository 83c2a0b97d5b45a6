import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { readHartslag } from "@/lib/data/hartslag";
import { readMailStand, readTaakStand, type MailStand, type TaakStand } from "@/lib/data/read-stand";
import { sql } from "@/lib/data/sql";

type MislukteJob = { readonly id: string; readonly queue: string; readonly op: Date; readonly reden: string };
type MisluktMail = { readonly id: string; readonly onderwerp: string; readonly op: Date; readonly pogingen: number; readonly fout: string | null; readonly status: string };
export type Gezondheid = {
  readonly jobs: readonly TaakStand[]; readonly mislukteJobs: readonly MislukteJob[];
  readonly mails: MailStand; readonly mailRegels: readonly MisluktMail[];
  readonly database: { readonly versie: string; readonly bytes: number; readonly fsync: boolean; readonly migratie: string; readonly migraties: number; readonly openMigraties: number; readonly verschilMs: number };
  readonly hartslag: number | null; readonly backup: Date | null;
};

/** How the machine behind the screens is doing. Null for who is no beheerder. */
export async function getGezondheid({ db, actor }: Context): Promise<Gezondheid | null> {
  if (!hasRight(actor, "beheer.gezondheid")) return null;
  const [jobs, mislukteJobs, mails, mailRegels, database, hartslag, backup] = await Promise.all([
    readTaakStand(db), readMislukt(db), readMailStand(db),
    db.mail.findMany({ where: { status: { in: ["wacht", "mislukt"] } }, orderBy: [{ status: "asc" }, { createdAt: "desc" }], take: 50, select: { id: true, onderwerp: true, createdAt: true, pogingen: true, fout: true, status: true } }),
    readDatabase(db), readHartslag(db),
    db.instelling.findUnique({ where: { sleutel: "backup" }, select: { updatedAt: true } }),
  ]);
  return {
    jobs, mislukteJobs, mails, mailRegels: mailRegels.map(({ createdAt, ...mail }) => ({ ...mail, op: createdAt })),
    database, hartslag, backup: backup?.updatedAt ?? null,
  };
}

type Db = Context["db"];

const readMislukt = (db: Db) => db.$queryRaw<MislukteJob[]>(sql`
  SELECT id::text AS id, name AS queue, COALESCE(completed_on, created_on) AS op, left(COALESCE(output->>'message', output->>'name', 'onbekende reden'), 300) AS reden
  FROM pgboss.job WHERE state = 'failed' ORDER BY created_on DESC LIMIT 50`);

async function readDatabase(db: Db): Promise<Gezondheid["database"]> {
  const voor = Date.now();
  const [rij] = await db.$queryRaw<{ versie: string; bytes: bigint; fsync: string; nu: Date }[]>(sql`
    SELECT current_setting('server_version') AS versie, pg_database_size(current_database()) AS bytes, current_setting('fsync') AS fsync, clock_timestamp() AS nu`);
  const midden = (voor + Date.now()) / 2;
  const [migratie] = await db.$queryRaw<{ laatste: string | null; aantal: number; open: number }[]>(sql`
    SELECT max(migration_name) FILTER (WHERE finished_at IS NOT NULL) AS laatste, count(*) FILTER (WHERE finished_at IS NOT NULL)::int AS aantal,
      count(*) FILTER (WHERE finished_at IS NULL AND rolled_back_at IS NULL)::int AS open FROM _prisma_migrations`);
  return {
    versie: rij?.versie ?? "onbekend", bytes: Number(rij?.bytes ?? 0), fsync: rij?.fsync === "on", migratie: migratie?.laatste ?? "geen", migraties: migratie?.aantal ?? 0,
    openMigraties: migratie?.open ?? 0, verschilMs: rij ? Math.round(rij.nu.getTime() - midden) : 0,
  };
}

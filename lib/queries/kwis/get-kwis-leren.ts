import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { aboutMeSql, visibleSql } from "@/lib/data/visible-to";
import { hasRight, type Actor } from "@/lib/domain/authz/actor";
import { scopeOf } from "@/lib/domain/authz/scope";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { KandidaatCijfers, KWIS_MODEL_STATUS } from "@/lib/domain/kwis/leren/judge-kandidaat";

export type KwisVersieRow = {
  readonly versie: number; readonly status: (typeof KWIS_MODEL_STATUS)[number]; readonly aanleiding: "nacht" | "knop"; readonly door: string | null;
  readonly begonnenOp: Date; readonly klaarOp: Date | null; readonly uitkomst: string | null; readonly cijfers: KandidaatCijfers | null;
};
/** How often something was proposed and became something, over what the desk decided lately. */
export type VerwarringCel = { readonly voorgesteld: Kwis; readonly werd: Kwis; readonly aantal: number };
export type MisVoorbeeld = {
  readonly nummer: number; /** Only of a melding in sight. */ readonly onderwerp: string | null; readonly voorgesteld: Kwis; readonly werd: Kwis; readonly zekerheid: number;
  readonly woorden: readonly string[]; readonly tegen: readonly string[]; readonly product: string | null; readonly op: Date;
};
export type KwisLeren = {
  readonly versie: number; readonly versies: readonly KwisVersieRow[]; readonly verwarring: readonly VerwarringCel[]; readonly spoedJuist: number; readonly voorbeelden: readonly MisVoorbeeld[];
};

const DAGEN = 90;
const DAG_MS = 24 * 60 * 60 * 1000;

/** What the proposals run on, how they did lately, what went wrong and which versions there were. Null for who may not see it. */
export async function getKwisLeren(ctx: Context): Promise<KwisLeren | null> {
  if (!hasRight(ctx.actor, "beheer.kwis")) return null;
  const vanaf = new Date(ctx.now().getTime() - DAGEN * DAG_MS);
  const [stam, versies, verwarring, [spoed], voorbeelden] = await Promise.all([
    loadStamgegevens(ctx.db), readVersies(ctx),
    ctx.db.$queryRaw<VerwarringCel[]>(sql`SELECT voorgesteld_kwis AS voorgesteld, kwis AS werd, count(*)::int AS aantal FROM kwis_verbetering WHERE op >= ${vanaf}::timestamptz GROUP BY 1, 2`),
    ctx.db.$queryRaw<{ juist: number }[]>(sql`SELECT count(*) FILTER (WHERE spoed = voorgesteld_spoed)::int AS juist FROM kwis_verbetering WHERE op >= ${vanaf}::timestamptz`),
    readVoorbeelden(ctx, vanaf),
  ]);
  return { versie: stam.kwisModel.versie, versies, verwarring, spoedJuist: spoed?.juist ?? 0, voorbeelden };
}

async function readVersies({ db }: Context): Promise<KwisVersieRow[]> {
  const rows = await db.kwisModel.findMany({
    orderBy: { versie: "desc" }, take: 20,
    select: { versie: true, status: true, aanleiding: true, begonnenOp: true, klaarOp: true, uitkomst: true, cijfers: true, door: { select: { naam: true } } },
  });
  return rows.map(({ status, aanleiding, door, cijfers, ...row }) => ({
    ...row, status: status as KwisVersieRow["status"], aanleiding: aanleiding as KwisVersieRow["aanleiding"], door: door?.naam ?? null, cijfers: cijfers as KandidaatCijfers | null,
  }));
}

/** Not even that there is a klacht about the reader. */
function elsewhereSql(actor: Actor) {
  const scope = scopeOf(actor);
  return scope.soort === "persoon" ? sql`NOT (m.melder_id <> ${scope.persoonId}::uuid AND ${aboutMeSql(scope)})` : sql`TRUE`;
}

/** The latest proposals that the desk changed, with the words that misled. The subject only of what one may read. */
const readVoorbeelden = ({ db, actor }: Context, vanaf: Date): Promise<MisVoorbeeld[]> => db.$queryRaw<MisVoorbeeld[]>(sql`
  SELECT m.nummer, CASE WHEN ${visibleSql(actor)} THEN m.onderwerp END AS onderwerp, v.voorgesteld_kwis AS voorgesteld, v.kwis AS werd, COALESCE((m.kwis_voorstel->>'zekerheid')::float8, 0) AS zekerheid,
    ARRAY(SELECT jsonb_array_elements_text(COALESCE(m.kwis_voorstel->'woorden', '[]'::jsonb)) LIMIT 4) AS woorden,
    ARRAY(SELECT jsonb_array_elements_text(COALESCE(m.kwis_voorstel->'tegen', '[]'::jsonb)) LIMIT 3) AS tegen, p.naam AS product, v.op
  FROM kwis_verbetering v JOIN melding m ON m.id = v.melding_id LEFT JOIN product p ON p.id = v.product_id
  WHERE v.op >= ${vanaf}::timestamptz AND v.voorgesteld_kwis <> v.kwis AND ${elsewhereSql(actor)} ORDER BY v.op DESC, m.nummer DESC LIMIT 20`);

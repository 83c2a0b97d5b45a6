import type { Context } from "@/lib/data/context";
import { sql, steady, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { GebaarSoort } from "@/lib/domain/mandaat/mandaat";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { streamCsv, type CsvKolom } from "../export/stream-csv";

export type BoekRij = {
  readonly id: string; readonly op: Date; readonly nummer: number; readonly onderwerp: string; readonly groep: string | null; readonly soort: GebaarSoort; readonly bedragCent: number;
  readonly reden: string; readonly door: string; readonly akkoord: string | null;
};
export type BoekTotaal = { readonly naam: string; readonly aantal: number; readonly bedragCent: number };
export type Gebarenboek = { readonly totaal: BoekTotaal; readonly perSoort: readonly BoekTotaal[]; readonly perGroep: readonly BoekTotaal[]; readonly rijen: readonly BoekRij[]; readonly volgende: string | null };
type Periode = { readonly van: Date; readonly tot: Date };
type Cursor = { readonly op: Date; readonly id: string };

const PAGINA = 50;
const CURSOR = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place in the ledger as it stands in an address; anything else begins at the top. */
function parseCursor(na: string | undefined): Cursor | null {
  const [, op, id] = CURSOR.exec(na ?? "") ?? [];
  return op && id ? { op: new Date(Number(op)), id } : null;
}

/** What was given in a period: totals by kind and product group, and the lines, newest first. Of meldingen in sight only. */
export async function getGebarenboek(ctx: Context, periode: Periode, na?: string): Promise<Result<Gebarenboek, AppError>> {
  if (!hasRight(ctx.actor, "sturen.read")) return err({ code: "geen-recht", recht: "sturen.read" });
  const [perSoort, perGroep, rijen] = await Promise.all([
    readTotalen(ctx, periode, sql`g.soort`), readTotalen(ctx, periode, sql`COALESCE(p.groep, '')`), readRijen(ctx, periode, { na: parseCursor(na), aantal: PAGINA + 1 }),
  ]);
  const meer = rijen.length > PAGINA ? rijen[PAGINA - 1] : undefined;
  return ok({
    perSoort, perGroep, totaal: perSoort.reduce((som, { aantal, bedragCent }) => ({ ...som, aantal: som.aantal + aantal, bedragCent: som.bedragCent + bedragCent }), { naam: "alles", aantal: 0, bedragCent: 0 }),
    rijen: rijen.slice(0, PAGINA), volgende: meer ? `${meer.op.getTime()}_${meer.id}` : null,
  });
}

const readTotalen = ({ db, actor }: Context, { van, tot }: Periode, naam: Sql): Promise<BoekTotaal[]> => db.$queryRaw<BoekTotaal[]>(steady(sql`
  SELECT ${naam} AS naam, count(*)::int AS aantal, sum(g.bedrag_cent)::int AS "bedragCent" FROM gebaar g JOIN melding m ON m.id = g.melding_id LEFT JOIN product p ON p.id = m.product_id
  WHERE g.op >= ${van} AND g.op < ${tot} AND ${visibleSql(actor)} GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1`));

const readRijen = ({ db, actor }: Context, { van, tot }: Periode, { na, aantal }: { na: Cursor | null; aantal: number }): Promise<BoekRij[]> => db.$queryRaw<BoekRij[]>(steady(sql`
  SELECT g.id, g.op, m.nummer, m.onderwerp, p.groep, g.soort, g.bedrag_cent AS "bedragCent", g.reden, w.naam AS door, b.naam AS akkoord
  FROM gebaar g JOIN melding m ON m.id = g.melding_id JOIN persoon w ON w.id = g.door_id LEFT JOIN product p ON p.id = m.product_id
    LEFT JOIN mandaatvraag v ON v.id = g.vraag_id LEFT JOIN persoon b ON b.id = v.beslist_door_id
  WHERE g.op >= ${van} AND g.op < ${tot} AND (g.op, g.id) < (${na?.op ?? tot}::timestamptz, ${na?.id ?? "00000000-0000-0000-0000-000000000000"}::uuid) AND ${visibleSql(actor)}
  ORDER BY g.op DESC, g.id DESC LIMIT ${aantal}`));

const KOLOMMEN: readonly CsvKolom<BoekRij>[] = [
  { kop: "Datum", soort: "moment", lees: ({ op }) => op }, { kop: "Melding", soort: "tekst", lees: ({ nummer }) => `M${nummer}` },
  { kop: "Productgroep", soort: "tekst", lees: ({ groep }) => groep }, { kop: "Soort", soort: "tekst", lees: ({ soort }) => soort },
  { kop: "Bedrag in euro", soort: "getal", lees: ({ bedragCent }) => bedragCent / 100 }, { kop: "Reden", soort: "tekst", lees: ({ reden }) => reden },
  { kop: "Door", soort: "tekst", lees: ({ door }) => door }, { kop: "Akkoord van", soort: "tekst", lees: ({ akkoord }) => akkoord },
];

/** The lines of a period as CSV, page by page. */
export function exportGebarenboek(ctx: Context, periode: Periode): Result<AsyncGenerator<string>, AppError> {
  if (!hasRight(ctx.actor, "sturen.export")) return err({ code: "geen-recht", recht: "sturen.export" });
  return ok(streamCsv(KOLOMMEN, readPaginas(ctx, periode)));
}

async function* readPaginas(ctx: Context, periode: Periode): AsyncGenerator<readonly BoekRij[]> {
  for (let na: Cursor | null = null; ;) {
    const rijen: readonly BoekRij[] = await readRijen(ctx, periode, { na, aantal: 1000 });
    yield rijen;
    const last = rijen.at(-1);
    if (rijen.length < 1000 || !last) return;
    na = { op: last.op, id: last.id };
  }
}

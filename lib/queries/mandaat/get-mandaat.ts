import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { hasRight, type Actor } from "@/lib/domain/authz/actor";
import { describeSpeelruimte, bronOf, type ProductRegel, type RegelBron, type Speelruimte } from "@/lib/domain/mandaat/describe-speelruimte";
import { beginOfMaand, mayGive, restOf, widestKader, type Besteed, type GebaarSoort, type Kader } from "@/lib/domain/mandaat/mandaat";
import { mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import type { ZaakRow } from "../wachtrij/read-zaak-row";

export type Gebaar = { readonly id: string; readonly soort: GebaarSoort; readonly bedragCent: number; readonly reden: string; readonly door: string; readonly op: string };
export type Ruimtevraag = Gebaar & { readonly doorId: string; readonly antwoord: "ja" | "nee" | null; readonly antwoordReden: string | null; readonly beslistDoor: string | null };
export type Mandaat = {
  readonly kader: Kader; readonly besteed: Besteed; readonly rest: { readonly maandCent: number; readonly gevalCent: number };
  readonly gebaren: readonly Gebaar[]; readonly vragen: readonly Ruimtevraag[];
  /** Whether the reader may answer the open question. */
  readonly magBeslissen: boolean;
  readonly speelruimte: Speelruimte;
  /** Where the rule of the product comes from. */
  readonly bron: string | null;
};
type Row = {
  regelBron: RegelBron | null; regelNaam: string | null; regelMoet: string | null; regelVerbiedt: string | null; regelAfwijken: string | null; budgethouderNodig: boolean | null;
  gebaren: Gebaar[] | null; vragen: Ruimtevraag[] | null; kaders: Kader[] | null; maandCent: number; gevalCent: number;
};

/**
 * Beside a melding that getZaak found in sight: what the reader may still give, what was given, what the coordinator
 * was asked, and what must, may not and may be decided here. Null for whoever reads it as a klant.
 */
export async function getMandaat(ctx: Context, melding: ZaakRow): Promise<Mandaat | null> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "mandaat.use") || !mayReadIntern(actor, melding) || !mayGive(actor.id, melding)) return null;
  const row = await readRow(ctx, { id: melding.id, actor });
  const kader = widestKader(row?.kaders ?? []);
  const besteed: Besteed = { maandCent: row?.maandCent ?? 0, gevalCent: row?.gevalCent ?? 0 };
  const regel = toRegel(row);
  const vragen = row?.vragen ?? [];
  return {
    kader, besteed, rest: restOf(kader, besteed), gebaren: row?.gebaren ?? [], vragen, bron: regel && bronOf(regel),
    magBeslissen: hasRight(actor, "mandaat.decide") && vragen.some(({ antwoord, doorId }) => antwoord === null && doorId !== actor.id),
    speelruimte: describeSpeelruimte({ kwis: melding.kwis, spoed: melding.spoed, regel, budgethouderNodig: row?.budgethouderNodig ?? false }, kader),
  };
}

const toRegel = (row: Row | undefined): ProductRegel | null =>
  row?.regelBron && row.regelNaam ? { bron: row.regelBron, naam: row.regelNaam, moet: row.regelMoet, verbiedt: row.regelVerbiedt, afwijken: row.regelAfwijken } : null;

/** All in one statement: it is asked with every melding that somebody opens. */
async function readRow({ db, now }: Context, { id, actor }: { id: string; actor: Extract<Actor, { soort: "persoon" }> }): Promise<Row | undefined> {
  const [row] = await db.$queryRaw<Row[]>(steady(sql`
    SELECT p.regel_bron AS "regelBron", p.regel_naam AS "regelNaam", p.regel_moet AS "regelMoet", p.regel_verbiedt AS "regelVerbiedt", p.regel_afwijken AS "regelAfwijken", p.budgethouder_nodig AS "budgethouderNodig",
      (SELECT json_agg(json_build_object('id', g.id, 'soort', g.soort, 'bedragCent', g.bedrag_cent, 'reden', g.reden, 'door', w.naam, 'op', g.op) ORDER BY g.op DESC, g.id DESC)
        FROM gebaar g JOIN persoon w ON w.id = g.door_id WHERE g.melding_id = m.id) AS gebaren,
      (SELECT json_agg(json_build_object('id', v.id, 'soort', v.soort, 'bedragCent', v.bedrag_cent, 'reden', v.reden, 'door', w.naam, 'doorId', v.door_id, 'op', v.op, 'antwoord', v.antwoord,
          'antwoordReden', v.antwoord_reden, 'beslistDoor', b.naam) ORDER BY v.op DESC, v.id DESC)
        FROM mandaatvraag v JOIN persoon w ON w.id = v.door_id LEFT JOIN persoon b ON b.id = v.beslist_door_id WHERE v.melding_id = m.id) AS vragen,
      (SELECT json_agg(json_build_object('perGevalCent', k.per_geval_cent, 'perMaandCent', k.per_maand_cent, 'gebaren', k.gebaren)) FROM mandaatkader k WHERE k.rol = ANY (${[...actor.rollen]}::text[])) AS kaders,
      (SELECT COALESCE(sum(g.bedrag_cent), 0)::int FROM gebaar g WHERE g.door_id = ${actor.id}::uuid AND g.op >= ${beginOfMaand(now())} AND g.vraag_id IS NULL) AS "maandCent",
      (SELECT COALESCE(sum(g.bedrag_cent), 0)::int FROM gebaar g WHERE g.melding_id = m.id AND g.vraag_id IS NULL) AS "gevalCent"
    FROM melding m LEFT JOIN product p ON p.id = m.product_id WHERE m.id = ${id}::uuid`));
  return row;
}

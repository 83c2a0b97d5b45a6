import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";
import type { ArtikelGroep, ArtikelStatus, Zichtbaar } from "@/lib/domain/artikel/artikel";
import { hasRight } from "@/lib/domain/authz/actor";

export type KennisArtikel = {
  readonly code: string; readonly versie: number; readonly titel: string; readonly inleiding: string; readonly tekst: string; readonly groep: ArtikelGroep; readonly zichtbaar: Zichtbaar;
  readonly status: ArtikelStatus; readonly live: number | null; readonly gewijzigd: boolean; readonly eigenaar: { readonly id: string; readonly naam: string }; readonly herzienOp: Date;
  readonly producten: readonly { readonly code: string; readonly naam: string }[];
  readonly versies: readonly { readonly nummer: number; readonly op: Date; readonly door: string; readonly toelichting: string | null; readonly nuttig: number; readonly oordelen: number }[];
  readonly gebruik: { readonly gelezen: number; readonly genoeg: number; readonly afgevangen: number; readonly meldingen: number };
  /** Why readers did not find it useful, newest first, without who. */
  readonly redenen: readonly { readonly nuttig: boolean; readonly reden: string; readonly nummer: number; readonly op: Date }[];
  /** The melding that it was made of, for who may see that one. */
  readonly uitMelding: number | null;
};

const find = ({ db, actor }: Context, code: string) => db.artikel.findUnique({
  where: { code },
  include: {
    eigenaar: { select: { id: true, naam: true } },
    producten: { select: { product: { select: { code: true, naam: true } } }, orderBy: { product: { code: "asc" } } },
    versies: { orderBy: { nummer: "desc" }, take: 100, select: { nummer: true, titel: true, inleiding: true, tekst: true, op: true, toelichting: true, door: { select: { naam: true } }, oordelen: { select: { nuttig: true } } } },
    oordelen: { where: { reden: { not: null } }, orderBy: { op: "desc" }, take: 20, select: { nuttig: true, reden: true, nummer: true, op: true } },
    _count: { select: { meldingen: { where: { melding: visibleTo(actor) } } } },
  },
});

/** One article for who keeps it: its working copy, versions, and how readers fare with it. Null without the right. */
export async function getKennis(ctx: Context, code: string): Promise<KennisArtikel | null> {
  if (!hasRight(ctx.actor, "artikel.write")) return null;
  const artikel = await find(ctx, code.replaceAll("\0", "").toWellFormed());
  if (!artikel) return null;
  const [som, melding] = await Promise.all([
    ctx.db.artikelGebruik.aggregate({ where: { artikelId: artikel.id }, _sum: { gelezen: true, genoeg: true, afgevangen: true } }),
    artikel.uitMeldingId ? ctx.db.melding.findFirst({ where: { AND: [{ id: artikel.uitMeldingId }, visibleTo(ctx.actor)] }, select: { nummer: true } }) : null,
  ]);
  const { titel, inleiding, tekst, live } = artikel;
  const gelezen = artikel.versies.find(({ nummer }) => nummer === live);
  return {
    code: artikel.code, versie: artikel.versie, titel, inleiding, tekst, live, eigenaar: artikel.eigenaar, herzienOp: artikel.herzienOp,
    groep: artikel.groep as ArtikelGroep, zichtbaar: artikel.zichtbaar as Zichtbaar, status: artikel.status as ArtikelStatus,
    gewijzigd: gelezen !== undefined && (gelezen.titel !== titel || gelezen.inleiding !== inleiding || gelezen.tekst !== tekst),
    producten: artikel.producten.map(({ product }) => product),
    versies: artikel.versies.map(({ nummer, op, door, toelichting, oordelen }) => ({ nummer, op, door: door.naam, toelichting, nuttig: oordelen.filter(({ nuttig }) => nuttig).length, oordelen: oordelen.length })),
    gebruik: { gelezen: som._sum.gelezen ?? 0, genoeg: som._sum.genoeg ?? 0, afgevangen: som._sum.afgevangen ?? 0, meldingen: artikel._count.meldingen },
    redenen: artikel.oordelen.map(({ reden, ...rest }) => ({ ...rest, reden: reden ?? "" })), uitMelding: melding?.nummer ?? null,
  };
}

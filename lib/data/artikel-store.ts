import type { ArtikelStatus } from "@/lib/domain/artikel/artikel";
import { toCode } from "@/lib/domain/artikel/to-code";
import { toZoektekst } from "@/lib/domain/artikel/zoekwoorden";
import type { Tx } from "./client";
import type { Prisma } from "./generated/client";

export type ArtikelRij = { readonly id: string; readonly code: string; readonly status: ArtikelStatus; readonly live: number | null; readonly versie: number; readonly herzienOp: Date; readonly titel: string; readonly inleiding: string; readonly tekst: string };
type Inhoud = { readonly titel: string; readonly inleiding: string; readonly tekst: string };

const VELDEN = { id: true, code: true, status: true, live: true, versie: true, herzienOp: true, titel: true, inleiding: true, tekst: true } satisfies Prisma.ArtikelSelect;

/** One article with its working copy, whatever its status: for who may write articles. */
export async function findArtikelRij(tx: Tx, code: string): Promise<ArtikelRij | null> {
  const row = await tx.artikel.findUnique({ where: { code }, select: VELDEN });
  return row && { ...row, status: row.status as ArtikelStatus };
}

/** The text of one version; null when there is none with this number. */
export const findArtikelVersie = (tx: Tx, artikelId: string, nummer: number): Promise<Inhoud | null> =>
  tx.artikelVersie.findUnique({ where: { artikelId_nummer: { artikelId, nummer } }, select: { titel: true, inleiding: true, tekst: true } });

/** Compare-and-set on the version; false when somebody else was first. */
export async function updateArtikel(tx: Tx, { id, versie }: { id: string; versie: number }, data: Prisma.ArtikelUncheckedUpdateManyInput): Promise<boolean> {
  const { count } = await tx.artikel.updateMany({ where: { id, versie }, data: { ...data, versie: { increment: 1 } } });
  return count > 0;
}

/** A code for a new article that no other has; two at once: the unique key decides. */
export async function findFreeCode(tx: Tx, titel: string): Promise<string> {
  const taken = new Set((await tx.artikel.findMany({ where: { code: { startsWith: toCode(titel) } }, select: { code: true } })).map(({ code }) => code));
  let nr = 1;
  while (taken.has(toCode(titel, nr))) nr += 1;
  return toCode(titel, nr);
}

/** What a live text is found by: its title with the names and other words of its products, and then the rest. */
export async function buildZoekvelden(tx: Tx, artikelId: string, { titel, inleiding, tekst }: Inhoud): Promise<{ zoekKop: string; zoekTekst: string }> {
  const producten = await tx.artikelProduct.findMany({ where: { artikelId }, select: { product: { select: { naam: true, trefwoorden: true } } } });
  const woorden = producten.flatMap(({ product: { naam, trefwoorden } }) => [naam, ...trefwoorden]);
  return { zoekKop: toZoektekst(titel), zoekTekst: toZoektekst([inleiding, tekst, ...woorden].join(" ")) };
}

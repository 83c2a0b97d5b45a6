import type { Db } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";

export type PostbusRow = { readonly id: string; readonly aan: string; readonly aanNaam: string; readonly onderwerp: string; readonly status: string; readonly op: string };
export type PostbusPagina = { readonly rijen: readonly PostbusRow[]; readonly volgende: string | null };

const PER_PAGINA = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The mails of a demo, newest first, optionally of one address; null anywhere else. Open to everybody: that is
 * what makes the links in mails usable in a demo, and why it exists in no other database.
 */
export async function listPostbus(db: Db, { zoek = "", voor }: { zoek?: string; voor?: string }): Promise<PostbusPagina | null> {
  if (!(await isDemoDatabase(db))) return null;
  const tekst = { contains: zoek.trim().slice(0, 200), mode: "insensitive" } as const;
  const rows = await db.mail.findMany({
    where: {
      ...(zoek.trim() && !zoek.includes("\0") ? { OR: [{ aan: tekst }, { aanNaam: tekst }, { onderwerp: tekst }] } : {}),
      ...(voor && UUID.test(voor) ? { id: { lt: voor } } : {}),
    },
    orderBy: { id: "desc" }, take: PER_PAGINA + 1,
    select: { id: true, aan: true, aanNaam: true, onderwerp: true, status: true, createdAt: true },
  });
  const rijen = rows.slice(0, PER_PAGINA).map(({ createdAt, ...row }) => ({ ...row, op: createdAt.toISOString() }));
  return { rijen, volgende: rows.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null };
}

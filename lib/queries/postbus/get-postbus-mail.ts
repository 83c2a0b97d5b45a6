import type { Db } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";
import { splitLinks, type MailDeel } from "./split-links";

export type PostbusMail = {
  readonly id: string; readonly aan: string; readonly aanNaam: string; readonly onderwerp: string; readonly html: string;
  readonly status: string; readonly fout: string | null; readonly op: Date; readonly delen: readonly MailDeel[];
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One mail of a demo as text with links that work; null when it is not there or this is no demo. */
export async function getPostbusMail(db: Db, id: string, appUrl: string): Promise<PostbusMail | null> {
  if (!UUID.test(id) || !(await isDemoDatabase(db))) return null;
  const row = await db.mail.findUnique({
    where: { id }, select: { id: true, aan: true, aanNaam: true, onderwerp: true, tekst: true, html: true, status: true, fout: true, createdAt: true },
  });
  if (!row) return null;
  const { createdAt, tekst, ...mail } = row;
  return { ...mail, op: createdAt, delen: splitLinks(tekst, appUrl) };
}

import type { Db } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";
import { listLinks, type MailLink } from "./list-links";

export type PostbusMail = {
  readonly id: string; readonly aan: string; readonly aanNaam: string; readonly onderwerp: string; readonly tekst: string; readonly html: string;
  readonly status: string; readonly fout: string | null; readonly op: Date; readonly links: readonly MailLink[];
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One mail of a demo with the links that stand in it; null when it is not there or this is no demo. */
export async function getPostbusMail(db: Db, id: string, appUrl: string): Promise<PostbusMail | null> {
  if (!UUID.test(id) || !(await isDemoDatabase(db))) return null;
  const row = await db.mail.findUnique({
    where: { id }, select: { id: true, aan: true, aanNaam: true, onderwerp: true, tekst: true, html: true, status: true, fout: true, createdAt: true },
  });
  if (!row) return null;
  const { createdAt, ...mail } = row;
  return { ...mail, op: createdAt, links: listLinks(mail.tekst, appUrl) };
}
